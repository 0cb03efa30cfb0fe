/** A point or stretch of the calendar with just the parts that are known, and its TIMEX3 and EDTF texts. */
import { DAY_MS, fromCivil, instant, printDay, toCivil } from "#core/time";

export type SeasonCode = "SP" | "SU" | "FA" | "WI";
/** Parts of day: morning, midday, afternoon, evening, night, daytime. */
export type PartCode = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

export interface Stamp {
  /** Astronomical: 0 is 1 BCE. */
  readonly year?: number;
  /** The year's first three digits: 199 is the 1990s. */
  readonly decade?: number;
  /** The year's first two digits: 19 is the 20th century. Negative counts before Christ: -3 is the 3rd century BC. */
  readonly century?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO 8601 week; `year` is then the week's year. */
  readonly week?: number;
  readonly weekend?: boolean;
  readonly season?: SeasonCode;
  readonly quarter?: number;
  readonly half?: number;
  readonly part?: PartCode;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

export type Grain = "century" | "decade" | "year" | "season" | "month" | "week" | "day" | "time";

/** How fine a stamp is. */
export function grainOf(stamp: Stamp): Grain {
  if (stamp.hour !== undefined || stamp.part !== undefined) return "time";
  if (stamp.day !== undefined) return "day";
  if (stamp.week !== undefined) return "week";
  if (stamp.month !== undefined) return "month";
  if (stamp.season ?? stamp.quarter ?? stamp.half) return "season";
  if (stamp.year !== undefined) return "year";
  return stamp.decade !== undefined ? "decade" : "century";
}

/** Days since 1970-01-01; parts beyond their range carry over. */
export function toDayNumber(year: number, month = 1, day = 1): number {
  return Math.round(fromCivil({ year, month, day }) / DAY_MS);
}

export function fromDayNumber(day: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
} {
  return toCivil(instant(day * DAY_MS));
}

/** The stamp of a day number. */
export function stampOfDay(dayNumber: number): Stamp {
  const { year, month, day } = fromDayNumber(dayNumber);
  return { year, month, day };
}

export function stampOfWeek(dayNumber: number): Stamp {
  const thursday = dayNumber - fromDayNumber(dayNumber).weekday + 4;
  const { year } = fromDayNumber(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year)) / 7) + 1 };
}

/** The Monday of an ISO week. */
function mondayOf(year: number, week: number): number {
  const fourth = toDayNumber(year, 1, 4);
  return fourth - fromDayNumber(fourth).weekday + 1 + (week - 1) * 7;
}

/** The first day of a stamp, or undefined when its year is not known. */
export function firstDayOf(stamp: Stamp): number | undefined {
  const year = stamp.year ?? scale(stamp.decade, 10) ?? scale(stamp.century, 100);
  if (year === undefined) return undefined;
  if (stamp.week !== undefined) return mondayOf(year, stamp.week) + (stamp.weekend ? 5 : 0);
  if (stamp.season !== undefined) return toDayNumber(year, SEASON_MONTH[stamp.season]);
  if (stamp.quarter !== undefined) return toDayNumber(year, stamp.quarter * 3 - 2);
  if (stamp.half !== undefined) return toDayNumber(year, stamp.half * 6 - 5);
  return toDayNumber(year, stamp.month ?? 1, stamp.day ?? 1);
}

function scale(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
const SEASON_EDTF = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

/** The TIMEX3 value, `X` for what is not known. */
export function printTimex(stamp: Stamp): string {
  return printTimexDate(stamp) + printTimexTime(stamp);
}

function printTimexTime({ hour, minute, second, part }: Stamp): string {
  if (hour !== undefined) {
    const seconds = second === undefined ? "" : `:${pad(second)}`;
    return `T${pad(hour)}:${pad(minute ?? 0)}${seconds}`;
  }
  return part === undefined ? "" : `T${part}`;
}

function printTimexDate(stamp: Stamp): string {
  if (stamp.year === undefined && stamp.decade !== undefined) return String(stamp.decade);
  if (stamp.year === undefined && stamp.century !== undefined) {
    return stamp.century < 0 ? `BC${pad(-stamp.century - 1)}` : pad(stamp.century);
  }
  const year = printTimexYear(stamp.year);
  if (stamp.week !== undefined) return `${year}-W${pad(stamp.week)}${stamp.weekend ? "-WE" : ""}`;
  if (stamp.season !== undefined) return `${year}-${stamp.season}`;
  if (stamp.quarter !== undefined) return `${year}-Q${stamp.quarter || "X"}`;
  if (stamp.half !== undefined) return `${year}-H${stamp.half}`;
  if (stamp.day !== undefined) {
    return `${year}-${stamp.month === undefined ? "XX" : pad(stamp.month)}-${pad(stamp.day)}`;
  }
  if (stamp.month !== undefined) {
    return `${year}-${pad(stamp.month)}${printTimexTime(stamp) === "" ? "" : "-XX"}`;
  }
  return printTimexTime(stamp) !== "" && stamp.year === undefined ? "XXXX-XX-XX" : year;
}

function printTimexYear(year: number | undefined): string {
  if (year === undefined) return "XXXX";
  return year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

/** The EDTF text (ISO 8601-2), or undefined when the year is not known. A part of day is kept by its day. */
export function printEdtfStamp(stamp: Stamp): string | undefined {
  if (stamp.year === undefined) {
    if (stamp.decade !== undefined) return `${String(stamp.decade).padStart(3, "0")}X`;
    if (stamp.century === undefined) return undefined;
    if (stamp.century >= 0) return `${pad(stamp.century)}XX`;
    const first = stamp.century * 100 + 1;
    return `${printYear(first)}/${printYear(first + 99)}`;
  }
  const year = printYear(stamp.year);
  if (stamp.week !== undefined) {
    const first = mondayOf(stamp.year, stamp.week) + (stamp.weekend ? 5 : 0);
    const last = mondayOf(stamp.year, stamp.week) + 6;
    return `${printDayNumber(first)}/${printDayNumber(last)}`;
  }
  if (stamp.season !== undefined) return `${year}-${SEASON_EDTF[stamp.season]}`;
  if (stamp.quarter) return `${year}-${32 + stamp.quarter}`;
  if (stamp.half) return `${year}-${39 + stamp.half}`;
  if (stamp.day !== undefined && stamp.month === undefined) return undefined;
  const date = [year, stamp.month, stamp.day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === "number" ? pad(part) : part))
    .join("-");
  if (stamp.hour === undefined || stamp.day === undefined) return date;
  // Midnight as the end of a day is the first moment of the next; EDTF has no hour 24.
  if (stamp.hour === 24) return `${printDayNumber((firstDayOf(stamp) ?? 0) + 1)}T00:00:00`;
  return `${date}T${pad(stamp.hour)}:${pad(stamp.minute ?? 0)}:${pad(stamp.second ?? 0)}`;
}

function printYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** A day number as EDTF. */
export function printDayNumber(day: number): string {
  return printDay(instant(day * DAY_MS));
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
