import { DAY_MS, fromCivil } from "#core/time";
import { type CellDate, packPoint, UNIT } from "./date-kind.ts";
import type { RowProblemKind } from "./row-problem.ts";

const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;
/** Where each month of these years begins, so that a million days cost a million look-ups. */
const MONTH_STARTS: Float64Array = Float64Array.from(
  { length: (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1 },
  (_, index) => fromCivil({ year: FIRST_YEAR, month: index + 1 }),
);

/** The start of a month; 13 is January of the next year. */
export function startOfMonth(year: number, month: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) {
    return MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1] ?? 0;
  }
  return fromCivil({ year, month });
}

/** Years that print in four digits; others are read only as EDTF. */
function isPlainYear(year: number): boolean {
  return year >= -9999 && year <= 9999;
}

export function dateOfYear(year: number): CellDate | RowProblemKind {
  if (!isPlainYear(year)) return "not-a-date";
  const start = startOfMonth(year, 1);
  const end = startOfMonth(year, 13);
  return { start, end, kind: packPoint(UNIT.year), offsetMinutes: 0 };
}

/**
 * The date of numbers as files write them: a month or a day that is 0 is not known, and a day of no known month is
 * not either.
 */
export function dateOfParts(year: number, month: number, day: number): CellDate | RowProblemKind {
  if (!isPlainYear(year)) return "not-a-date";
  if (month < 0 || month > 12) return "no-such-month";
  if (month === 0) return day < 0 || day > 31 ? "no-such-day" : dateOfYear(year);
  const start = startOfMonth(year, month);
  const next = startOfMonth(year, month + 1);
  if (day === 0) return { start, end: next, kind: packPoint(UNIT.month), offsetMinutes: 0 };
  const first = start + (day - 1) * DAY_MS;
  if (day < 0 || first >= next) return "no-such-day";
  return { start: first, end: first + DAY_MS, kind: packPoint(UNIT.day), offsetMinutes: 0 };
}
