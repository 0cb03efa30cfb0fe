import { type Bounds, instant } from "#core/time";

/** What a label takes of the drawing's width, in CSS pixels from its left edge. */
export interface LabelExtent {
  readonly x0: number;
  readonly x1: number;
}

const EDGE_PX = 24;
/** A label that would take more than this of the width shrinks everything else too much. */
const MOST = 0.6;

/**
 * A wider range in which these labels are whole: a label keeps its width and its mark its time, so the range grows on the
 * side where it is cut. Undefined where none is cut, or where no sensible range would do: for a label that would take
 * more than `most` of the width.
 */
export function widenForLabels(
  { start, end }: Bounds,
  widthPx: number,
  labels: readonly LabelExtent[],
  most: number = MOST,
): Bounds | undefined {
  const left = Math.max(0, ...labels.map(({ x0, x1 }) => missing(-x0, x1)));
  const right = Math.max(0, ...labels.map(({ x0, x1 }) => missing(x1 - widthPx, widthPx - x0)));
  if (left === 0 && right === 0) return undefined;
  const msPerPx = (end - start) / widthPx;
  return { start: instant(start - left * msPerPx), end: instant(end + right * msPerPx) };

  /** Pixels to add so that a label that is cut by `overPx` fits, when its mark stands `markPx` from that edge. */
  function missing(overPx: number, markPx: number): number {
    if (overPx <= 0) return 0;
    const shift = overPx + EDGE_PX;
    const rest = widthPx - Math.max(0, markPx) - shift;
    return rest < widthPx * (1 - most) ? 0 : (shift * widthPx) / rest;
  }
}
