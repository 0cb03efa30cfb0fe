/** Small readers that the recognisers of every language share. */
import type { TimexMod } from "../expression.ts";
import type { Meaning } from "./meaning.ts";
import type { TagMatch } from "./recogniser.ts";
import type { Stamp } from "./stamp.ts";

/** Groups `d`, `m`, `y` as a date, or undefined when no calendar has that day or month. */
export function readDay(match: TagMatch): Meaning | undefined {
  const day = match.lexeme("d")?.n;
  const month = match.lexeme("m")?.n;
  const year = match.lexeme("y")?.n;
  if (day !== undefined && (day < 1 || day > 31 || !Number.isInteger(day))) return undefined;
  if (day === 31 && month !== undefined && [2, 4, 6, 9, 11].includes(month)) return undefined;
  if (day !== undefined && month === 2 && day > 29) return undefined;
  const parts: Stamp = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
  const weekday = match.lexeme("wd")?.n;
  return { kind: "date", parts, ...(weekday === undefined ? {} : { weekday }) };
}

/** "last" -1, "this" 0, "next" 1; undefined without such a word. */
export function readDirection(match: TagMatch, group = "w"): -1 | 0 | 1 | undefined {
  const token = match.token(group);
  if (token === undefined) return undefined;
  return Math.sign(token.lexeme.n ?? 0) as -1 | 0 | 1;
}

/** The modifier of the first of these groups that is there. */
export function readMod(match: TagMatch, ...groups: readonly string[]): TimexMod | undefined {
  for (const group of groups) {
    const mod = match.lexeme(group)?.mod;
    if (mod !== undefined) return mod;
  }
  return undefined;
}

/** An ISO date lexeme as a meaning. */
export function readIso(code: string): Meaning | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(code);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const date: Stamp = { year: Number(year), month: Number(month), day: Number(day) };
  if (hour === undefined) return { kind: "date", parts: date };
  const clock: Stamp = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
  };
  return { kind: "time", parts: clock, on: { kind: "date", parts: date } };
}

/** A clock lexeme's code ("09:30") as parts, moved by twelve hours for the afternoon. */
export function readClockCode(code: string, half?: number): Stamp | undefined {
  const [h = "", m = "", s] = code.split(":");
  const hour = toHour(Number(h), half);
  if (hour === undefined) return undefined;
  return { hour, minute: Number(m), ...(s === undefined ? {} : { second: Number(s) }) };
}

/** An hour of the twelve-hour clock (`half` 0 or 12) or of the day. */
export function toHour(hour: number, half: number | undefined): number | undefined {
  if (half === undefined) return hour <= 24 ? hour : undefined;
  return hour >= 1 && hour <= 12 ? (hour % 12) + half : undefined;
}
