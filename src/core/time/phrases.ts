import type { DateLocale } from "./names.ts";
import { en } from "./phrases-en.ts";
import { nb } from "./phrases-nb.ts";

/** A year in words as a number and what follows it, so that two years can share the latter: "50–41" + " BCE". */
export interface YearText {
  readonly number: string;
  readonly suffix: string;
}

/** A stretch of years with a name: "the 1990s", and how something lies in it: "in the 1990s". */
export interface NamedYears {
  readonly text: string;
  readonly within: string;
}

export type PartName = "year" | "month" | "day" | "season";

/** Everything about dates that is said differently in another language. */
export interface Phrases {
  readonly bce: string;
  readonly ce: string;
  readonly thousands: string;
  readonly decimal: string;
  /** What follows the number: "170" + " million years". */
  readonly million: (isOne: boolean, isShort: boolean) => string;
  readonly billion: (isOne: boolean, isShort: boolean) => string;
  /** A day of the month: "22", "22.". */
  readonly day: (day: number) => string;
  readonly decade: (firstYear: number) => NamedYears;
  /** `from` is the century's first year (1800), or undefined before 100 CE, when only the ordinal names it. */
  readonly century: (ordinal: number, from: number | undefined, isBce: boolean) => NamedYears;
  /** The same without an article, as a heading. */
  readonly centuryName: (ordinal: number, from: number | undefined, isBce: boolean) => string;
  readonly millennium: (ordinal: number, isBce: boolean) => NamedYears;
  readonly millenniumName: (ordinal: number, isBce: boolean) => string;
  readonly unknownYear: (isBce: boolean) => NamedYears;
  /** How something lies in a year: "in 2015". */
  readonly inYear: (year: string) => string;
  readonly yearBetween: (range: string) => string;
  readonly aMonth: (within: string) => string;
  readonly aDay: (within: string) => string;
  readonly aDayInMonth: (month: string) => string;
  readonly dayOfSomeMonth: (day: number, within: string) => string;
  /** A part of a year by its EDTF code, with the year as text. */
  readonly season: (code: number, year: string, isShort: boolean) => string;
  readonly quarter: (quarter: number, isShort: boolean) => string;
  readonly between: (from: string, to: string) => string;
  readonly about: string;
  readonly possibly: string;
  readonly markNote: (
    part: PartName | undefined,
    uncertain: boolean,
    approximate: boolean,
  ) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly fromUnknownEnd: (date: string) => string;
  readonly untilUnknownStart: (date: string) => string;
  readonly unbounded: string;
  readonly or: string;
  readonly and: string;
  readonly earlier: string;
  readonly later: string;
  readonly atTime: (date: string, clock: string) => string;
  readonly partOfDay: Readonly<
    Record<"night" | "morning" | "afternoon" | "evening", (day: string) => string>
  >;
}

export function phrasesFor(locale: DateLocale): Phrases {
  return locale === "en" ? en : nb;
}
