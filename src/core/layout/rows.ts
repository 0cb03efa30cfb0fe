import { type Footprint, separateFrom } from "./footprint.ts";

/** What stands in a row: an event's room with its label, and of its marks alone. */
export interface Occupant {
  readonly rank: number;
  readonly full: Footprint;
  readonly marks: Footprint;
  /** The scale from which its label fits between the ends of the whole range. */
  readonly least: number;
}

/** The rows of a placement while it is made. */
export type Rows = readonly Occupant[][];

export function createRows(count: number): Rows {
  return Array.from({ length: count }, () => []);
}

/** Everyone in `height` rows from `top` on, each once. */
export function listOccupants(rows: Rows, top: number, height: number): Occupant[] {
  const first = rows[top] ?? [];
  if (height === 1) return first;
  return [...new Set(rows.slice(top, top + height).flat())];
}

/** The scale from which a footprint is clear of everyone in `height` rows from `top` on; Infinity for never. */
export function findClearance(
  rows: Rows,
  top: number,
  height: number,
  footprint: Footprint,
): number {
  let from = 0;
  for (const other of listOccupants(rows, top, height)) {
    from = Math.max(from, separateFrom(footprint, other.full));
    if (from === Infinity) return from;
  }
  return from;
}

/**
 * The scale from which an occupant is clear of those in its rows that were placed before it. With every label shown only
 * from this scale on, two labels of a row never meet: the later placed of the two waits.
 */
export function findLabelThreshold(
  rows: Rows,
  top: number,
  height: number,
  item: Occupant,
  orderOf: (rank: number) => number,
): number {
  let from = item.least;
  for (const other of listOccupants(rows, top, height)) {
    if (orderOf(other.rank) >= orderOf(item.rank)) continue;
    from = Math.max(from, separateFrom(item.full, other.full));
  }
  return from;
}
