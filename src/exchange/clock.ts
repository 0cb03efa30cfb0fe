import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "#core/time";
import { type CellDate, packPoint, UNIT, unitOf } from "./date-kind.ts";
import type { RowProblemKind } from "./row-problem.ts";

/** A time of day: milliseconds from midnight, and what it is known to. */
export interface Clock {
  readonly ms: number;
  readonly isToSecond: boolean;
  /** Undefined where the time names no zone. */
  readonly offsetMinutes: number | undefined;
}

/** 14:30, 14.30, 14:30:25.123, 2:30 PM, kl. 14:30; with Z, UTC, GMT, +02, +0200, GMT-06:00. */
const CLOCK =
  /^(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?(?:\.?m\.?)?\s*(?:(Z|UTC|GMT)?([+\u2212-]\d{2}:?(?:\d{2})?)?)?(?:\s*\([^()]*\))?$/i;
/** 1430 and 930, of a column of times. */
const BARE_CLOCK = /^(\d{1,2})(\d{2})$/;

/** Reads a time of day that is the whole text. */
export function readClock(text: string, isBareRead = false): Clock | RowProblemKind {
  const match = CLOCK.exec(text) ?? (isBareRead ? BARE_CLOCK.exec(text) : null);
  if (match === null) return "not-a-date";
  const [whole, hours = "", minutes = "", seconds, half, zone, offset] = match;
  if (half === undefined && /m\.?$/i.test(whole)) return "not-a-date";
  const written = Number(hours);
  if (half !== undefined && (written < 1 || written > 12)) return "no-such-time";
  const hour =
    half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const minute = Number(minutes);
  const second = Number(seconds ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return "no-such-time";
  const offsetMinutes =
    offset === undefined ? (zone === undefined ? undefined : 0) : readOffset(offset);
  if (offsetMinutes !== undefined && !isOffset(offsetMinutes)) return "no-such-time";
  return {
    ms: hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS,
    isToSecond: seconds !== undefined,
    offsetMinutes,
  };
}

/** Offsets in use run from -12:00 to +14:00. */
function isOffset(minutes: number): boolean {
  return minutes >= -12 * 60 && minutes <= 14 * 60;
}

function readOffset(text: string): number {
  const digits = text.slice(1).replace(":", "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return text.startsWith("+") ? minutes : -minutes;
}

/** A day with a time of day. Undefined when the date is no single day. */
export function addClock(day: CellDate, clock: Clock): CellDate | undefined {
  if (day.kind !== packPoint(UNIT.day)) return undefined;
  const offsetMinutes = clock.offsetMinutes ?? 0;
  const start = day.start + clock.ms - offsetMinutes * MINUTE_MS;
  const unit = clock.isToSecond ? UNIT.second : UNIT.minute;
  return {
    start,
    end: start + (clock.isToSecond ? SECOND_MS : MINUTE_MS),
    kind: packPoint(unit, 0, clock.offsetMinutes !== undefined),
    offsetMinutes,
  };
}

/** Whether a moment is midnight as it was written. */
export function isMidnight({ start, kind, offsetMinutes }: CellDate): boolean {
  const unit = unitOf(kind);
  if (unit !== UNIT.minute && unit !== UNIT.second) return false;
  return (start + offsetMinutes * MINUTE_MS) % DAY_MS === 0;
}

/** The day a moment was written in. */
export function dropClock({ start, offsetMinutes }: CellDate): CellDate {
  const day = Math.floor((start + offsetMinutes * MINUTE_MS) / DAY_MS) * DAY_MS;
  return { start: day, end: day + DAY_MS, kind: packPoint(UNIT.day), offsetMinutes: 0 };
}
