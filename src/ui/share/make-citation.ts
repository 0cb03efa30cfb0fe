import { assertUnreachable } from "#core/base";
import type { Timeline, TimelineEvent } from "#core/model";
import type { CitedName, Locale } from "#core/words";
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

/** The reference to what is chosen. Passages were found on their event's page. */
export function makeCitation(
  timeline: Timeline,
  { what, event, number }: Cited,
  { locale, accessed, pageUrl }: CiteOptions,
): Citation {
  const readAt = (path: string) => ({
    locale,
    accessed,
    ...(pageUrl === undefined ? {} : { url: pageUrl + path }),
  });
  if (event === undefined) return citeCollection(timeline, readAt(""));
  const onEventPage = readAt(`events/${encodeURIComponent(event.id)}/`);
  switch (what) {
    case "collection":
      return citeCollection(timeline, readAt(""));
    case "event":
      return citeEvent(timeline, event, onEventPage);
    case "passage":
      return citePassage(timeline, event, number, onEventPage);
    default:
      return assertUnreachable(what);
  }
}
