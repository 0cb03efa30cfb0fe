import { parseEdtf } from "#core/time";
import { dropClock } from "./clock.ts";
import {
  type CellDate,
  isClock,
  isPlainPoint,
  packEdtf,
  packRange,
  SHAPE,
  UNIT,
  unitOf,
} from "./date-kind.ts";
import { coarsen, dateAmong, findPlainDay, type Reach } from "./precision.ts";
import { printKind } from "./print-kind.ts";
import type { RowProblemKind } from "./row-problem.ts";
import type { PrecisionScheme } from "./table-plan.ts";

/** A row's date: that of a cell, or from one cell to another. */
export interface RowDate extends CellDate {
  /** As `offsetMinutes`, of the end where it is another cell's. */
  readonly endOffsetMinutes?: number;
}

/** The end of something that goes on. */
export const OPEN_END = "open";

/**
 * The date of a row from its start, its end and how well they are known.
 *
 * Exact ends are an interval, or the one date both name. In UCDP's scheme, start and end of what is known less well are
 * the range in which it happened: one day among these.
 */
export function joinDates(
  start: CellDate,
  end: CellDate | typeof OPEN_END | undefined,
  reach: Reach,
  scheme: PrecisionScheme | undefined,
): RowDate | RowProblemKind {
  if (end === OPEN_END) return joinText(coarsenToDay(coarsen(start, reach)), "..");
  if (end === undefined || isSame(start, end)) return coarsen(start, reach);
  if (reach === "exact") return joinExact(start, end);
  const first = findPlainDay(start);
  const last = findPlainDay(end);
  if (first === undefined || last === undefined) return joinExact(start, end);
  if (last.end <= first.start) return "end-before-start";
  if (isSame(first, last)) return coarsen(first, reach);
  if (scheme === "ucdp" && isDay(first) && isDay(last)) return dateAmong(first.start, last.end);
  const a = coarsen(first, isSpread(reach) ? "about" : reach);
  const b = coarsen(last, isSpread(reach) ? "about" : reach);
  return isSame(a, b) ? a : joinExact(a, b);
}

function isSpread(reach: Reach): boolean {
  return reach === "around" || reach === "week";
}

function isDay(date: CellDate): boolean {
  return unitOf(date.kind) === UNIT.day;
}

function isSame(a: CellDate, b: CellDate): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind && a.odd === b.odd;
}

function joinExact(start: CellDate, end: CellDate): RowDate | RowProblemKind {
  if (!isPlainPoint(start.kind) || !isPlainPoint(end.kind)) {
    return joinText(coarsenToDay(start), printDate(coarsenToDay(end)));
  }
  if (end.end <= start.start) return "end-before-start";
  // A time of day at the end is the moment it ended, not a minute that was filled.
  const isMoment = isClock(unitOf(end.kind)) && end.start > start.start;
  return {
    start: start.start,
    end: isMoment ? end.start : end.end,
    kind: packRange(SHAPE.interval, unitOf(start.kind), unitOf(end.kind)),
    offsetMinutes: start.offsetMinutes,
    endOffsetMinutes: end.offsetMinutes,
  };
}

/** EDTF intervals have no times of day. */
function coarsenToDay(date: CellDate): CellDate {
  return isPlainPoint(date.kind) && isClock(unitOf(date.kind)) ? dropClock(date) : date;
}

function printDate(date: CellDate): string {
  return date.odd ?? printKind(date.start, date.end, date.kind);
}

/** Marked dates and seasons, joined as EDTF; ranges and sets cannot be. */
function joinText(start: CellDate, endText: string): CellDate | RowProblemKind {
  const text = `${printDate(start)}/${endText}`;
  const parsed = parseEdtf(text);
  if (parsed.ok) return packEdtf(parsed.value, text) ?? "not-a-date";
  return parsed.error.reason === "order" ? "end-before-start" : "two-ends";
}
