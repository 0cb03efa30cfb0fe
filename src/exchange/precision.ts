import { assertUnreachable } from "#core/base";
import { DAY_MS, instant, toCivil } from "#core/time";
import { dateOfParts, dateOfYear, startOfMonth } from "./calendar.ts";
import { dropClock } from "./clock.ts";
import {
  type CellDate,
  isClock,
  isPlainPoint,
  MARK,
  packPoint,
  UNIT,
  unitOf,
} from "./date-kind.ts";
import { foldLetters } from "./month-names.ts";
import { readWhole } from "./number.ts";
import { dateOfDays, readEdtfText, startOfWeek } from "./read-phrases.ts";
import type { PrecisionScheme } from "./table-plan.ts";

/** How far a stated day may be from the true one. `about` has no number of days; `around` is three to each side. */
export type Reach =
  | "exact"
  | "about"
  | "around"
  | "week"
  | "month"
  | "year"
  | "decade"
  | "century"
  /** Counted as people count: 1801 to 1900 is the 19th, which is written as the years of the eighteen hundreds. */
  | "nth-century"
  | "nth-millennium";

/** UCDP GED codebook, `date_prec`; where start and end differ they are the range. */
const UCDP: readonly (Reach | undefined)[] = [undefined, "exact", "about", "week", "month", "year"];
/** ACLED codebook, `time_precision`. */
const ACLED: readonly (Reach | undefined)[] = [undefined, "exact", "around", "month"];
/** Wikibase data model, precision of a time value. */
const WIKIDATA: readonly (Reach | undefined)[] = [
  ...Array.from<undefined>({ length: 6 }),
  "nth-millennium",
  "nth-century",
  "decade",
  "year",
  "month",
  "exact",
  "exact",
  "exact",
  "exact",
];

const WORDS: ReadonlyMap<string, Reach> = new Map(
  Object.entries({
    exact:
      "exact day date d hour minute second time eksakt dag dato noyaktig time minutt genau tag datum stunde",
    about:
      "approximate approx circa ca about estimated omtrentlig omtrent anslatt ungefahr geschatzt",
    week: "week w uke woche",
    month: "month m maned monat",
    year: "year y ar jahr",
    decade: "decade tiar arti jahrzehnt",
    century: "century arhundre jahrhundert",
  }).flatMap(([reach, words]) => words.split(" ").map((word) => [word, reach as Reach] as const)),
);

/** What a code of the scheme means; undefined for a code it does not have. An empty cell says nothing: exact. */
export function findReach(text: string, scheme: PrecisionScheme): Reach | undefined {
  const tidy = foldLetters(text).trim();
  if (tidy === "") return "exact";
  switch (scheme) {
    case "ucdp":
      return UCDP[readWhole(tidy)];
    case "acled":
      return ACLED[readWhole(tidy)];
    case "wikidata":
      return WIKIDATA[readWhole(tidy)];
    default:
      return WORDS.get(tidy);
  }
}

/** A date no finer than its precision allows. What is already vague in its cell stays as it is. */
export function coarsen(date: CellDate, reach: Reach): CellDate {
  if (reach === "exact" || !isPlainPoint(date.kind)) return date;
  const day = isClock(unitOf(date.kind)) ? dropClock(date) : date;
  const unit = unitOf(day.kind);
  const { year, month } = toCivil(instant(day.start));
  switch (reach) {
    case "about":
      return unit === UNIT.decade ? day : { ...day, kind: packPoint(unit, MARK.approximate) };
    case "around":
      return unit === UNIT.day ? dateOfDays(day.start - 3 * DAY_MS, day.end + 3 * DAY_MS) : day;
    case "week": {
      const monday = startOfWeek(day.start);
      return unit === UNIT.day ? dateOfDays(monday, monday + 7 * DAY_MS) : day;
    }
    case "month":
      return unit === UNIT.day ? keepDate(dateOfParts(year, month, 0), day) : day;
    case "year":
      return unit === UNIT.decade ? day : keepDate(dateOfYear(year), day);
    case "decade":
      return unit === UNIT.decade ? day : (maskYear(year, 1) ?? day);
    case "century":
      return maskYear(year, 2) ?? day;
    case "nth-century":
      return maskYear(year - 1, 2) ?? day;
    case "nth-millennium":
      return maskYear(year - 1, 3) ?? day;
    default:
      return assertUnreachable(reach);
  }
}

/** A year whose last digits are not known. */
function maskYear(year: number, free: number): CellDate | undefined {
  const digits = String(Math.abs(year))
    .padStart(4, "0")
    .slice(0, 4 - free);
  return readEdtfText((year < 0 ? "-" : "") + digits.padEnd(4, "X"));
}

function keepDate(date: CellDate | string, otherwise: CellDate): CellDate {
  return typeof date === "string" ? otherwise : date;
}

/** Some day from one day to another; a whole month or year is that month or year. */
export function dateAmong(start: number, end: number): CellDate {
  const { year, month, day } = toCivil(instant(start));
  if (day === 1 && end === startOfMonth(year, month + 1)) return asPoint(start, end, UNIT.month);
  if (day === 1 && month === 1 && end === startOfMonth(year, 13)) {
    return asPoint(start, end, UNIT.year);
  }
  return end - start === DAY_MS ? asPoint(start, end, UNIT.day) : dateOfDays(start, end);
}

function asPoint(start: number, end: number, unit: number): CellDate {
  return { start, end, kind: packPoint(unit), offsetMinutes: 0 };
}

/** A year, month or day, its time of day left out; undefined for every other date. */
export function findPlainDay(date: CellDate): CellDate | undefined {
  if (!isPlainPoint(date.kind)) return undefined;
  return isClock(unitOf(date.kind)) ? dropClock(date) : date;
}
