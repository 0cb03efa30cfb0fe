import type { Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { countQuotations, describeEdtf } from "./dates.ts";
import { wordsFor } from "./words-for.ts";

/** "19 events · 3 sources · 34 quotations · 2014 to March 2024": the line under the collection's title. */
export function summariseTimeline(timeline: Timeline, locale: DateLocale): string {
  const { count } = wordsFor(locale);
  const quotations = countQuotations(timeline.events.flatMap(({ mentions }) => mentions));
  const parts = [
    count.events(timeline.events.length),
    count.sources(timeline.articles.length),
    count.quotations(quotations),
    describeExtent(timeline.events, locale),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function describeExtent(events: readonly TimelineEvent[], locale: DateLocale): string {
  const starts = events.flatMap(({ date, earliest }) =>
    earliest === undefined ? [] : [{ bound: earliest, date }],
  );
  const ends = events.flatMap(({ date, earliest, latest }) => {
    const bound = latest ?? earliest;
    return bound === undefined ? [] : [{ bound, date }];
  });
  const first = starts.reduce<Bound | undefined>(
    (a, b) => (a && compare(a, b) <= 0 ? a : b),
    undefined,
  );
  const last = ends.reduce<Bound | undefined>(
    (a, b) => (a && compare(a, b) >= 0 ? a : b),
    undefined,
  );
  if (first === undefined || last === undefined) return "";
  const from = describeEdtf(coarsen(first), locale);
  const to = describeEdtf(coarsen(last), locale);
  return from === to ? from : wordsFor(locale).count.fromTo(from, to);
}

interface Bound {
  readonly bound: string;
  /** The date that the bound belongs to: the words are never more precise than it. */
  readonly date: string;
}

function compare(a: Bound, b: Bound): number {
  const yearA = yearOf(a.bound);
  const yearB = yearOf(b.bound);
  if (yearA !== yearB) return yearA - yearB;
  return a.bound < b.bound ? -1 : a.bound > b.bound ? 1 : 0;
}

function yearOf(date: string): number {
  return Number.parseInt(date.replace(/^Y/u, ""), 10);
}

/** The month of a bound, or its year where the event's own date is no closer. */
function coarsen({ bound, date }: Bound): string {
  const month = /^-?\d{4}-\d{2}/u.exec(bound)?.[0];
  const year = /^-?\d{4}/u.exec(bound)?.[0];
  if (year === undefined) return bound;
  return month === undefined || !/\d{4}-\d/u.test(date) ? year : month;
}
