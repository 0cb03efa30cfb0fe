/** What the engine found, as plain data that can be stored: at one expression, and in a whole article. */
import type { EventCandidate, Expression } from "#core/extract";
import type { PartOfDay } from "#core/time";

/** The finding without its place and words, which the mention has. */
export type Find = Pick<Expression, "type" | "value" | "mod" | "confidence" | "steps"> & {
  /** The engine's own reading: EDTF, undefined where it found none. */
  readonly date?: string;
};

/** The engine's answer for one article; offsets are those of the article's text. */
export interface Findings {
  /** BCP 47; undefined when no language was told or recognised. */
  readonly language: string | undefined;
  /** BCP 47: what it seems to be in, where no language was recognised; else what a good part of it is in as well. */
  readonly other?: string;
  /** Where in the text the search ended, when there was more in it than can be gone through: an offset. */
  readonly takenTo?: number;
  readonly expressions: readonly Expression[];
  readonly candidates: readonly EventCandidate[];
}

/** The words that carry a date, with the signal that opens them ("since 2022"), where there is one. */
export function rangeOf({ start, end, phrase }: Expression): {
  readonly start: number;
  readonly end: number;
} {
  return phrase === undefined ? { start, end } : { start: phrase.start, end: phrase.end };
}

/** The engine's finding as it is kept with a mention. */
export function findOf(expression: Expression): Find {
  const { type, value, mod, confidence, steps, date, phrase } = expression;
  const edtf = phrase?.edtf ?? date?.edtf;
  return {
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    confidence,
    steps,
    ...(edtf === undefined ? {} : { date: edtf }),
  };
}

const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  TMO: "morning",
  TAF: "afternoon",
  TEV: "evening",
};

/**
 * The part of the day that a TIMEX3 value names: "2024-03-22TEV"; only of a date that is one day. Not `TNI`: it does not
 * tell "Friday night" from the night to Friday, which is what `night` means here.
 */
export function partOfDayOf({ value, date }: Find): PartOfDay | undefined {
  const part = /^\d{4}-\d{2}-\d{2}(T[A-Z]{2})$/.exec(value)?.[1];
  const isDay = date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date);
  return part === undefined || !isDay ? undefined : PARTS_OF_DAY[part];
}
