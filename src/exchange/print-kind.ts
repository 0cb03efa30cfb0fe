import { DAY_MS, instant, printDay, toCivil } from "#core/time";
import {
  type DateKind,
  endUnitOf,
  isClock,
  isUtc,
  markOf,
  SHAPE,
  shapeOf,
  UNIT,
  unitOf,
} from "./date-kind.ts";

const MARKS = ["", "?", "~", "%"];

/**
 * The EDTF text of bounds and kind; not of odd dates. EDTF has no minutes: a time known to the minute is printed with
 * the second 00. It has no times of day in intervals: those are printed to the day.
 */
export function printKind(start: number, end: number, kind: DateKind): string {
  const unit = unitOf(kind);
  if (shapeOf(kind) === SHAPE.point) {
    return printPoint(start, unit) + (MARKS[markOf(kind)] ?? "") + (isUtc(kind) ? "Z" : "");
  }
  const endUnit = endUnitOf(kind);
  const first = printEnd(start, unit);
  const last = printEnd(end - 1, endUnit);
  if (shapeOf(kind) === SHAPE.oneOf) return `[${first}..${last}]`;
  return first === last && (isClock(unit) || isClock(endUnit)) ? first : `${first}/${last}`;
}

function printPoint(t: number, unit: number): string {
  if (!isClock(unit)) return printEnd(t, unit);
  const { hour, minute, second } = toCivil(instant(t));
  const clock = [hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":");
  return `${printDay(instant(t))}T${clock}`;
}

/** `t` is any moment within the unit. */
function printEnd(t: number, unit: number): string {
  if (unit === UNIT.open) return "..";
  if (unit === UNIT.unknown) return "";
  const day = printDay(instant(Math.floor(t / DAY_MS) * DAY_MS));
  if (unit === UNIT.month) return day.slice(0, -3);
  if (unit === UNIT.year) return day.slice(0, -6);
  return unit === UNIT.decade ? `${day.slice(0, -7)}X` : day;
}
