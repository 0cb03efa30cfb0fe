import { assertUnreachable } from "#core/base";
import { boundsOf } from "./bounds.ts";
import { toCivil } from "./civil.ts";
import type {
  Edtf,
  EdtfDate,
  EdtfEndpoint,
  EdtfMember,
  EdtfSeason,
  EdtfYear,
  Mark,
} from "./edtf.ts";
import { DAY_MS, type Instant, instant } from "./instant.ts";

/**
 * The canonical EDTF text: parsing it gives the same value back. Marks are written as few times as possible: one that
 * holds for the first parts together stands right of the last of them, others left of their part (`2004?-06-~11`).
 */
export function printEdtf(date: Edtf): string {
  switch (date.kind) {
    case "date":
    case "season":
      return printDate(date);
    case "dateTime":
      return `${printYear(date.year)}-${pad(date.month)}-${pad(date.day)}T${pad(date.hour)}:${pad(date.minute)}:${pad(date.second)}${date.offset}`;
    case "interval":
      return `${printEndpoint(date.start)}/${printEndpoint(date.end)}`;
    case "set": {
      const members = date.members.map(printMember).join(",");
      return date.type === "oneOf" ? `[${members}]` : `{${members}}`;
    }
    default:
      return assertUnreachable(date);
  }
}

/**
 * A date's bounds as EDTF texts, both inclusive: to the day ("2015" gives "2015-01-01" and "2015-12-31"), date-times to
 * the second, and years outside four digits as `Y` years, which take no month. An open or unknown bound is left out.
 */
export function printBounds(date: Edtf): { readonly earliest?: string; readonly latest?: string } {
  if (date.kind === "dateTime") return { earliest: printEdtf(date), latest: printEdtf(date) };
  const { start, end } = boundsOf(date);
  return {
    ...(Number.isFinite(start) ? { earliest: printDay(start) } : {}),
    ...(Number.isFinite(end) ? { latest: printDay(instant(end - DAY_MS)) } : {}),
  };
}

/** The EDTF text of the day an instant lies in; of its year when that has more than four digits. */
export function printDay(t: Instant): string {
  const { year, month, day } = toCivil(t);
  return isLongYear(year) ? printYear(year) : `${printYear(year)}-${pad(month)}-${pad(day)}`;
}

/** An astronomical year: "2015", "-0043", "Y-170000000". */
export function printYear(year: number): string {
  const sign = year < 0 ? "-" : "";
  const digits = String(Math.abs(year));
  return isLongYear(year) ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
}

/** True of years that EDTF writes with `Y`, without month or day. */
export function isLongYear(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** A number in two digits, as in dates and clock times. */
export function pad(value: number): string {
  return String(value).padStart(2, "0");
}

function printDate(date: EdtfDate | EdtfSeason): string {
  const parts =
    date.kind === "season"
      ? [
          { text: printYearDigits(date.year), mark: date.year.mark },
          { text: String(date.code), mark: date.mark },
        ]
      : [
          { text: printYearDigits(date.year), mark: date.year.mark },
          ...(date.month ? [{ text: date.month.digits, mark: date.month.mark }] : []),
          ...(date.day ? [{ text: date.day.digits, mark: date.day.mark }] : []),
        ];
  const common: Mark = date.year.mark;
  const afterRun = parts.findIndex((part) => part.mark !== common);
  const lastOfRun = (afterRun < 0 ? parts.length : afterRun) - 1;
  return parts
    .map(({ text, mark }, index) => {
      if (index > lastOfRun) return mark + text;
      return index === lastOfRun ? text + common : text;
    })
    .join("-");
}

function printYearDigits(year: EdtfYear): string {
  const isLong = year.exponent !== undefined || year.digits.length > 4;
  const exponent = year.exponent === undefined ? "" : `E${year.exponent}`;
  const significant = year.significant === undefined ? "" : `S${year.significant}`;
  return `${isLong ? "Y" : ""}${year.negative ? "-" : ""}${year.digits}${exponent}${significant}`;
}

function printEndpoint(end: EdtfEndpoint): string {
  if (end.kind === "open") return "..";
  return end.kind === "unknown" ? "" : printDate(end);
}

function printMember(member: EdtfMember): string {
  if (member.kind !== "range") return printDate(member);
  return `${member.start ? printDate(member.start) : ""}..${member.end ? printDate(member.end) : ""}`;
}
