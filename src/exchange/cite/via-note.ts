import type { DateLocale } from "#core/time";
import { describeWhen, takeWordsFor, wordsFor } from "#core/words";
import type { Citation } from "./citation.ts";
import { toLine } from "./clean-text.ts";

/**
 * What the fields of a reference have no place for, in sentences: who says the words, that nobody is named as publisher,
 * where a day of publication comes from, the collection that a passage was found through, when the event was that an
 * entry is about. Undefined of a whole collection.
 */
export function describeNote(citation: Citation, locale: DateLocale): string | undefined {
  const { kind, container, via, quotation, speaker, publishedBasis } = citation;
  const { happened, isDisputed } = citation;
  const words = takeWordsFor(locale);
  const said = quotation === undefined ? words.citedIn : words.quotedIn;
  const address = via?.url === undefined ? "" : `, ${via.url}`;
  const doubt = isDisputed === true ? ` (${words.disputed})` : "";
  const sentences = [
    speaker === undefined ? "" : words.saidBy(speaker),
    kind === "article" && container === undefined ? words.noPublisher : "",
    publishedBasis === undefined ? "" : words.publishedBasis(publishedBasis),
    happened === undefined ? "" : words.eventDate(describeWhen(happened, locale)) + doubt,
    via === undefined ? "" : `${said} ${wordsFor(locale).quote(via.title)}${address}`,
  ].filter((text) => text !== "");
  if (sentences.length === 0) return undefined;
  return sentences.map((text) => capitalise(text).replace(/\.$/u, "")).join(". ");
}

/** The words quoted, on one line and in quotation marks; undefined of what quotes nothing. */
export function describeQuoted({ quotation }: Citation, locale: DateLocale): string | undefined {
  return quotation === undefined ? undefined : wordsFor(locale).quote(toLine(quotation));
}

/**
 * The date of publication as a format of references takes it: with the mark of doubt (EDTF level 1) where the article
 * does not give it.
 */
export function printPublished({ published, publishedBasis }: Citation): string | undefined {
  if (published === undefined || publishedBasis === undefined) return published;
  return /^-?\d{4}(?:-\d\d){0,2}$/u.test(published) ? `${published}?` : published;
}

/** For words that begin a sentence; others than small letters stay as they are. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
