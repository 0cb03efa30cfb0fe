import { type Bounds, instant } from "#core/time";

/** A pointer on the drawing: where it is, and the instant it took hold of. */
export interface Hold {
  readonly x: number;
  readonly held: number;
}

/** Two fingers closer than this no longer say how far to zoom. */
const LEAST_SPREAD_PX = 12;

/**
 * The range in which every pointer is over the instant it took hold of: one pointer drags the range along, two pinch
 * it. Undefined for none, and for two so close that the pinch says nothing.
 */
export function followHolds(
  holds: readonly Hold[],
  view: Bounds,
  widthPx: number,
): Bounds | undefined {
  const [a, b] = holds;
  if (a === undefined) return undefined;
  if (b === undefined) {
    const length = view.end - view.start;
    const start = a.held - (a.x / widthPx) * length;
    return { start: instant(start), end: instant(start + length) };
  }
  const spreadPx = b.x - a.x;
  const held = b.held - a.held;
  if (Math.abs(spreadPx) < LEAST_SPREAD_PX || held * spreadPx <= 0) return undefined;
  const length = (held / spreadPx) * widthPx;
  const start = a.held - (a.x / widthPx) * length;
  return { start: instant(start), end: instant(start + length) };
}
