import { type Bounds, instant } from "#core/time";

/** A pointer on the drawing, in pixels from its corner: where it took hold, where it is, and the instant it took hold of. */
export interface Hold {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
  readonly held: number;
}

/** Two fingers closer than this no longer say how far to zoom. */
const LEAST_SPREAD_PX = 12;

/**
 * The range that the pointers ask for. One drags the range along: it stays over the instant it took hold of. Two pinch
 * it, in whatever direction they lie: the range is as much closer as they are further apart, and the middle between them
 * stays over the instant that was there; side by side, each then stays over its own. `grippedMs` is how long the range
 * was when the pointers took hold. Undefined for none, and for two so close that the pinch says nothing.
 */
export function followHolds(
  holds: readonly Hold[],
  view: Bounds,
  widthPx: number,
  grippedMs: number,
): Bounds | undefined {
  const [a, b] = holds;
  if (a === undefined) return undefined;
  if (b === undefined) return placeAt(a.held, a.x, view.end - view.start);
  const spreadPx = Math.hypot(b.x - a.x, b.y - a.y);
  const grippedPx = Math.hypot(b.fromX - a.fromX, b.fromY - a.fromY);
  if (Math.min(spreadPx, grippedPx) < LEAST_SPREAD_PX) return undefined;
  return placeAt((a.held + b.held) / 2, (a.x + b.x) / 2, (grippedMs * grippedPx) / spreadPx);

  function placeAt(held: number, x: number, length: number): Bounds {
    const start = held - (x / widthPx) * length;
    return { start: instant(start), end: instant(start + length) };
  }
}
