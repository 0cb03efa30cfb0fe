/**
 * The shapes of EDTF 2019 (ISO 8601-2), as parsed. All levels share them: a level-0 date is one without marks, `X` or
 * exponents.
 */

/** How well a part is known: "" as stated, "?" uncertain, "~" approximate, "%" both. */
export type Mark = "" | "?" | "~" | "%";

/** A month or a day: two characters, each a digit or `X` (not specified). */
export interface EdtfPart {
  readonly digits: string;
  readonly mark: Mark;
}

/**
 * A year. `digits` are four characters, each a digit or `X`; or, in the `Y` form, any number of digits. The value is
 * `(negative ? -1 : 1) * digits * 10 ** exponent`, astronomical (0 is 1 BCE).
 */
export interface EdtfYear extends EdtfPart {
  readonly negative: boolean;
  /** `E` of the level-2 form `Y-17E7`. */
  readonly exponent?: number;
  /** `S` of `1950S2`: how many leading digits are known; the rest is an estimate. */
  readonly significant?: number;
}

/** A year, a month or a day. A day is there only with its month. */
export interface EdtfDate {
  readonly kind: "date";
  readonly year: EdtfYear;
  readonly month?: EdtfPart;
  readonly day?: EdtfPart;
}

/** A part of a year by its code: seasons 21-32, quarters 33-36, thirds 37-39, halves 40-41. */
export interface EdtfSeason {
  readonly kind: "season";
  readonly year: EdtfYear;
  readonly code: number;
  readonly mark: Mark;
}

/** A day with a clock time to the second, as the clocks of the place showed it. */
export interface EdtfDateTime {
  readonly kind: "dateTime";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** As written: "", "Z", "+03" or "+03:00". Kept and shown; it never moves the time. */
  readonly offset: string;
}

/** What an interval or a set is made of. */
export type EdtfDay = EdtfDate | EdtfSeason;

/** An end of an interval: a date, `..` (goes on), or nothing (not known). */
export type EdtfEndpoint = EdtfDay | { readonly kind: "open" } | { readonly kind: "unknown" };

export interface EdtfInterval {
  readonly kind: "interval";
  readonly start: EdtfEndpoint;
  readonly end: EdtfEndpoint;
}

/** `a..b`, `..b` or `a..` inside a set; at least one end is there. */
export interface EdtfRange {
  readonly kind: "range";
  readonly start?: EdtfDay;
  readonly end?: EdtfDay;
}

export type EdtfMember = EdtfDay | EdtfRange;

/** `[…]` one of the members, or `{…}` all of them. */
export interface EdtfSet {
  readonly kind: "set";
  readonly type: "oneOf" | "allOf";
  readonly members: readonly EdtfMember[];
}

export type Edtf = EdtfDate | EdtfSeason | EdtfDateTime | EdtfInterval | EdtfSet;

/** Which rule a refused text breaks. */
export type EdtfReason =
  | "empty"
  | "space"
  /** A form of the 2012 draft: `u`, `unknown`, `open`, `?~`, `y`, parentheses. */
  | "draft"
  /** Not the shape of any EDTF date. */
  | "syntax"
  | "year"
  | "month"
  | "day"
  | "time"
  | "offset"
  /** A `?`, `~` or `%` where none may stand. */
  | "mark"
  /** An `X` where none may stand. */
  | "unspecified"
  /** An exponent or a number of significant digits that does not fit. */
  | "digits"
  | "interval"
  | "set"
  /** The end comes before the start. */
  | "order"
  /** No start or no end where both are needed. Only of spans. */
  | "unbounded";

export interface EdtfError {
  /** In plain English: the text, what is wrong with which part, and the mend. */
  readonly message: string;
  /** The whole text that was read. */
  readonly text: string;
  /** Where in `text` the offending part begins, in UTF-16 units. */
  readonly offset: number;
  readonly reason: EdtfReason;
}
