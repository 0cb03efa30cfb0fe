import { DAY_MS, MINUTE_MS } from "#core/time";
import {
  endUnitOf,
  isClock,
  packPoint,
  packRange,
  SHAPE,
  shapeOf,
  UNIT,
  unitOf,
} from "./date-kind.ts";
import type { RowDate } from "./row-date.ts";
import { grow } from "./text-column.ts";

/** The dates of rows as columns. */
export interface DateColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly dateKind: Uint8Array;
  readonly oddDates: ReadonlyMap<number, string>;
}

export interface DateWriter {
  write(date: RowDate): void;
  /** With `hasClock` false, midnight was written for want of a time: those moments become days. */
  finish(hasClock: boolean): DateColumns;
}

const FIRST_SIZE = 1 << 12;

export function createDateWriter(): DateWriter {
  let start = new Float64Array(FIRST_SIZE);
  let end = new Float64Array(FIRST_SIZE);
  let kinds = new Uint8Array(FIRST_SIZE);
  let rows = 0;
  let hasMoments = false;
  const odd = new Map<number, string>();
  /** Minutes from UTC of the few moments that were written with an offset: of the start, and of the end. */
  let offsets: Int16Array | undefined;

  return {
    write(date) {
      if (rows === start.length) growAll();
      start[rows] = date.start;
      end[rows] = date.end;
      const { kind } = date;
      kinds[rows] = kind;
      const shape = shapeOf(kind);
      if (shape === SHAPE.odd) odd.set(rows, date.odd ?? "");
      else if (isClock(unitOf(kind)) || (shape === SHAPE.interval && isClock(endUnitOf(kind)))) {
        hasMoments = true;
        writeOffsets(date);
      }
      rows += 1;
    },
    finish(hasClock) {
      if (hasMoments && !hasClock) dropClocks();
      return {
        start: start.slice(0, rows),
        end: end.slice(0, rows),
        dateKind: kinds.slice(0, rows),
        oddDates: odd,
      };
    },
  };

  function growAll(): void {
    start = grow(start, rows + 1);
    end = grow(end, rows + 1);
    kinds = grow(kinds, rows + 1);
    if (offsets !== undefined) offsets = grow(offsets, start.length * 2);
  }

  function writeOffsets({ offsetMinutes, endOffsetMinutes }: RowDate): void {
    const endOffset = endOffsetMinutes ?? offsetMinutes;
    if (offsetMinutes === 0 && endOffset === 0) return;
    offsets ??= new Int16Array(start.length * 2);
    offsets[rows * 2] = offsetMinutes;
    offsets[rows * 2 + 1] = endOffset;
  }

  function dropClocks(): void {
    for (let row = 0; row < rows; row++) {
      const kind = kinds[row] ?? 0;
      const shape = shapeOf(kind);
      if (shape !== SHAPE.point && shape !== SHAPE.interval) continue;
      const isPoint = shape === SHAPE.point;
      const isStart = isClock(unitOf(kind));
      const isEnd = isPoint ? isStart : isClock(endUnitOf(kind));
      if (!isStart && !isEnd) continue;
      const first = isStart ? floorToDay(start[row] ?? 0, offsets?.[row * 2]) : (start[row] ?? 0);
      const last = isEnd
        ? floorToDay((end[row] ?? 0) - (isPoint ? 1 : 0), offsets?.[row * 2 + 1]) + DAY_MS
        : (end[row] ?? 0);
      start[row] = first;
      end[row] = last;
      const startUnit = isStart ? UNIT.day : unitOf(kind);
      const endUnit = isEnd ? UNIT.day : endUnitOf(kind);
      const isOneDay = startUnit === UNIT.day && endUnit === UNIT.day && last - first === DAY_MS;
      kinds[row] =
        isPoint || isOneDay ? packPoint(UNIT.day) : packRange(SHAPE.interval, startUnit, endUnit);
    }
  }
}

function floorToDay(t: number, offsetMinutes = 0): number {
  return Math.floor((t + offsetMinutes * MINUTE_MS) / DAY_MS) * DAY_MS;
}
