import { parseEdtf } from "#core/time";
import { addClock, readClock } from "./clock.ts";
import { type CellDate, packEdtf } from "./date-kind.ts";
import { readMonthNames } from "./read-month-names.ts";
import { type DateManner, readNumbers } from "./read-numbers.ts";
import { readPhrases } from "./read-phrases.ts";
import type { RowProblemKind } from "./row-problem.ts";

/** What files write for "nothing is known". */
const BLANKS: ReadonlySet<string> = new Set(
  ". - – — ? n/a na nan nat nil none null unknown ukjent unbekannt #n/a".split(" "),
);
const CLOCK_LAST =
  /^(.*?\d{2}\.?)(?:T|,?\s+(?:at\s+)?)((?:kl\.?\s*)?\d{1,2}[:.]\d{2}(?!\.?\d{3,4}$).*)$/i;
/** Wed Oct 10 20:19:24 +0000 2018. */
const CLOCK_WITHIN = /^(\D+\d{1,2}) (\d{2}:\d{2}(?::\d{2})?)((?: [A-Z]{3,4}| [+-]\d{4})?) (\d{4})$/;

/** One space where any run of white space stood, none at the ends; invisible characters are left out. */
export function tidyCell(cell: string): string {
  return cell
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** True of a cell that says nothing. */
export function isBlank(cell: string): boolean {
  return cell === "" || BLANKS.has(cell.toLowerCase());
}

/** Reads one cell that holds a whole date, in any form that is read. Slow and general; see `createDateReader`. */
export function readDate(cell: string, manner: DateManner): CellDate | RowProblemKind {
  const text = tidyCell(cell);
  if (isBlank(text)) return "empty-date";
  if (text.length > 200) return "not-a-date";
  return readText(text, manner) ?? "not-a-date";
}

function readText(text: string, manner: DateManner): CellDate | RowProblemKind | undefined {
  if (manner.isEdtf !== true && isTwoYears(text)) return "two-years";
  const edtf = readEdtf(text);
  if (edtf !== undefined) return edtf;
  const plain = readPlain(text, manner);
  return plain ?? readPhrases(text, (inner) => readEdtf(inner) ?? readPlain(inner, manner));
}

/**
 * 1936-39 is a range of years to most people and the last third of 1936 to EDTF; 1914-18 would have a month that is
 * none. Neither is chosen. A code that is no later year (2024-21) is EDTF's, and so is every code in a column that is
 * named for EDTF.
 */
function isTwoYears(text: string): boolean {
  const [, year = "", code = ""] = /^\d\d(\d\d)[-–/](\d\d)$/.exec(text) ?? [];
  return Number(code) > 12 && Number(code) > Number(year);
}

/** Exact EDTF. A time with an offset other than Z is left to the reader of clocks, which moves it to UTC. */
function readEdtf(text: string): CellDate | RowProblemKind | undefined {
  if (!/^[\dY?~%[{.\-/]\S*$/.test(text)) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed.error.reason === "order" ? "end-before-start" : undefined;
  const date = parsed.value;
  if (date.kind === "dateTime" && date.offset.length > 1) return undefined;
  return packEdtf(date, text);
}

function readPlain(text: string, manner: DateManner): CellDate | RowProblemKind | undefined {
  const whole = readNumbers(text, manner) ?? readMonthNames(text, manner);
  if (whole !== undefined) return whole;
  const within = CLOCK_WITHIN.exec(text);
  const [, day, time] =
    within === null
      ? (CLOCK_LAST.exec(text) ?? [])
      : [0, `${within[1]} ${within[4]}`, `${within[2]}${within[3]}`];
  if (day === undefined || time === undefined) return undefined;
  const date = readNumbers(day, manner) ?? readMonthNames(day, manner);
  if (date === undefined || typeof date === "string") return date;
  const clock = readClock(time);
  if (typeof clock === "string") return clock;
  return addClock(date, clock) ?? (clock.ms === 0 ? date : undefined);
}
