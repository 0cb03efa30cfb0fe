import type { EventReading, Mention, Timeline } from "#core/model";
import { listQuotedMentions, type QuotedMention } from "./quoted-mention.ts";
import { createRandom, shuffle } from "./random.ts";

/** A date that quotations may give. */
export interface DateChoice extends EventReading {
  readonly key: string;
}

/** Quotations, and the dates that they give, each once: to be matched. */
export interface SurenessExercise {
  readonly quotations: readonly (QuotedMention & { readonly answer: string })[];
  readonly choices: readonly DateChoice[];
}

const MOST_QUOTATIONS = 6;

/**
 * Quotations of the events whose own words carry a date, as different in what they give as can be had, and their dates
 * in another order. What is only implied is left out, also where the words date something else, as are words that tie one event to another and say no date
 * ("meanwhile"): nobody could tell it from the words.
 */
export function createSureness(
  timeline: Timeline,
  ids: readonly string[],
  seed: number,
): SurenessExercise {
  const random = createRandom(seed);
  const worded = listQuotedMentions(timeline, ids).filter(
    ({ mention }) =>
      mention.expression !== undefined &&
      mention.basis !== "implied" &&
      !isOnlyTied(timeline, mention),
  );
  const quotations = pickDifferent(shuffle(worded, random)).map((quoted) => ({
    ...quoted,
    answer: keyOf(quoted.mention),
  }));
  const choices = new Map(
    quotations.map(({ answer, mention: { date, partOfDay } }) => [
      answer,
      { key: answer, date, ...(partOfDay === undefined ? {} : { partOfDay }) },
    ]),
  );
  return { quotations, choices: shuffle([...choices.values()], random) };
}

/** Whether the date is that of the event that it is counted from: the words themselves add nothing. */
function isOnlyTied({ events }: Timeline, { relativeTo, date, partOfDay }: Mention): boolean {
  const other = events.find(({ id }) => id === relativeTo);
  return other?.date === date && other.partOfDay === partOfDay;
}

/** First those that give each another date, then the rest, up to so many as one can look through. */
function pickDifferent(quoted: readonly QuotedMention[]): readonly QuotedMention[] {
  const seen = new Set<string>();
  const isFirst = ({ mention }: QuotedMention) => {
    const key = keyOf(mention);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const first = quoted.filter(isFirst);
  const rest = quoted.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, MOST_QUOTATIONS);
}

function keyOf({ date, partOfDay }: EventReading): string {
  return partOfDay === undefined ? date : `${date} ${partOfDay}`;
}
