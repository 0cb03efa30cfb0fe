import { DAY_MS, parseEdtf } from "#core/time";
import { dateOfYear, startOfMonth } from "./calendar.ts";
import {
  type CellDate,
  isClock,
  isPlainPoint,
  MARK,
  packEdtf,
  packPoint,
  packRange,
  SHAPE,
  UNIT,
  unitOf,
} from "./date-kind.ts";
import { foldLetters } from "./month-names.ts";
import { printKind } from "./print-kind.ts";
import type { RowProblemKind } from "./row-problem.ts";

type Read = CellDate | RowProblemKind | undefined;

const ABOUT =
  /^(?:circa|cirka|ca?|about|around|approximately|approx|omkring|omtrent|rundt|um|etwa|gegen)(?:\.\s*|\s+|(?=[\d(]))(?=[\d(a-z])/;
const DOUBT = /\s*\(?\?\)?$/;
const DECADE = /^(?:the |i )?(\d{3})0(?:'?s|-?arene|-?tallet|er(?: jahre)?)$/;
const CENTURY =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:century|arhundre|jahrhundert|jh\.?)(?: (?:ad|ce))?$/;
const BEFORE_CHRIST = /^(\d{1,5})\s*(?:b\.?\s?c\.?(?:\s?e\.?)?|f\.?\s?kr\.?|v\.?\s?chr\.?)$/;
const AFTER_CHRIST =
  /^(?:a\.?d\.?\s*(\d{1,4})|(\d{1,4})\s*(?:a\.?d\.?|c\.?e\.?|e\.?\s?kr\.?|n\.?\s?chr\.?))$/;
const QUARTER =
  /^(?:(\d{4})[\s-]?[qk]([1-4])|[qk]([1-4])[\s/-]?(\d{4})|([1-4])\.?\s*(?:quarter|kvartal|quartal)(?: of)? (\d{4}))$/;
const WEEK = /^(\d{4})-?w(\d{2})$/;
const SEASON = /^([a-z]+)(?: of)? (\d{4})$/;
const SINCE = /^(?:since|from|siden|fra|seit|ab) (.+)$/;
const YEARS = /^(\d{4})\s?-\s?(\d{4})$/;
const RANGE = /^(.+?)(?:\s+(?:-|to|til|bis)\s+|\s*[–—]\s*)(.+)$/;

const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  var: 21,
  varen: 21,
  fruhling: 21,
  fruhjahr: 21,
  summer: 22,
  sommer: 22,
  sommeren: 22,
  autumn: 23,
  fall: 23,
  host: 23,
  hosten: 23,
  herbst: 23,
  winter: 24,
  vinter: 24,
  vinteren: 24,
};

/**
 * Reads what people write where they know less than a day, in English, Norwegian or German: "ca. 1890", "1890?",
 * "1990s", "19th century", "44 BCE", "Q3 2015", "2015-W10", "spring 2015", "since 2015", "1914–1918",
 * "3–5 May 2015". `readPlain` reads the dates inside. Undefined when the text has no such form.
 */
export function readPhrases(text: string, readPlain: (text: string) => Read): Read {
  const folded = foldLetters(text);
  const about = ABOUT.exec(folded);
  if (about !== null) return mark(text.slice(about[0].length), "~", readPlain);
  if (DOUBT.test(text)) return mark(text.replace(DOUBT, ""), "?", readPlain);
  return readPartOfTime(folded) ?? readRange(text, folded, readPlain);
}

/** `text` keeps its length when folded as long as what precedes the date is plain letters, which ABOUT makes sure of. */
function mark(text: string, sign: "~" | "?", readPlain: (text: string) => Read): Read {
  const isDoubted = sign === "~" && DOUBT.test(text);
  const inner = isDoubted ? text.replace(DOUBT, "") : text;
  const date = readPlain(inner) ?? readPartOfTime(foldLetters(inner));
  if (date === undefined || typeof date === "string") return date;
  if (date.odd !== undefined && !/[?~%\]}/]/.test(date.odd)) {
    return readEdtfText(date.odd + (isDoubted ? "%" : sign));
  }
  const unit = unitOf(date.kind);
  if (!isPlainPoint(date.kind) || isClock(unit)) return undefined;
  if (unit === UNIT.decade) {
    return readEdtfText(printKind(date.start, date.end, date.kind) + (isDoubted ? "%" : sign));
  }
  const bits = isDoubted ? MARK.both : sign === "~" ? MARK.approximate : MARK.uncertain;
  return { ...date, kind: packPoint(unit, bits) };
}

function readPartOfTime(folded: string): Read {
  const decade = DECADE.exec(folded)?.[1];
  if (decade !== undefined) {
    // "1900s" may be the decade or the century: the wider one holds both.
    return readEdtfText(decade.endsWith("0") ? `${decade.slice(0, 2)}XX` : `${decade}X`);
  }
  const century = Number(CENTURY.exec(folded)?.[1] ?? 0);
  if (century > 0) return readEdtfText(`${String(century - 1).padStart(2, "0")}XX`);
  const bce = BEFORE_CHRIST.exec(folded)?.[1];
  if (bce !== undefined) return Number(bce) === 0 ? "not-a-date" : dateOfYear(1 - Number(bce));
  const ce = AFTER_CHRIST.exec(folded);
  if (ce !== null) return dateOfYear(Number(ce[1] ?? ce[2]));
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) {
    const [, y1, q1, q2, y2, q3, y3] = quarter;
    return readEdtfText(`${y1 ?? y2 ?? y3}-${32 + Number(q1 ?? q2 ?? q3)}`);
  }
  const week = WEEK.exec(folded);
  if (week !== null) return readWeek(Number(week[1]), Number(week[2]));
  const [, name = "", year] = SEASON.exec(folded) ?? [];
  const season = SEASONS[name];
  return season === undefined ? undefined : readEdtfText(`${year}-${season}`);
}

/** ISO 8601 week: the first is the one with 4 January. Some day in it. */
function readWeek(year: number, week: number): Read {
  const first = startOfWeek(startOfMonth(year, 1) + 3 * DAY_MS);
  const start = first + (week - 1) * 7 * DAY_MS;
  const next = startOfWeek(startOfMonth(year + 1, 1) + 3 * DAY_MS);
  if (week < 1 || start >= next) return "not-a-date";
  return dateOfDays(start, start + 7 * DAY_MS);
}

/** Some day from the first to the last of these. */
export function dateOfDays(start: number, end: number): CellDate {
  return { start, end, kind: packRange(SHAPE.oneOf, UNIT.day, UNIT.day), offsetMinutes: 0 };
}

/** The Monday on or before a day. 1970-01-01 was a Thursday. */
export function startOfWeek(t: number): number {
  const day = Math.floor(t / DAY_MS);
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY_MS;
}

function readRange(text: string, folded: string, readPlain: (text: string) => Read): Read {
  const since = SINCE.exec(folded)?.[1];
  if (since !== undefined) {
    const date = readPlain(since);
    if (date === undefined || typeof date === "string") return date;
    if (!isPlainPoint(date.kind) || isClock(unitOf(date.kind))) return undefined;
    return { ...date, kind: packRange(SHAPE.interval, unitOf(date.kind), UNIT.open) };
  }
  const [, left, right] = YEARS.exec(text) ?? RANGE.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const end = readPlain(right);
  const start = readPlain(/^\d{1,2}\.?$/.test(left) ? right.replace(/^\d{1,2}\.?/, left) : left);
  if (typeof end !== "object" || typeof start !== "object") return undefined;
  return spanDates(start, end);
}

/** From one plain date to another, both included. */
function spanDates(start: CellDate, end: CellDate): Read {
  if (!isPlainPoint(start.kind) || !isPlainPoint(end.kind)) return undefined;
  if (end.end <= start.start) return "end-before-start";
  const kind = packRange(SHAPE.interval, unitOf(start.kind), unitOf(end.kind));
  return { start: start.start, end: end.end, kind, offsetMinutes: 0 };
}

/** A date from EDTF text that was put together here. */
export function readEdtfText(text: string): CellDate | undefined {
  const parsed = parseEdtf(text);
  return parsed.ok ? packEdtf(parsed.value, text) : undefined;
}
