import type { BoundRelation, Step, TimexMod, Unit } from "#core/extract";

/** What the words of an expression name. */
export type NamedPart =
  | "time"
  | "partOfDay"
  | "day"
  | "dayAndMonth"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "date";

export interface UnitWords {
  /** "one week" */
  readonly one: string;
  /** Behind a number: "weeks". */
  readonly many: string;
  /** "some weeks" */
  readonly some: string;
  /** Before a day in it: "the same week as". */
  readonly same: string;
}

/** From what is counted, in words. */
export interface AnchorWords {
  /** "Saturday 23 March 2024, the day of writing" */
  readonly text: string;
  readonly isWritten: boolean;
}

type Fill = Extract<Step, { kind: "fill" }>;
type Direction = -1 | 1;

/**
 * The clauses that a sentence on a find is made of. The quoted words come first; a clause in `predicate` follows them
 * at once, all others behind a comma, and more behind semicolons.
 */
export interface FindWords {
  readonly numbers: readonly string[];
  readonly units: Readonly<Record<Unit, UnitWords>>;
  readonly weekdays: readonly string[];
  readonly anchor: {
    readonly written: (date: string, isDay: boolean) => string;
    readonly unknownWriting: string;
    readonly narrative: (words: string, date: string | undefined) => string;
    readonly narrativeDate: (date: string) => string;
  };
  /** Predicates: "names the year". */
  readonly names: Readonly<Record<NamedPart, string>>;
  /** The same further on: "the words name the evening". */
  readonly alsoNames: Readonly<Record<NamedPart, string>>;
  readonly isLength: string;
  readonly isRepeated: string;
  readonly counted: (amount: string, direction: Direction, anchor: string | undefined) => string;
  readonly halfWeek: string;
  readonly stretch: (amount: string, direction: Direction, anchor: string) => string;
  readonly sameUnit: (unit: string, anchor: string) => string;
  readonly sameDay: (anchor: AnchorWords) => string;
  readonly onAnchor: (anchor: AnchorWords) => string;
  readonly weekday: (weekday: string, direction: Direction, anchor: string) => string;
  readonly weekdayWithin: (weekday: string) => string;
  readonly reason: Readonly<Record<"back" | "ahead" | "nearest", string>>;
  readonly fill: (
    part: Fill["part"],
    value: string,
    by: Fill["by"],
    anchor: string | undefined,
  ) => string;
  readonly holiday: (anchor: string | undefined) => string;
  /** Without a date: the day that was just named. */
  readonly limit: Readonly<Record<"before" | "after", (date: string | undefined) => string>>;
  readonly modifier: Readonly<Record<TimexMod, string>>;
  readonly vague: Readonly<
    Record<"PRESENT_REF" | "PAST_REF" | "FUTURE_REF", (anchor: string | undefined) => string>
  >;
  readonly open: Readonly<Record<"start" | "end", (anchor: string | undefined) => string>>;
  readonly bound: Readonly<Record<BoundRelation, string>>;
  readonly doubt: Readonly<Record<"weekday" | "monthFirst", string>>;
  readonly range: (from: string, to: string) => string;
  readonly event: Readonly<Record<"before" | "after" | "at", (words: string) => string>>;
  readonly isEventDated: Readonly<Record<"yes" | "no", string>>;
  readonly undated: Readonly<Record<Extract<Step, { kind: "undated" }>["why"], string>>;
  readonly noDate: string;
}
