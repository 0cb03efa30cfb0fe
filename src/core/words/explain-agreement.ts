import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { describeWhen } from "./dates.ts";
import { nameMentionSource } from "./sources.ts";
import { wordsFor } from "./words-for.ts";

/**
 * How an event's mentions stand to each other, in plain words. When they differ, what each source says follows,
 * with the words themselves where the date had to be worked out from them.
 */
export function explainAgreement(
  event: TimelineEvent,
  timeline: Timeline,
  locale: DateLocale,
): string {
  const { explain } = wordsFor(locale);
  if (event.agreement === "single" || event.agreement === "same") {
    return explain.agreement[event.agreement];
  }
  const readings = readingsBySource(event, timeline, locale);
  const first =
    event.agreement === "conflict" && readings.size === 1
      ? explain.sameSourceDisagrees
      : explain.agreement[event.agreement];
  const sentences = [...readings].map(([source, dates]) => {
    const told = [...dates].map(([date, words]) => describeReading(date, words, locale));
    return explain.reading(source, told.join(explain.also));
  });
  return [first, ...sentences].join(" ");
}

/** For each source its dates, and for each date the words that it was worked out from. */
type Readings = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function readingsBySource(event: TimelineEvent, timeline: Timeline, locale: DateLocale): Readings {
  const readings = new Map<string, Map<string, readonly string[]>>();
  for (const mention of event.mentions.filter(({ basis }) => basis !== "external")) {
    const source = nameMentionSource(mention, timeline, locale);
    const dates = readings.get(source) ?? new Map<string, readonly string[]>();
    const date = describeWhen(mention, locale, "short");
    const words = dates.get(date) ?? [];
    readings.set(source, dates.set(date, [...words, ...listWords(mention)]));
  }
  return readings;
}

function listWords(mention: Mention): readonly string[] {
  return mention.basis === "relative" && mention.expression !== undefined
    ? [mention.expression]
    : [];
}

function describeReading(date: string, words: readonly string[], locale: DateLocale): string {
  const { explain, quote } = wordsFor(locale);
  const quoted = [...new Set(words)].map(quote);
  return quoted.length === 0 ? date : explain.parenthesis(date, quoted.join(", "));
}
