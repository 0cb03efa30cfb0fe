import type { TimelineEvent } from "#core/model";
import { findDatetime } from "./datetime.ts";

/** What linked data needs of an event's time. */
export type TimedEvent = Pick<TimelineEvent, "date" | "earliest" | "latest" | "agreement">;

/** A day, or a time on it, of the years 0001 to 9999: what ISO 8601 needs no agreement for. */
const WRITABLE = /^(?!0000)\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?$/u;

const PLAIN = "(?!0000)\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?";
/** A year, a month or a day without a mark, or an interval between two such: EDTF and ISO 8601 write it alike. */
const SAME_IN_ISO = new RegExp(`^${PLAIN}(?:/(?:${PLAIN}|\\.\\.))?$`, "u");

/**
 * The time that an event lies in as schema.org's `temporalCoverage`: the date itself where ISO 8601 can say it, never
 * finer than its source; else the interval between its bounds, with `..` for an end that is open or not known.
 * Undefined where nothing is known, where the sources contradict each other, or where the form has no room for the year.
 */
export function printCoverage({
  date,
  earliest,
  latest,
  agreement,
}: TimedEvent): string | undefined {
  if (agreement === "conflict") return undefined;
  if (SAME_IN_ISO.test(date)) return date;
  const ends = [earliest, latest].filter((end) => end !== undefined);
  if (ends.length === 0 || !ends.every((end) => WRITABLE.test(end))) return undefined;
  return earliest === latest ? earliest : `${earliest ?? ".."}/${latest ?? ".."}`;
}

/** From the first to the last bound that any of the events has. Undefined as above, for any of them. */
export function printWholeCoverage(events: readonly TimedEvent[]): string | undefined {
  const ends = events
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((end) => end !== undefined);
  if (!ends.every((end) => WRITABLE.test(end))) return undefined;
  const sorted = ends.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  return first === last ? first : `${first}/${last}`;
}

/**
 * The date for schema.org's `startDate` and `datePublished`, which take a day or a time and know no doubt: the date
 * where it is one, to the day or finer, and nothing otherwise. EDTF is not allowed there.
 */
export function findExactDay(edtf: string): string | undefined {
  const datetime = findDatetime(edtf);
  return datetime !== undefined && WRITABLE.test(datetime) ? datetime : undefined;
}

/** When an event began, where the sources name the day and do not contradict each other. */
export function findStart({ date, agreement }: TimedEvent): string | undefined {
  return agreement === "conflict" ? undefined : findExactDay(date);
}
