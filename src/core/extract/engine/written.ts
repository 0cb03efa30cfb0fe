import type { Stamp } from "./stamp.ts";

/** The time of writing from an ISO 8601 date, with or without a clock time; undefined when it names no day. */
export function readWritten(text: string | undefined): Stamp | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}))?/.exec(text ?? "");
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute) }),
  };
}
