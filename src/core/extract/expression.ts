/** What is found: the public result types. */
import type { Basis } from "#core/model";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** The `mod` values of TIMEX3 (TimeML 1.2.1, section 2.2). */
export type TimexMod =
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "START"
  | "MID"
  | "END"
  | "APPROX";

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

export type TimeReference = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";

/** From what something is counted: the time of writing, or a date named before it in the text. */
export type AnchorKind = "written" | "narrative";

/** Of what a date is the limit, by the word before it: "before 2010", "by 2030", "since 2022". */
export type BoundRelation = "before" | "after" | "by" | "since" | "until";

/** One step from the words to the date, without words of its own: each interface language makes its sentence of it. */
export type Step =
  /** The words name this date or these parts of one (TIMEX3 value, `X` where they say nothing). */
  | { readonly kind: "stated"; readonly value: string }
  /** Counted from this date; `words` are those of the earlier expression when it is a narrative one. */
  | {
      readonly kind: "anchor";
      readonly to: AnchorKind;
      readonly value: string;
      readonly words?: string;
    }
  /** So many units back (negative) or forward; no amount when the words give none ("some weeks"). */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly amount?: number;
      readonly direction: -1 | 0 | 1;
    }
  /** A part that the words leave out was filled in. */
  | {
      readonly kind: "fill";
      readonly part: "year" | "month" | "day";
      readonly value: string;
      readonly by: "tense" | "nearest" | "words" | AnchorKind;
    }
  /** A weekday (Monday is 1) was looked for, back or forward, 0 in the anchor's own week or day. */
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly direction: -1 | 0 | 1;
      readonly by: "tense" | "nearest" | "words";
    }
  | { readonly kind: "holiday"; readonly name: string; readonly value: string }
  /** Bounded by a day that the words exclude: "earlier this month" ends before the day of writing. */
  | { readonly kind: "limit"; readonly side: "before" | "after"; readonly value: string }
  | { readonly kind: "modifier"; readonly mod: TimexMod }
  | { readonly kind: "length"; readonly value: string }
  | { readonly kind: "repeats"; readonly value: string }
  | { readonly kind: "vague"; readonly reference: TimeReference }
  /** The date is open at this side ("since 2022"). */
  | { readonly kind: "open"; readonly side: "start" | "end" }
  /** The date is only a limit of what is told. */
  | { readonly kind: "bound"; readonly relation: BoundRelation }
  /** Why it may be read wrongly: the weekday is another, or the day may stand before the month ("3/4/2020"). */
  | { readonly kind: "doubt"; readonly about: "weekday" | "monthFirst" }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  /** It hangs on an event named by these words. */
  | {
      readonly kind: "event";
      readonly words: string;
      readonly relation: "before" | "after" | "at";
      readonly resolved: boolean;
    }
  /** No date could be worked out. */
  | { readonly kind: "undated"; readonly why: "written" | "event" | "anchor" };

/** A date as EDTF with its bounds, both inclusive to the day; a bound that is not known is left out. */
export interface DateReading {
  readonly edtf: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** The words with the signal that opens or joins them: "since 2022", "between 2001 and 2003". */
export interface Phrase extends Partial<DateReading> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One temporal expression. `start` and `end` are UTF-16 offsets into the text as given, half-open. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value, as in TimeBank 1.2. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** The date, where the words give one. */
  readonly date?: DateReading;
  readonly phrase?: Phrase;
  /** Hangs on an event: its words, in the text. */
  readonly event?: { readonly start: number; readonly end: number; readonly text: string };
  readonly basis: Exclude<Basis, "external">;
  /** 0 to 1: how sure it is that these words mean this date. */
  readonly confidence: number;
  readonly steps: readonly Step[];
  /** Which recogniser found it: for tests and traces. */
  readonly recogniser: string;
}
