import { DAY_MS, HOUR_MS, type Instant, instant, MINUTE_MS, SECOND_MS } from "./instant.ts";

/** A moment in calendar words. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. */
export interface CivilTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** ISO 8601: Monday is 1, Sunday is 7. */
  readonly weekday: number;
}

/** What {@link fromCivil} needs; parts left out are the first ones. */
export interface CivilParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_IN_400_YEARS = 146_097;
/** Days from 0000-01-01 to 1970-01-01. */
const EPOCH_DAYS = 719_528;
/** Above this many milliseconds (292 million years) a day is no longer a whole number of floating-point steps. */
const COARSE_FROM_MS = 2 ** 63;

/** Gregorian rule, for astronomical years of any sign. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1 to 12) of an astronomical year. */
export function countDaysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function mod(value: number, divisor: number): number {
  return value - Math.floor(value / divisor) * divisor;
}

/** Days from 0000-01-01 to 1 January of `year` within one 400-year cycle (0 to 400). */
function countDaysBeforeYear(year: number): number {
  if (year === 0) return 0;
  const full = year - 1;
  return year * 365 + Math.floor(full / 4) - Math.floor(full / 100) + Math.floor(full / 400) + 1;
}

/**
 * The instant of a calendar time. Parts beyond their range carry over (month 13 is January of the next year, day 0 the
 * last of the month before), so it also does calendar arithmetic. Valid for years far outside what `Date` holds.
 */
export function fromCivil(parts: CivilParts): Instant {
  const { year, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const carriedYear = year + Math.floor((month - 1) / 12);
  const monthIndex = mod(month - 1, 12);
  const cycle = Math.floor(carriedYear / 400);
  const yearOfCycle = carriedYear - cycle * 400;
  const leapDay = monthIndex > 1 && isLeapYear(yearOfCycle) ? 1 : 0;
  const days =
    cycle * DAYS_IN_400_YEARS +
    countDaysBeforeYear(yearOfCycle) +
    (DAYS_BEFORE_MONTH[monthIndex] ?? 0) +
    leapDay +
    (day - 1) -
    EPOCH_DAYS;
  return instant(days * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS);
}

/** Days since 1970-01-01, and the milliseconds since that day began. */
function splitDay(t: Instant): { readonly day: number; readonly ms: number } {
  if (Math.abs(t) >= COARSE_FROM_MS) return { day: Math.round(t / DAY_MS), ms: 0 };
  const ms = mod(t % DAY_MS, DAY_MS);
  return { day: Math.round((t - ms) / DAY_MS), ms };
}

/**
 * The calendar words of a finite instant; what is finer than a second is dropped. More than 292 million years from
 * 1970 the instant itself is coarser than hours and the nearest day is given.
 */
export function toCivil(t: Instant): CivilTime {
  const { day, ms } = splitDay(t);
  const fromZero = day + EPOCH_DAYS;
  const cycle = Math.floor(fromZero / DAYS_IN_400_YEARS);
  const dayOfCycle = fromZero - cycle * DAYS_IN_400_YEARS;
  let yearOfCycle = Math.floor(dayOfCycle / 365.2425);
  if (countDaysBeforeYear(yearOfCycle + 1) <= dayOfCycle) yearOfCycle += 1;
  else if (countDaysBeforeYear(yearOfCycle) > dayOfCycle) yearOfCycle -= 1;
  let month = 1;
  let rest = dayOfCycle - countDaysBeforeYear(yearOfCycle);
  for (let length = 31; rest >= length; length = countDaysInMonth(yearOfCycle, month)) {
    rest -= length;
    month += 1;
  }
  return {
    year: cycle * 400 + yearOfCycle,
    month,
    day: rest + 1,
    hour: Math.floor(ms / HOUR_MS),
    minute: Math.floor(ms / MINUTE_MS) % 60,
    second: Math.floor(ms / SECOND_MS) % 60,
    weekday: mod(day + 3, 7) + 1,
  };
}
