import {
  assertPassage,
  CONTEXT_LENGTH,
  describePassage,
  type TextQuoteSelector,
} from "./passage.ts";
import { findOccurrences } from "./range.ts";

/** How much context a quotation may need either side: what more does not tell from its like is told apart by nothing. */
export const LONGEST_CONTEXT = 300;
const LENGTHS = listLengths();

/**
 * A quotation of `[start, end)` that `findPassage` finds again at the same place: the bare words when they stand once,
 * else with a prefix, a suffix or both, doubled until they tell. Undefined when {@link LONGEST_CONTEXT} units either
 * side do not tell.
 */
export type Quoter = (start: number, end: number) => TextQuoteSelector | undefined;

/**
 * Quotes from one text. What is learnt of words that stand several times is kept for the next quotation of the same
 * words, so that a text which repeats one sentence a thousand times is gone through once.
 */
export function createQuoter(text: string): Quoter {
  const repeats = new Map<string, Repeats>();
  return (start, end) => {
    assertPassage(text, start, end);
    const exact = text.slice(start, end);
    let repeat = repeats.get(exact);
    if (repeat === undefined) {
      repeat = createRepeats(text, exact);
      repeats.set(exact, repeat);
    }
    return quoteAt(text, start, end, repeat);
  };
}

/** {@link Quoter} for one passage alone. */
export function describeUniquely(
  text: string,
  start: number,
  end: number,
): TextQuoteSelector | undefined {
  return createQuoter(text)(start, end);
}

function quoteAt(
  text: string,
  start: number,
  end: number,
  { isAlone }: Repeats,
): TextQuoteSelector | undefined {
  const exact = text.slice(start, end);
  const tells = ({ prefix = "", suffix = "" }: TextQuoteSelector): boolean =>
    isAlone(start, prefix.length, suffix.length);
  if (tells({ exact })) return { exact };
  const widest = describePassage(text, start, end, LONGEST_CONTEXT);
  if (!tells(widest)) return undefined;
  for (const length of LENGTHS) {
    const whole = describePassage(text, start, end, length);
    // Begun and ended with whole words where that leaves enough to tell.
    const prefix = whole.prefix.replace(/^\S*\s(?=\S)/, "");
    const suffix = whole.suffix.replace(/(?<=\S)\s\S*$/, "");
    const candidates: readonly TextQuoteSelector[] = [
      { exact, prefix },
      { exact, suffix },
      { exact, prefix, suffix },
      { exact, prefix: whole.prefix, suffix: whole.suffix },
    ];
    const unique = candidates.find(tells);
    if (unique !== undefined) return unique;
  }
  return undefined;
}

function listLengths(): readonly number[] {
  const lengths: number[] = [];
  for (let length = CONTEXT_LENGTH / 2; length < LONGEST_CONTEXT; length *= 2) lengths.push(length);
  return [...lengths, LONGEST_CONTEXT];
}

/** The places where the same words stand. */
interface Repeats {
  /** True when no other place has the same `before` units before the words and `after` units behind them. */
  readonly isAlone: (start: number, before: number, after: number) => boolean;
}

function createRepeats(text: string, exact: string): Repeats {
  const places = findOccurrences(text, exact);
  const tallies = new Map<string, ReadonlyMap<string, number>>();
  const read = (start: number, before: number, after: number): string | undefined => {
    const [from, to] = [start - before, start + exact.length + after];
    return from < 0 || to > text.length ? undefined : text.slice(from, to);
  };
  const count = (before: number, after: number): ReadonlyMap<string, number> => {
    const tally = new Map<string, number>();
    for (const place of places) {
      const words = read(place, before, after);
      if (words !== undefined) tally.set(words, (tally.get(words) ?? 0) + 1);
    }
    return tally;
  };
  return {
    isAlone: (start, before, after) => {
      if (places.length < 2) return true;
      const key = `${before} ${after}`;
      const tally = tallies.get(key) ?? count(before, after);
      tallies.set(key, tally);
      return tally.get(read(start, before, after) ?? "") === 1;
    },
  };
}
