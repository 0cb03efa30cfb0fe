import type { EventRecord } from "../shared/event-record.ts";

/** An event with its row and the width that its title needs. */
export interface Placed {
  readonly record: EventRecord;
  readonly row: number;
  readonly labelPx: number;
}

/** Room on both sides of a title. */
export const GAP_PX = 8;
const LETTER_PX = 6.2;

/**
 * Greedy interval partitioning, once: by start, each event into the first row that is free at the opening view, title
 * included; where none is, into the one that is free soonest. Sorted by start.
 */
export function placeInRows(
  records: readonly EventRecord[],
  rowCount: number,
  pxPerMs: number,
): readonly Placed[] {
  const freeFrom = new Float64Array(rowCount).fill(-Infinity);
  return [...records]
    .sort((a, b) => a.start - b.start)
    .map((record) => {
      const labelPx = record.title.length * LETTER_PX;
      const row = findRow(freeFrom, record.start);
      const ownMs = record.end - record.start;
      const free = record.start + Math.max(ownMs, (labelPx + 2 * GAP_PX) / pxPerMs);
      freeFrom[row] = Math.max(freeFrom[row] ?? 0, free);
      return { record, row, labelPx };
    });
}

function findRow(freeFrom: Float64Array, start: number): number {
  let soonest = 0;
  for (let row = 0; row < freeFrom.length; row++) {
    const free = freeFrom[row] ?? Infinity;
    if (free <= start) return row;
    if (free < (freeFrom[soonest] ?? Infinity)) soonest = row;
  }
  return soonest;
}
