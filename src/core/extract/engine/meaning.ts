/** What an expression says, before it is worked out: only what the words themselves state. Language-neutral. */
import type { TimeReference, TimexMod, Unit } from "../expression.ts";
import type { Stamp } from "./stamp.ts";

/** From what a relative meaning counts. `auto`: the narrative date if there is one, else the time of writing. */
export type Anchor = "written" | "narrative";

export type Meaning =
  /** Named parts; `within` gives what they lie in ("last year's third quarter"), `direction` which one is meant. */
  | {
      readonly kind: "date";
      readonly parts: Stamp;
      readonly weekday?: number;
      readonly direction?: -1 | 0 | 1;
      readonly within?: Meaning;
      /** From where a weekday is counted ("the following Monday"); from the time of writing when left out. */
      readonly anchor?: Anchor;
      /** The last year of a season or a school year: "2008-09". */
      readonly through?: number;
      /** By a verb that leaves no doubt it lies back or ahead, be another one ever so near. */
      readonly told?: "past" | "future";
      /** In this year the quarter that the text is about: "the 2012 period". */
      readonly isPeriod?: true;
      /** "3/4/2020", where the day may as well stand first. */
      readonly isMonthFirst?: true;
      /** Of any year ("usually until April"). */
      readonly isGeneric?: true;
    }
  /** The holiday of this name, in the year nearest by tense or in `year`. */
  | {
      readonly kind: "holiday";
      readonly name: string;
      readonly year?: number;
      readonly direction?: -1 | 0 | 1;
      /** The year it lies in ("last year"). */
      readonly within?: Meaning;
      /** Of any year. */
      readonly isGeneric?: true;
    }
  /** "last week", "this year", "the following month". `side`: only what lies before or after the anchor. */
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly offset: number;
      readonly anchor: Anchor;
      readonly side?: "before" | "after";
      /** A bare "the weekend": the tense says which. */
      readonly isBare?: true;
    }
  /** "three weeks ago", "two years later": so many units from the anchor; no amount when vague. */
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly amount?: number;
      readonly sign: -1 | 1;
      readonly anchor: Anchor;
      readonly exact?: boolean;
      /** "Half a century ago" is about that year. */
      readonly isRound?: true;
      /** "Two years later" than a day or month is a year. */
      readonly isCoarse?: true;
    }
  | {
      readonly kind: "duration";
      readonly unit: Unit;
      readonly amount?: number;
      /** "An hour and ten minutes": the smaller part. */
      readonly plus?: { readonly unit: Unit; readonly amount: number };
      /** The stretch that ends or begins with the anchor. */
      readonly toward?: "past" | "future";
      /** "In three days": of what is to come, so long from the time of writing. */
      readonly isIn?: true;
      readonly type?: "DURATION" | "SET";
      /** The TIMEX3 value, where a language's annotation writes the length otherwise ("P1DE"). */
      readonly value?: string;
    }
  /** "500 million years ago": no calendar reaches there, and nobody means the year. */
  | { readonly kind: "deep"; readonly years: number }
  | { readonly kind: "set"; readonly value: string }
  /** A stretch that lasts to the time of writing and began nobody says when: "lately", "for long". */
  | { readonly kind: "untilNow"; readonly value: string; readonly type: "DATE" | "DURATION" }
  /** "The fifth anniversary" of an event: the event's day; with `offset`, so many days beside the anniversary. */
  | { readonly kind: "anniversary"; readonly years: number; readonly offset?: number }
  | { readonly kind: "ref"; readonly reference: TimeReference }
  /** A clock time or part of day on the day that `on` gives; without it, on the narrative day or that of writing. */
  | {
      readonly kind: "time";
      readonly parts: Stamp;
      readonly on?: Meaning;
      /** Of any day: opening hours, what is done every day. */
      readonly isGeneric?: true;
    };

export interface Draft {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The tokens it covers, half-open. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimexMod;
  readonly confidence: number;
  /** The word before belongs to the meaning ("til sommeren", the coming summer) and limits nothing. */
  readonly signal?: "at";
  readonly recogniser: string;
}
