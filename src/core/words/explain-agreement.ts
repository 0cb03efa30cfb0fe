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
  const sentences = [...readings].map(([source, dates]) =>
    explain.reading(source, [...dates].join(explain.also)),
  );
  return [first, ...sentences].join(" ");
}

function readingsBySource(
  event: TimelineEvent,
  timeline: Timeline,
  locale: DateLocale,
): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>();
  for (const mention of event.mentions.filter(({ basis }) => basis !== "external")) {
    const source = nameMentionSource(mention, timeline, locale);
    const dates = readings.get(source) ?? new Set();
    readings.set(source, dates.add(describeReading(mention, locale)));
  }
  return readings;
}

function describeReading(mention: Mention, locale: DateLocale): string {
  const { explain, quote } = wordsFor(locale);
  const date = describeWhen(mention, locale, "short");
  if (mention.basis !== "relative" || mention.expression === undefined) return date;
  return explain.parenthesis(date, quote(mention.expression));
}
