import { assertUnreachable } from "#core/base";
import { boundsOf } from "./bounds.ts";
import type {
  Edtf,
  EdtfDate,
  EdtfEndpoint,
  EdtfMember,
  EdtfSeason,
  EdtfYear,
  Mark,
} from "./edtf.ts";
import { DAY_MS, instant } from "./instant.ts";
import { pad, printDay, printYear } from "./print-day.ts";

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
