import { DAY_MS, MINUTE_MS, SECOND_MS } from "#core/time";
import { dateOfParts, dateOfYear } from "./calendar.ts";
import { type CellDate, packPoint, UNIT } from "./date-kind.ts";
import type { RowProblemKind } from "./row-problem.ts";
import type { DateOrder } from "./table-plan.ts";

/** How the dates of a column are meant where a cell alone does not say. */
export interface DateManner {
  readonly dateOrder?: DateOrder | undefined;
  readonly shortYearsFrom?: number | undefined;
  readonly isSerial?: boolean | undefined;
  /** The column says that it is EDTF. */
  readonly isEdtf?: boolean | undefined;
}

/** The first of the hundred years that two digits mean when nothing is known: 1930 to 2029. */
const SHORT_YEARS_FROM = 1930;

/** The year that two digits mean. */
function widenYear(twoDigits: number, from: number = SHORT_YEARS_FROM): number {
  return from + ((((twoDigits - from) % 100) + 100) % 100);
}

/** A year as written: two digits are short, three or four are not. */
export function readYearText(text: string, { shortYearsFrom }: DateManner): number {
  const year = Number(text);
  return text.length === 2 ? widenYear(year, shortYearsFrom) : year;
}

/** 2015-3-4, 2015/03/04, 2015.03.04, 1997,3,12; a month or day of 0 is unknown. */
const YEAR_FIRST = /^([+-]?\d{4})([-/.,])(\d{1,2})(?:\2(\d{1,2}))?$/;
/** 31.12.2015, 31/12/15, 31-12-2015, 31 12 2015. */
const YEAR_LAST = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
/** 12/2015, 12.2015. */
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const BASIC = /^(\d{4})(\d{2})(\d{2})$/;
const EPOCH = /^-?\d{12,13}$|^\d{10}$/;
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const BARE_YEAR = /^(?:-\d{1,4}|\d{3,4})$/;

/** Reads dates that are all digits and marks between them; undefined when the text has no such form. */
export function readNumbers(
  text: string,
  manner: DateManner,
): CellDate | RowProblemKind | undefined {
  const yearFirst = YEAR_FIRST.exec(text) ?? BASIC.exec(text);
  if (yearFirst !== null) {
    const isBasic = yearFirst.length === 4;
    const [, year, month, day] = isBasic
      ? yearFirst
      : [0, yearFirst[1], yearFirst[3], yearFirst[4]];
    return dateOfParts(Number(year), Number(month), Number(day ?? 0));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) {
    const [, a = "", mark = "", b = "", year = ""] = yearLast;
    return readOrdered(Number(a), Number(b), readYearText(year, manner), mark, manner.dateOrder);
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return dateOfParts(Number(monthYear[2]), Number(monthYear[1]), 0);
  if (manner.isSerial === true && SERIAL.test(text)) return readSerial(text);
  if (BARE_YEAR.test(text)) return dateOfYear(Number(text));
  return EPOCH.test(text) ? readEpoch(text) : undefined;
}

/** Two numbers, one of them the month. Dotted dates are day-first everywhere that writes them, unless a person says not. */
function readOrdered(
  a: number,
  b: number,
  year: number,
  mark: string,
  order: DateOrder | undefined,
): CellDate | RowProblemKind {
  const stated = order ?? (mark === "." ? "day-first" : decideOrder(a, b));
  if (stated === undefined) return "ambiguous-order";
  return stated === "day-first" ? dateOfParts(year, b, a) : dateOfParts(year, a, b);
}

/** What the numbers alone allow. */
export function decideOrder(a: number, b: number): DateOrder | undefined {
  if (a > 12 || a === b) return "day-first";
  return b > 12 ? "month-first" : undefined;
}

/** Days since 1899-12-30, as spreadsheets count (their 29 February 1900 lies before all that is read here). */
function readSerial(text: string): CellDate | RowProblemKind {
  const days = Number(text.replace(",", "."));
  if (days < 20_000 || days > 60_000) return "not-a-date";
  const whole = Math.floor(days);
  const dayStart = (whole - 25_569) * DAY_MS;
  if (days === whole) {
    return { start: dayStart, end: dayStart + DAY_MS, kind: packPoint(UNIT.day), offsetMinutes: 0 };
  }
  const minutes = Math.min(1439, Math.round((days - whole) * 1440));
  const start = dayStart + minutes * MINUTE_MS;
  return { start, end: start + MINUTE_MS, kind: packPoint(UNIT.minute), offsetMinutes: 0 };
}

/** Ten digits are seconds since 1970, twelve or thirteen are milliseconds. */
function readEpoch(text: string): CellDate {
  const seconds = text.length === 10 ? Number(text) : Math.floor(Number(text) / SECOND_MS);
  const start = seconds * SECOND_MS;
  const kind = packPoint(UNIT.second, 0, true);
  return { start, end: start + SECOND_MS, kind, offsetMinutes: 0 };
}
