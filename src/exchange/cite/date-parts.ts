import { boundsOf, type Edtf, type EdtfDate, toCivil } from "#core/time";

/** A calendar date as precise as it has parts. The year is astronomical: 0 is 1 BCE. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The parts of a date that are digits throughout, from the year down: `2024-03-XX` gives a year and a month, a season
 * its year, a date-time its day. Undefined where the year is not fully known, and of intervals and sets. Marks are
 * passed over.
 */
export function findKnownParts(date: Edtf): DateParts | undefined {
  switch (date.kind) {
    case "date":
      return findDigits(date);
    case "season":
      return findDigits({ kind: "date", year: date.year });
    case "dateTime":
      return { year: date.year, month: date.month, day: date.day };
    default:
      return undefined;
  }
}

function findDigits(date: EdtfDate): DateParts | undefined {
  if (date.year.digits.includes("X") || date.year.significant !== undefined) return undefined;
  const { year, month, day } = toCivil(boundsOf(date).start);
  if (date.month === undefined || date.month.digits.includes("X")) return { year };
  return date.day === undefined || date.day.digits.includes("X")
    ? { year, month }
    : { year, month, day };
}

/** An astronomical year as people count: there is no year 0, and -44 is 44 BCE. */
export function countFromEra(year: number): number {
  return year > 0 ? year : year - 1;
}
