export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shorter is a tap or a tremble. */
const LEAST_PX = 48;
/** A swipe goes this much more sideways than up or down; the rest scrolls. */
const STEEPNESS = 1.6;
/** The share of the width, from the left, where a click goes back. */
const BACK_SHARE = 0.3;

/** The step that a finger's way asks for: to the left is on, as one turns pages. Undefined for what is no swipe. */
export function readSwipe(from: Point, to: Point): 1 | -1 | undefined {
  const across = to.x - from.x;
  const down = Math.abs(to.y - from.y);
  if (Math.abs(across) < LEAST_PX || Math.abs(across) < down * STEEPNESS) return undefined;
  return across < 0 ? 1 : -1;
}

/** The step that a click asks for: near the left edge it goes back, elsewhere on. */
export function readTap(x: number, widthPx: number): 1 | -1 {
  return x < widthPx * BACK_SHARE ? -1 : 1;
}
