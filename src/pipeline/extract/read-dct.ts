import { extractExpressions, type Language } from "#core/extract";
import { fromCivil, parseEdtf, toCivil } from "#core/time";

const ISO =
  /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+\-−]\d{2}(?::?\d{2})?)?)?[?~%]?$/;
const WEEK_DAY = /^(\d{4})-?W(\d{2})-?([1-7])$/;
const YEAR_DAY = /^(\d{4})-(\d{3})$/;

/**
 * A document's time of creation as `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. Taken are the forms of {@link readIsoDct}, and
 * whatever the language reads as one day ("8 January 1998"). Undefined when it is none of these: a year or a month is no
 * day that "yesterday" could be counted from.
 */
export function readDct(dct: string, language: Language): string | undefined {
  const written = readIsoDct(dct);
  if (written !== undefined || ISO.test(dct.trim())) return written;
  const values = extractExpressions(dct, { language }).map(({ value }) => value);
  return values
    .map((value) => /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0])
    .find((day) => day !== undefined);
}

/**
 * The same from ISO 8601 alone: dates with and without hyphens (slashes and points too), with a clock time or not
 * (seconds and offset are passed over, as it is the day where it was written that counts), a day of a week
 * (`2024-W12-6`) or of a year (`2024-083`); marks of doubt of EDTF are passed over.
 */
export function readIsoDct(dct: string): string | undefined {
  const text = dct.trim();
  const match = ISO.exec(text);
  if (match === null) return readCountedDay(text);
  const [, year, , month, day, hour, minute] = match;
  const date = `${year}-${month}-${day}`;
  const time = hour === undefined ? "" : `T${hour}:${minute}`;
  if (!parseEdtf(date).ok) return undefined;
  return parseEdtf(`${date}${time && `${time}:00`}`).ok ? `${date}${time}` : date;
}

/** A day that is counted within its year: by week and weekday, or by days. */
function readCountedDay(text: string): string | undefined {
  const ofWeek = WEEK_DAY.exec(text)?.slice(1).map(Number);
  if (ofWeek !== undefined) {
    const [year = 0, week = 0, weekday = 0] = ofWeek;
    // Week 1 is that of 4 January; a week is of the year that its Thursday is in.
    const first = 5 - toCivil(fromCivil({ year, day: 4 })).weekday;
    const monday = first + (week - 1) * 7;
    const thursday = toCivil(fromCivil({ year, day: monday + 3 }));
    return week < 1 || thursday.year !== year ? undefined : printDayOf(year, monday + weekday - 1);
  }
  const ofYear = YEAR_DAY.exec(text)?.slice(1).map(Number);
  if (ofYear === undefined) return undefined;
  const [year = 0, day = 0] = ofYear;
  return day < 1 || toCivil(fromCivil({ year, day })).year !== year
    ? undefined
    : printDayOf(year, day);
}

/** The day with this number in a year, as ISO 8601; numbers beyond the year carry over. */
function printDayOf(year: number, dayOfYear: number): string {
  const civil = toCivil(fromCivil({ year, day: dayOfYear }));
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(civil.year, 4)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}`;
}
