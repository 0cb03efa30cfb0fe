import { fromCivil, toCivil } from "./civil.ts";
import { describeYearNumber, splitYearRange } from "./describe-year.ts";
import { DATE_NAMES, type DateLocale } from "./names.ts";
import { phrasesFor } from "./phrases.ts";

/** A date by its numbers, as precise as it has parts. */
export interface PlainDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** How dates are put: language, length of names, weekday. */
export interface Manner {
  readonly locale: DateLocale;
  readonly isShort: boolean;
  readonly weekday: boolean;
}

/** "Friday 22 March 2024", "mars 2024", "44 BCE". */
export function describePlainDate(date: PlainDate, manner: Manner): string {
  const weekday = manner.weekday && date.day !== undefined ? `${nameWeekday(date, manner)} ` : "";
  return weekday + describeParts(date, manner, true, true);
}

export function nameMonth(month: number, manner: Manner): string {
  const names = DATE_NAMES[manner.locale];
  return (manner.isShort ? names.shortMonths : names.months)[month - 1] ?? "";
}

function nameWeekday(date: PlainDate, manner: Manner): string {
  return DATE_NAMES[manner.locale].weekdays[toCivil(fromCivil(date)).weekday - 1] ?? "";
}

/** From one date to another, both inclusive: "1–22 March 2024", "30 December 2023 – 2 January 2024". */
export function describeRange(a: PlainDate, b: PlainDate, manner: Manner): string {
  const { from, to, isTight } = splitRange(a, b, manner);
  if (isSameDate(a, b)) return describePlainDate(a, manner);
  return isTight ? `${from}–${to}` : `${from} – ${to}`;
}

/** Some time from one date to another: "between 1 and 22 March 2024". */
export function describeBetween(a: PlainDate, b: PlainDate, manner: Manner): string {
  const { from, to } = splitRange(a, b, manner);
  return phrasesFor(manner.locale).between(from, to);
}

function isSameDate(a: PlainDate, b: PlainDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** Says once what both ends share. Tight ends stand at a dash without spaces. */
function splitRange(
  a: PlainDate,
  b: PlainDate,
  manner: Manner,
): { readonly from: string; readonly to: string; readonly isTight: boolean } {
  if (a.month === undefined && b.month === undefined) {
    return splitYearRange(a.year, b.year, manner.locale, manner.isShort);
  }
  const isSamePrecision =
    (a.month === undefined) === (b.month === undefined) &&
    (a.day === undefined) === (b.day === undefined);
  const sharesYear = isSamePrecision && a.year === b.year;
  const sharesMonth = sharesYear && a.month === b.month && a.day !== undefined;
  return {
    from: describeParts(a, manner, !sharesMonth, !sharesYear),
    to: describeParts(b, manner, true, true),
    isTight: sharesMonth || (sharesYear && a.day === undefined),
  };
}

function describeParts(
  date: PlainDate,
  manner: Manner,
  withMonth: boolean,
  withYear: boolean,
): string {
  const words: string[] = [];
  if (date.day !== undefined) words.push(phrasesFor(manner.locale).day(date.day));
  if (date.month !== undefined && withMonth) words.push(nameMonth(date.month, manner));
  if (withYear) words.push(describeYearNumber(date.year, manner.locale, manner.isShort));
  return words.join(" ");
}
