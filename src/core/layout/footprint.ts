import { closeBounds, type EventIndex } from "./event-index.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { LABEL_GAP_PX, type MeasureText } from "./measure.ts";

/** A horizontal edge that moves with the zoom: `t * k + px`, where `k` is pixels per millisecond. */
interface Line {
  readonly t: number;
  readonly px: number;
}

/**
 * The horizontal room an event takes in its row at every zoom at once: from the least of `left` to the greatest of
 * `right`. Times count from the start of the whole span, to keep their precision.
 */
export interface Footprint {
  readonly left: readonly Line[];
  readonly right: readonly Line[];
}

/** The side of the mark on which the label stands. It belongs to the placement and never flips. */
export type Side = "right" | "left";

/** No mark is narrower than this. */
export const LEAST_MARK_PX = 10;
/** Between a mark and its label. */
export const MARK_GAP_PX = 8;
/** Between a label and what belongs to the next event in the row; the bars of two days that follow on may touch. */
const CLEARANCE_PX = 14;
/** How far a mark of unknown beginning fades out before its end. */
export const UNKNOWN_FADE_PX = 90;

/** The room of the marks alone: the event's own and those of its other readings. */
export function footprintOfMarks(event: LayoutEvent, index: EventIndex): Footprint {
  const left: Line[] = [];
  const right: Line[] = [];
  for (const span of [event, ...event.others]) {
    const closed = closeBounds(span.bounds, index.span);
    const start = closed.start - index.span.start;
    const end = closed.end - index.span.start;
    const middle = (start + end) / 2;
    const half = LEAST_MARK_PX / 2 + 1;
    const fade = span.startEdge === "unknown" ? UNKNOWN_FADE_PX : 0;
    left.push({ t: start, px: -fade }, { t: middle, px: -half });
    right.push({ t: end, px: 0 }, { t: middle, px: half });
  }
  return { left, right };
}

/** Marks, label and notes together. `labelPx` is the width of the label block. */
export function footprintOf(
  event: LayoutEvent,
  index: EventIndex,
  side: Side,
  labelPx: number,
  measure: MeasureText,
): Footprint {
  const marks = footprintOfMarks(event, index);
  const widest = Math.max(labelPx, measureNotes(event, measure));
  const shift = MARK_GAP_PX + widest + CLEARANCE_PX;
  return side === "right"
    ? { left: marks.left, right: marks.right.map(({ t, px }) => ({ t, px: px + shift })) }
    : { left: marks.left.map(({ t, px }) => ({ t, px: px - shift })), right: marks.right };
}

/** The widest of the words that are drawn beside readings: only beside those that disagree. */
export function measureNotes(event: LayoutEvent, measure: MeasureText): number {
  return event.others.reduce(
    (widest, { role, words }) =>
      role === "reading" && words !== undefined
        ? Math.max(widest, measure(words, "note") + LABEL_GAP_PX)
        : widest,
    0,
  );
}

/**
 * The scale (pixels per millisecond) from which on `earlier` stays clear of `later`, for good: zooming in only ever
 * separates them (Been, Daiches, Yap: Dynamic map labeling, 2006). Infinity when they never come apart, 0 when they
 * are apart at every scale.
 */
export function separatesFrom(earlier: Footprint, later: Footprint): number {
  let from = 0;
  for (const end of earlier.right) {
    for (const begin of later.left) {
      const slope = begin.t - end.t;
      const need = end.px - begin.px;
      if (slope > 0) from = Math.max(from, need / slope);
      else if (slope < 0 || need > 0) return Infinity;
    }
  }
  return from;
}

/**
 * The ends of the widest range as footprints: a label past them could not be read at any pan. Times as in
 * {@link Footprint}.
 */
export function createWalls(startMs: number, endMs: number): { left: Footprint; right: Footprint } {
  const wall = (t: number): Footprint => ({ left: [{ t, px: 0 }], right: [{ t, px: 0 }] });
  return { left: wall(startMs), right: wall(endMs) };
}

/** The scale from which two events of one row stay clear of each other, whichever comes first. */
export function separateFrom(a: Footprint, b: Footprint): number {
  return Math.min(separatesFrom(a, b), separatesFrom(b, a));
}
