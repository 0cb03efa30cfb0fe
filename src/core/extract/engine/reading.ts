/** EDTF readings with their bounds. */
import { boundsOf, DAY_MS, instant, parseEdtf, printDay } from "#core/time";
import type { DateReading } from "../expression.ts";
import { printDayNumber } from "./stamp.ts";

/** The reading of an EDTF text, or undefined when it is none. */
export function readDate(edtf: string | undefined): DateReading | undefined {
  if (edtf === undefined) return undefined;
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { start, end } = boundsOf(parsed.value);
  return {
    edtf,
    ...(Number.isFinite(start) ? { earliest: printDay(start) } : {}),
    ...(Number.isFinite(end) ? { latest: printDay(instant(Math.max(end - DAY_MS, start))) } : {}),
  };
}

/** Some time from one day to another, both inclusive; a day left out is not known. */
export function readOneOf(
  first: number | undefined,
  last: number | undefined,
): DateReading | undefined {
  if (first !== undefined && last !== undefined && first >= last) {
    return readDate(printDayNumber(first));
  }
  const from = first === undefined ? "" : printDayNumber(first);
  const to = last === undefined ? "" : printDayNumber(last);
  return readDate(`[${from}..${to}]`);
}
