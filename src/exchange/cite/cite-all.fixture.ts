import type { Timeline } from "#core/model";
import { type Citation, citeCollection, citeEvent, citePassage } from "./citation.ts";

export const PAGE = {
  url: "https://example.net/collections/sample/",
  publisher: "Dateline",
  accessed: "2024-05-01",
  locale: "en",
} as const;

/** Everything that can be cited in a timeline. */
export function citeAll(timeline: Timeline): readonly Citation[] {
  return [
    citeCollection(timeline, PAGE),
    ...timeline.events.flatMap((event) => [
      citeEvent(timeline, event, PAGE),
      ...event.mentions.map((_, index) => citePassage(timeline, event, index + 1, PAGE)),
    ]),
  ];
}
