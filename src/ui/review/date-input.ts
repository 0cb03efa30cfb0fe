import { parseEdtf } from "#core/time";
import { readDateInput } from "../workbench/read-date-input.ts";

/** What a date field makes of what was typed, without asking anyone. */
export type DateReading =
  | { readonly kind: "empty" }
  | { readonly kind: "date"; readonly edtf: string }
  /** Day and month could be either way round. */
  | { readonly kind: "choice"; readonly dates: readonly string[] }
  /** Not a date as it stands: what is wrong with it, and what may be meant instead. */
  | { readonly kind: "unread"; readonly problem: DateProblem; readonly instead?: string };

export type DateProblem =
  /** `month`: EDTF, the month that has only so many days. */
  | { readonly kind: "days"; readonly month: string; readonly days: number }
  | { readonly kind: "month"; readonly month: string }
  | { readonly kind: "order" }
  | { readonly kind: "other" };

/** Phrases that were looked up: their dates, EDTF, by {@link phraseKey}; undefined for those that give none. */
export type Phrases = ReadonlyMap<string, string | undefined>;

/** What a phrase means depends on the article that is dated: "last May" is counted from its day. */
export function phraseKey(article: string | undefined, text: string): string {
  return `${article ?? ""}\n${text.trim()}`;
}

/** A typed date as EDTF: read here, or looked up before; undefined while it is neither. */
export function readDate(
  text: string,
  article?: string,
  phrases: Phrases = new Map(),
): string | undefined {
  const reading = readTyped(text);
  if (reading.kind === "date") return reading.edtf;
  return isPhrase(reading) ? phrases.get(phraseKey(article, text)) : undefined;
}

/** Whether it may be words that the finder knows; a date with a fault in it is none. */
export function isPhrase(reading: DateReading): boolean {
  return reading.kind === "unread" && reading.problem.kind === "other";
}

/** EDTF, a date in words or with dots, ISO 8601 with a time, or figures with strokes where they can mean one day only. */
export function readTyped(text: string): DateReading {
  const written = text.trim();
  if (written === "") return { kind: "empty" };
  const edtf = readDateInput(written) ?? readTime(written);
  if (edtf !== undefined) return { kind: "date", edtf };
  const days = readStrokes(written);
  const [day] = days;
  if (days.length > 1) return { kind: "choice", dates: days };
  if (day !== undefined) return { kind: "date", edtf: day };
  const instead = findYears(written);
  return {
    kind: "unread",
    problem: findProblem(written),
    ...(instead === undefined ? {} : { instead }),
  };
}

/** "2024-03-22 20:15" and "2024-03-22T20:15Z": EDTF wants the seconds, and no fraction of them. */
function readTime(text: string): string | undefined {
  const [, day, clock, seconds = "00", zone = ""] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/u.exec(
      text,
    ) ?? [];
  if (day === undefined) return undefined;
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})$/u, "$1:$2");
  const edtf = `${day}T${clock}:${seconds}${offset}`;
  return parseEdtf(edtf).ok ? edtf : undefined;
}

/** "3/4/2024": the days it can mean, day before month first. */
function readStrokes(text: string): readonly string[] {
  const [, a = "", b = "", year] =
    /^(\d{1,2})\s?[/-]\s?(\d{1,2})\s?[/-]\s?(\d{4})$/u.exec(text) ?? [];
  if (year === undefined) return [];
  const [first, second] = [a.padStart(2, "0"), b.padStart(2, "0")];
  const dates = [`${year}-${second}-${first}`, `${year}-${first}-${second}`];
  return [...new Set(dates)].filter((date) => parseEdtf(date).ok);
}

/** "1968-71" and "1968–1971": the years from one to the other. */
function findYears(text: string): string | undefined {
  const [, from = "", to] = /^(\d{4})\s?[-–—]\s?(\d{4}|\d{2})$/u.exec(text) ?? [];
  if (to === undefined) return undefined;
  const edtf = `${from}/${to.length === 4 ? to : from.slice(0, 2) + to}`;
  return parseEdtf(edtf).ok ? edtf : undefined;
}

const LONE_DAY = /(?<!\d)\d{1,2}(?!\d)/u;

function findProblem(text: string): DateProblem {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text) ?? [];
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { kind: "month", month };
  }
  // The same words with the first of the month tell which month it is.
  const first =
    day === undefined ? readDateInput(text.replace(LONE_DAY, "1")) : `${year}-${month}-01`;
  const named = /^\d{4}-\d{2}(?=-01$)/u.exec(first ?? "")?.[0];
  if (named !== undefined && LONE_DAY.test(text)) {
    const days = [31, 30, 29, 28].find((last) => parseEdtf(`${named}-${last}`).ok);
    if (days !== undefined) return { kind: "days", month: named, days };
  }
  const parsed = parseEdtf(text);
  return { kind: !parsed.ok && parsed.error.reason === "order" ? "order" : "other" };
}
