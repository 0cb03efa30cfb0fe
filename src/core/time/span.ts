import { assert, err, ok, type Result } from "#core/base";
import { boundsOf } from "./bounds.ts";
import { fromCivil, toCivil } from "./civil.ts";
import type { EdtfError } from "./edtf.ts";
import { describeFault, type Read, refuse, shiftFault } from "./fault.ts";
import { type Bounds, DAY_MS, type Instant, instant, MINUTE_MS, SECOND_MS } from "./instant.ts";
import { readEdtf } from "./parse.ts";
import { readDate } from "./parse-date.ts";
import { readClock } from "./parse-time.ts";
import { isLongYear, pad, printDay, printYear } from "./print-day.ts";

/**
 * Reads a visible range, as {@link printSpan} writes it: any EDTF text with both bounds known, and also, beyond EDTF,
 * times of day at either end or alone, to the minute or second (`2024-03-22T06:00/2024-03-22T17:59`). Ends are
 * inclusive in the text.
 */
export function parseSpan(text: string): Result<Bounds, EdtfError> {
  const read = readSpan(text);
  return read.ok ? read : err(describeFault(text, read.error));
}

function readSpan(text: string): Read<Bounds> {
  const sides = text.split("/");
  if (text.includes("T") && sides.length <= 2 && !/\s/.test(text)) return readClockSpan(sides);
  const read = readEdtf(text);
  if (!read.ok) return read;
  const bounds = boundsOf(read.value);
  if (Number.isFinite(bounds.start) && Number.isFinite(bounds.end)) return ok(bounds);
  return refuse("unbounded", 0, "a visible range needs a start and an end");
}

function readClockSpan(sides: readonly string[]): Read<Bounds> {
  const [left = "", right] = sides;
  const start = readSide(left);
  if (!start.ok || right === undefined) return start;
  const end = shiftFault(readSide(right), left.length + 1);
  if (!end.ok) return end;
  if (end.value.end <= start.value.start) {
    return refuse("order", left.length + 1, `the end (${right}) lies before the start (${left})`);
  }
  return ok({ start: start.value.start, end: end.value.end });
}

function readSide(text: string): Read<Bounds> {
  if (!text.includes("T")) {
    const date = readDate(text);
    return date.ok ? ok(boundsOf(date.value)) : date;
  }
  const clock = readClock(text);
  if (!clock.ok) return clock;
  const start = fromCivil(clock.value.time);
  const length = clock.value.precision === "minute" ? MINUTE_MS : SECOND_MS;
  return ok({ start, end: instant(start + length) });
}

/**
 * The shortest text that {@link parseSpan} reads as the same range, each end within `resolutionMs`: one EDTF date when
 * the range is that date ("2024-03", "199X"), else both ends, inclusive, in the coarsest unit that serves. Nothing finer
 * than a second, and outside years of four digits nothing finer than a year, can be written; there the text is the
 * nearest that holds the range. Bounds are finite and not empty.
 */
export function printSpan(bounds: Bounds, resolutionMs: number): string {
  assert(
    Number.isFinite(bounds.start) &&
      bounds.start < bounds.end &&
      bounds.end < Number.POSITIVE_INFINITY,
    "span to print",
    `${bounds.start} to ${bounds.end}`,
  );
  const reopens = (text: string): boolean => {
    const read = readSpan(text);
    return (
      read.ok &&
      Math.abs(read.value.start - bounds.start) <= resolutionMs &&
      Math.abs(read.value.end - bounds.end) <= resolutionMs
    );
  };
  for (const list of [
    listYearTexts,
    listMonthTexts,
    listDayTexts,
    listMinuteTexts,
    listSecondTexts,
  ]) {
    const good = list(bounds).filter(reopens);
    const shortest = good.reduce<string | undefined>(
      (best, text) => (best === undefined || text.length < best.length ? text : best),
      undefined,
    );
    if (shortest !== undefined) return shortest;
  }
  return printCovering(bounds);
}

function joinEnds(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

function listYearTexts(bounds: Bounds): readonly string[] {
  const texts: string[] = [];
  for (let step = 1; step <= 1e10; step *= 10) {
    const first = roundYear(bounds.start, step);
    const next = roundYear(bounds.end, step);
    if (next <= first) break;
    texts.push(joinEnds(printCompactYear(first), printCompactYear(next - 1)));
    texts.push(joinEnds(printCompactYear(first), printCompactYear(next)));
    if (next - first === step && step <= 10_000 && first >= 0 && next <= 10_000) {
      const free = Math.log10(step);
      texts.push(printYear(first).slice(0, 4 - free) + "X".repeat(free));
    }
  }
  return texts;
}

/** The multiple of `step` years whose first of January is nearest. */
function roundYear(t: Instant, step: number): number {
  const below = Math.floor(toCivil(t).year / step) * step;
  const above = below + step;
  return t - fromCivil({ year: below }) < fromCivil({ year: above }) - t ? below : above;
}

/** A year, with an exponent where that is shorter: "Y-17E7". */
function printCompactYear(year: number): string {
  if (!isLongYear(year)) return printYear(year);
  return printYear(year).replace(/000+$/, (zeros) => `E${zeros.length}`);
}

function listMonthTexts({ start, end }: Bounds): readonly string[] {
  const first = roundMonth(start);
  const next = roundMonth(end);
  return next > first ? [joinEnds(printMonth(first), printMonth(next - 1))] : [];
}

/** Months counted from January of the year 0. */
function roundMonth(t: Instant): number {
  const { year, month } = toCivil(t);
  const index = year * 12 + month - 1;
  const below = fromCivil({ year, month });
  const above = fromCivil({ year, month: month + 1 });
  return t - below < above - t ? index : index + 1;
}

function printMonth(index: number): string {
  const year = Math.floor(index / 12);
  return `${printYear(year)}-${pad(index - year * 12 + 1)}`;
}

function listDayTexts(bounds: Bounds): readonly string[] {
  return listFixedTexts(bounds, DAY_MS, printDay);
}

function listMinuteTexts(bounds: Bounds): readonly string[] {
  return listFixedTexts(bounds, MINUTE_MS, printMinute);
}

function listSecondTexts(bounds: Bounds): readonly string[] {
  return listFixedTexts(bounds, SECOND_MS, printSecond);
}

function listFixedTexts(
  { start, end }: Bounds,
  unitMs: number,
  print: (t: Instant) => string,
): readonly string[] {
  const first = Math.round(start / unitMs);
  const last = Math.round(end / unitMs) - 1;
  if (last < first) return [];
  return [joinEnds(print(instant(first * unitMs)), print(instant(last * unitMs)))];
}

function printMinute(t: Instant): string {
  const { hour, minute } = toCivil(t);
  return `${printDay(t)}T${pad(hour)}:${pad(minute)}`;
}

function printSecond(t: Instant): string {
  return `${printMinute(t)}:${pad(toCivil(t).second)}`;
}

/** The finest text that holds the whole range, where none reopens it closely enough. */
function printCovering({ start, end }: Bounds): string {
  const first = toCivil(start).year;
  const last = toCivil(end).year;
  if (isLongYear(first) || isLongYear(last)) return joinEnds(printYear(first), printYear(last));
  const lastSecond = Math.ceil(end / SECOND_MS) - 1;
  return joinEnds(
    printSecond(instant(Math.floor(start / SECOND_MS) * SECOND_MS)),
    printSecond(instant(lastSecond * SECOND_MS)),
  );
}
