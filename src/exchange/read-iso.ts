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

/** With nanoseconds and Z there is room to spare. */
const USUAL_LENGTH = 40;

/** Room for the texts that `readIso` looks at. */
export function createIsoScratch(): Uint8Array {
  return new Uint8Array(USUAL_LENGTH);
}

/** As {@link readIsoBytes}, of a text; `scratch` is written over. */
export function readIso(text: string, into: Mutable<CellDate>, scratch: Uint8Array): boolean {
  const { length } = text;
  if (length < 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const bytes = length > scratch.length ? new Uint8Array(length) : scratch;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LETTER_Z) return false;
    bytes[at] = unit;
  }
  return readIsoBytes(bytes, 0, length, into);
}

/**
 * The forms that fill large files, read from their digits without making anything: `2022-01-31`, with or without
 * `T14:30` or ` 14:30:00.000`, with or without Z. Writes into `into` and returns true, or returns false for everything
 * else, wrong dates too.
 */
export function readIsoBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  into: Mutable<CellDate>,
): boolean {
  if (to - from < 10 || bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN) return false;
  const century = readTwo(bytes, from);
  const yearOfCentury = readTwo(bytes, from + 2);
  const month = readTwo(bytes, from + 5);
  const day = readTwo(bytes, from + 8);
  if (century < 0 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) return false;
  const year = century * 100 + yearOfCentury;
  const start = startOfMonth(year, month) + (day - 1) * DAY_MS;
  if (day > 28 && start >= startOfMonth(year, month + 1)) return false;
  if (to - from > 10) return readTime(bytes, from, to, start, into);
  into.start = start;
  into.end = start + DAY_MS;
  into.kind = DAY;
  into.offsetMinutes = 0;
  return true;
}

/** The bytes from `to` on belong to other texts. */
function readTime(
  bytes: Uint8Array,
  from: number,
  to: number,
  dayStart: number,
  into: Mutable<CellDate>,
): boolean {
  if (to - from < 16) return false;
  const gap = bytes[from + 10];
  if ((gap !== SPACE && gap !== LETTER_T) || bytes[from + 13] !== COLON) return false;
  const hour = readTwo(bytes, from + 11);
  const minute = readTwo(bytes, from + 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
  let at = from + 16;
  let second = -1;
  if (at < to && bytes[at] === COLON) {
    if (to - from < 19) return false;
    second = readTwo(bytes, from + 17);
    if (second < 0 || second > 59) return false;
    at = from + 19;
    if (at < to && bytes[at] === POINT) {
      at += 1;
      while (at < to && isDigit(bytes[at] ?? 0)) at += 1;
      if (at === from + 20) return false;
    }
  }
  const isUtc = at < to && bytes[at] === LETTER_Z;
  if (at + (isUtc ? 1 : 0) !== to) return false;
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
function readTwo(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= ZERO + 9;
}
