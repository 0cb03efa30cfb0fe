import { type Footprint, separateFrom } from "./footprint.ts";

/** What stands in a row while places are made: an event's room with its label, and of its marks alone. */
export interface Occupant {
  readonly rank: number;
  readonly full: Footprint;
  readonly marks: Footprint;
}

/** The rows of a placement while it is made. */
export type Rows<T extends Occupant = Occupant> = T[][];

export function createRows<T extends Occupant>(count: number): Rows<T> {
  return Array.from({ length: count }, () => []);
}

/** Everyone in `height` rows from `top` on, each once. */
export function listOccupants<T extends Occupant>(rows: Rows<T>, top: number, height: number): T[] {
  const first = rows[top] ?? [];
  if (height === 1) return first;
  return [...new Set(rows.slice(top, top + height).flat())];
}

/**
 * The scale from which a footprint is clear of everyone in `height` rows from `top` on; Infinity for never. Stops
 * looking, and answers Infinity, once it is sure to be above `most`.
 */
export function findClearance(
  rows: Rows,
  top: number,
  height: number,
  footprint: Footprint,
  most: number,
): number {
  let from = 0;
  for (const other of listOccupants(rows, top, height)) {
    from = Math.max(from, separateFrom(footprint, other.full));
    if (from > most) return Infinity;
  }
  return from;
}
