/** What a meaning is worked out against. */
import type { DateReading, Step, TimexType } from "../expression.ts";
import { firstDayOf, printTimex, type Stamp, toDayNumber } from "./stamp.ts";
import type { StoryDay } from "./story.ts";

export type Tense = "past" | "future";

export interface Context {
  /** The day of writing, with the time if it is known. */
  readonly written?: Stamp | undefined;
  /** The last date that the text told of. */
  readonly narrative?: { readonly stamp: Stamp; readonly words: string } | undefined;
  /** The last date of the same sentence whose words name its year. */
  readonly sentenceYear?: { readonly stamp: Stamp; readonly words: string } | undefined;
  /** The last date to the day that the text told of, for words that count in days. */
  readonly narrativeDay?: { readonly stamp: Stamp; readonly words: string } | undefined;
  /** The last quarter of a year that the text told of: what "a year ago" means in a report on earnings. */
  readonly quarter?: { readonly stamp: Stamp; readonly words: string } | undefined;
  /** Days that the text puts an exact number of years before the time of writing, by that number. */
  readonly exactYears: ReadonlyMap<number, Stamp>;
  readonly tense?: Tense | undefined;
  /** The days that the text has told of, by the story's own rules; left out for a language without them. */
  readonly story?: readonly StoryDay[] | undefined;
  /** The day of a holiday in a year, or undefined for a name it does not know. */
  readonly findHoliday: (name: string, year: number) => number | undefined;
}

export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  /** Left out for what is no point or stretch of the calendar. */
  readonly stamp?: Stamp;
  readonly date?: DateReading | undefined;
  readonly isRelative: boolean;
  readonly steps: readonly Step[];
}

/** The anchor a relative meaning counts from; a narrative one falls back on the time of writing. */
export function findAnchor(
  context: Context,
  kind: "written" | "narrative",
): { readonly stamp: Stamp; readonly day: number; readonly step: Step } | undefined {
  const narrative = kind === "narrative" ? context.narrative : undefined;
  const stamp = narrative?.stamp ?? context.written;
  const day = stamp === undefined ? undefined : firstDayOf(stamp);
  if (stamp === undefined || day === undefined) return undefined;
  const value = printTimex(stamp);
  const step: Step =
    narrative === undefined
      ? { kind: "anchor", to: "written", value }
      : { kind: "anchor", to: "narrative", value, words: narrative.words };
  return { stamp, day, step };
}

/** The quarter that the text reports on, if it is over: what is only announced has no results to compare. */
export function findPastQuarter({ quarter, written }: Context): Context["quarter"] {
  if (quarter?.stamp.year === undefined || quarter.stamp.quarter === undefined) return undefined;
  const { year, quarter: number } = quarter.stamp;
  const now = written === undefined ? undefined : firstDayOf(written);
  return now === undefined || toDayNumber(year, number * 3 + 1) <= now ? quarter : undefined;
}
