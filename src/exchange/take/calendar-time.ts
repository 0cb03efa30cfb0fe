import { assertUnreachable, err, ok, type Result } from "#core/base";
import {
  boundsOf,
  type Edtf,
  type EdtfEndpoint,
  type Instant,
  isApproximate,
  isUncertain,
  parseEdtf,
  precisionOf,
  toCivil,
} from "#core/time";
import type { LeftOutReason } from "#core/words";

/** The properties of a time in iCalendar, as `NAME;PARAMETERS:value`. */
export type CalendarTime = readonly string[];

/**
 * When a calendar entry is, of a date that is known to the day or finer: whole days, with the day after the last as
 * their end (RFC 5545, sections 3.3.4 and 3.6.1), or a floating time, which the clocks of the place showed (3.3.5).
 * What is said more roughly has no place in a calendar: the reason is given.
 */
export function findCalendarTime(edtf: string): Result<CalendarTime, LeftOutReason> {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return err("coarse");
  const date = parsed.value;
  const fault = findFault(date);
  if (fault !== undefined) return err(fault);
  const { start, end } = boundsOf(date);
  if (toCivil(start).year < 1 || toCivil(end).year > 9999) return err("year");
  if (date.kind === "dateTime") return ok([`DTSTART:${printTime(start)}`]);
  return ok([`DTSTART;VALUE=DATE:${printDay(start)}`, `DTEND;VALUE=DATE:${printDay(end)}`]);
}

function findFault(date: Edtf): LeftOutReason | undefined {
  if (isApproximate(date) || isUncertain(date)) return "marked";
  switch (date.kind) {
    case "dateTime":
      return undefined;
    case "date":
    case "season":
      return precisionOf(date) === "day" ? undefined : "coarse";
    case "interval":
      return findEndFault(date.start) ?? findEndFault(date.end);
    case "set":
      return "choice";
    default:
      return assertUnreachable(date);
  }
}

function findEndFault(end: EdtfEndpoint): LeftOutReason | undefined {
  if (end.kind === "open" || end.kind === "unknown") return "open";
  return precisionOf(end) === "day" ? undefined : "coarse";
}

function printDay(t: Instant): string {
  const { year, month, day } = toCivil(t);
  return pad(year, 4) + pad(month, 2) + pad(day, 2);
}

function printTime(t: Instant): string {
  const { hour, minute, second } = toCivil(t);
  return `${printDay(t)}T${pad(hour, 2)}${pad(minute, 2)}${pad(second, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
