import type { Crumb } from "#core/scene";

const CRUMB_PX = 6;
const PITCH_PX = 8;

/** The strip in which crumbs are stacked, from its bottom up. */
export interface CrumbLane {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bottomY: number;
}

/** An event that waits for its place in a row. */
export interface Waiting {
  readonly id: string;
  readonly x: number;
  readonly category: number;
  readonly faint: boolean;
}

/**
 * Stacks waiting events in columns from the bottom of their lane, each near its time. A full column spills into the
 * next one to the right, at the right end into the nearest on the left, so every event is drawn while there is room.
 */
export function stackCrumbs(waiting: readonly Waiting[], lane: CrumbLane): Crumb[] {
  const high = Math.floor(lane.heightPx / PITCH_PX);
  const columns = Math.max(1, Math.floor(lane.widthPx / PITCH_PX));
  const filled = new Map<number, number>();
  const crumbs: Crumb[] = [];
  for (const { id, x, category, faint } of waiting) {
    if (crumbs.length >= high * columns) break;
    const isFull = (column: number) => (filled.get(column) ?? 0) >= high;
    let column = Math.min(columns - 1, Math.max(0, Math.floor(x / PITCH_PX)));
    while (isFull(column) && column < columns - 1) column++;
    while (isFull(column)) column--;
    const level = filled.get(column) ?? 0;
    filled.set(column, level + 1);
    const y = lane.bottomY - (level + 0.5) * PITCH_PX;
    crumbs.push({ id, x: (column + 0.5) * PITCH_PX, y, sizePx: CRUMB_PX, category, faint });
  }
  return crumbs;
}
