import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#core/time";
import { startOfMonth } from "./calendar.ts";
import { type CellDate, packPoint, UNIT } from "./date-kind.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const DAY = packPoint(UNIT.day);
const MINUTE = packPoint(UNIT.minute);
const SECOND = packPoint(UNIT.second);
const UTC_MINUTE = packPoint(UNIT.minute, 0, true);
const UTC_SECOND = packPoint(UNIT.second, 0, true);
const ZERO = 48;
const HYPHEN = 45;
const COLON = 58;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_Z = 90;
const POINT = 46;

/**
 * The forms that fill large files, read from their digits without making anything: `2022-01-31`, with or without
 * `T14:30` or ` 14:30:00.000`, with or without Z. Writes into `into` and returns true, or returns false for everything
 * else, wrong dates too.
 */
export function readIso(text: string, into: Mutable<CellDate>): boolean {
  const { length } = text;
  if (length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const century = readTwo(text, 0);
  const yearOfCentury = readTwo(text, 2);
  const month = readTwo(text, 5);
  const day = readTwo(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return false;
  const year = century * 100 + yearOfCentury;
  const start = startOfMonth(year, month) + (day - 1) * DAY_MS;
  if (day > 28 && start >= startOfMonth(year, month + 1)) return false;
  if (length > 10) return readTime(text, start, into);
  into.start = start;
  into.end = start + DAY_MS;
  into.kind = DAY;
  into.offsetMinutes = 0;
  return true;
}

function readTime(text: string, dayStart: number, into: Mutable<CellDate>): boolean {
  const gap = text.charCodeAt(10);
  if ((gap !== SPACE && gap !== LETTER_T) || text.charCodeAt(13) !== COLON) return false;
  const hour = readTwo(text, 11);
  const minute = readTwo(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  let at = 16;
  let second = -1;
  if (text.charCodeAt(at) === COLON) {
    second = readTwo(text, 17);
    if (second < 0 || second > 59) return false;
    at = 19;
    if (text.charCodeAt(at) === POINT) {
      at += 1;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === 20) return false;
    }
  }
  const isUtc = text.charCodeAt(at) === LETTER_Z;
  if (at + (isUtc ? 1 : 0) !== text.length) return false;
  const isToSecond = second >= 0;
  const start =
    dayStart + hour * HOUR_MS + minute * MINUTE_MS + (isToSecond ? second * SECOND_MS : 0);
  into.start = start;
  into.end = start + (isToSecond ? SECOND_MS : MINUTE_MS);
  into.kind = isToSecond ? (isUtc ? UTC_SECOND : SECOND) : isUtc ? UTC_MINUTE : MINUTE;
  into.offsetMinutes = 0;
  return true;
}

/** Two digits as a number; negative when they are not digits. */
function readTwo(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= ZERO + 9;
}
