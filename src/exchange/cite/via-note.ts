import type { DateLocale } from "#core/time";
import { describeWhen, takeWordsFor, wordsFor } from "#core/words";
import type { Citation } from "./citation.ts";

/**
 * What the fields of a reference have no place for: the collection that a passage was found through, or when the event
 * was that an entry is about. Begins with a capital; undefined of a whole collection.
 */
export function describeNote(
  { via, quotation, happened }: Citation,
  locale: DateLocale,
): string | undefined {
  const words = takeWordsFor(locale);
  if (via !== undefined) {
    const said = quotation === undefined ? words.citedIn : words.quotedIn;
    const address = via.url === undefined ? "" : `, ${via.url}`;
    return capitalise(`${said} ${wordsFor(locale).quote(via.title)}${address}`);
  }
  return happened && capitalise(words.eventDate(describeWhen(happened, locale)));
}

/** For our own words, which begin with a letter from a to z. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
