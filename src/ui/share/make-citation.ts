import { assertUnreachable } from "#core/base";
import type { Timeline, TimelineEvent } from "#core/model";
import { type CitedName, type Locale, wordsFor } from "#core/words";
import { type Citation, citeCollection, citeEvent, citePassage } from "#exchange";

/** What is cited: of an event and a passage with the event, and the passage by its number, counted from 1. */
export interface Cited {
  readonly what: CitedName;
  readonly event: TimelineEvent | undefined;
  readonly number: number;
}

export interface CiteOptions {
  readonly locale: Locale;
  /** The day on which the reader reads it: EDTF. */
  readonly accessed: string;
  /** The collection's page in that language; undefined for a file on the reader's machine. */
  readonly pageUrl: string | undefined;
}

/**
 * The reference to what is chosen, whose addresses lead to the page in the language cited: a page in English would follow
 * the reader's own choice of language where its address names none. A passage leads to its place in its article.
 */
export function makeCitation(
  timeline: Timeline,
  { what, event, number }: Cited,
  { locale, accessed, pageUrl }: CiteOptions,
): Citation {
  const language = locale === "nb" ? "" : `?lang=${locale}`;
  const readAt = (path: string, fragment = "") => ({
    locale,
    accessed,
    ...(pageUrl === undefined
      ? {}
      : { url: pageUrl + path + language + fragment, publisher: wordsFor(locale).site.name }),
  });
  if (event === undefined) return citeCollection(timeline, readAt(""));
  const eventPath = `events/${encodeURIComponent(event.id)}/`;
  switch (what) {
    case "collection":
      return citeCollection(timeline, readAt(""));
    case "event":
      return citeEvent(timeline, event, readAt(eventPath));
    case "passage": {
      const article = event.mentions[number - 1]?.article;
      const page =
        article === undefined
          ? readAt(eventPath)
          : readAt(
              `articles/${encodeURIComponent(article)}/`,
              `#m-${encodeURIComponent(event.id)}-${number}`,
            );
      return citePassage(timeline, event, number, page);
    }
    default:
      return assertUnreachable(what);
  }
}
