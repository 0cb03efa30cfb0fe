import type { TimelineEvent } from "#core/model";

export type Column = "date" | "title" | "category" | "place" | "agreement" | "mentions";

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Sorts events, which come in order of time, by a column; equal ones keep the order of time. */
export function sortEvents(
  events: readonly TimelineEvent[],
  { column, isDescending }: Order,
  textOf: (event: TimelineEvent, column: Column) => string,
  locale: string,
): readonly TimelineEvent[] {
  const sign = isDescending ? -1 : 1;
  if (column === "date") return isDescending ? events.toReversed() : events;
  if (column === "mentions") {
    return events.toSorted((a, b) => sign * (a.mentions.length - b.mentions.length));
  }
  const collator = new Intl.Collator(locale);
  return events.toSorted((a, b) => sign * collator.compare(textOf(a, column), textOf(b, column)));
}
