import { countDaysInMonth } from "./civil.ts";
import type { EdtfDate, EdtfYear } from "./edtf.ts";

/** The largest year this program carries, either way: the age of the universe is seventy times less. */
export const MAX_YEAR = 999_999_999_999;

/** True when a number, written in as many digits as the pattern has, fits it: `X` stands for any digit. */
function fitsDigits(pattern: string, value: number): boolean {
  const text = String(value).padStart(pattern.length, "0");
  if (text.length !== pattern.length) return false;
  for (let i = 0; i < pattern.length; i += 1) {
    if (pattern[i] !== "X" && pattern[i] !== text[i]) return false;
  }
  return true;
}

/** The numbers from 1 to `last` that fit a two-character pattern, ascending. */
export function listFitting(pattern: string, last: number): readonly number[] {
  const fitting: number[] = [];
  for (let n = 1; n <= last; n += 1) if (fitsDigits(pattern, n)) fitting.push(n);
  return fitting;
}

/** The value of a year without `X`. */
export function valueOfYear(year: EdtfYear): number {
  const value = Number(`${year.digits}e${year.exponent ?? 0}`);
  return year.negative && value !== 0 ? -value : value;
}

/**
 * Earliest and latest year meant: `156X` is 1560 to 1569, `1950S2` 1900 to 1999, `-000X` -9 to -1 (a negative zero is
 * no year).
 */
export function findYearRange(year: EdtfYear): { readonly first: number; readonly last: number } {
  let low: number;
  let high: number;
  if (year.digits.includes("X")) {
    low = Number(year.digits.replaceAll("X", "0"));
    high = Number(year.digits.replaceAll("X", "9"));
    if (year.negative && low === 0) low = 1;
  } else {
    low = Math.abs(valueOfYear(year));
    high = low;
    if (year.significant !== undefined) {
      const free = 10 ** Math.max(0, String(low).length - year.significant);
      low = Math.floor(low / free) * free;
      high = low + free - 1;
    }
  }
  return year.negative ? { first: -high || 0, last: -low || 0 } : { first: low, last: high };
}

/** A calendar day by its numbers. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first or the last real calendar day a date can mean, or undefined when it can mean none. */
export function findOuterDay(date: EdtfDate, side: "first" | "last"): DayParts | undefined {
  const { first, last } = findYearRange(date.year);
  const forward = side === "first";
  const months = listFitting(date.month?.digits ?? "XX", 12);
  const orderedMonths = forward ? months : months.toReversed();
  for (
    let year = forward ? first : last;
    forward ? year <= last : year >= first;
    year += forward ? 1 : -1
  ) {
    if (first !== last && !fitsYear(date.year, year)) continue;
    for (const month of orderedMonths) {
      const days = listFitting(date.day?.digits ?? "XX", countDaysInMonth(year, month));
      const day = forward ? days[0] : days.at(-1);
      if (day !== undefined) return { year, month, day };
    }
    if (date.day === undefined) return undefined;
  }
  return undefined;
}

function fitsYear(pattern: EdtfYear, year: number): boolean {
  if (pattern.significant !== undefined) return true;
  return fitsDigits(pattern.digits, Math.abs(year));
}
