import { closeBounds, type EventIndex } from "./event-index.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { LABEL_GAP_PX, type MeasureText } from "./measure.ts";

/**
 * The horizontal room an event takes in its row at every zoom at once. At `k` pixels per millisecond it reaches from the
 * lesser of `start * k + startPx` and `middle * k + leftPx` to the greater of `end * k + endPx` and
 * `middle * k + rightPx`: a bar by its ends, a dot around its middle. Times count from the start of the whole span, to
 * keep their precision.
 */
export interface Footprint {
  readonly start: number;
  readonly startPx: number;
  readonly firstMiddle: number;
  readonly leftPx: number;
  readonly end: number;
  readonly endPx: number;
  readonly lastMiddle: number;
  readonly rightPx: number;
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
const HALF_MARK_PX = LEAST_MARK_PX / 2 + 1;

/** The room of the marks alone: the event's own and those of its other readings. */
export function footprintOfMarks(event: LayoutEvent, index: EventIndex): Footprint {
  let room: Footprint | undefined;
  for (const span of event.others.length === 0 ? [event] : [event, ...event.others]) {
    const closed = closeBounds(span.bounds, index.span);
    const start = closed.start - index.span.start;
    const end = closed.end - index.span.start;
    const startPx = span.startEdge === "unknown" ? -UNKNOWN_FADE_PX : 0;
    const middle = (start + end) / 2;
    room = {
      start: Math.min(start, room?.start ?? Infinity),
      startPx: Math.min(startPx, room?.startPx ?? 0),
      firstMiddle: Math.min(middle, room?.firstMiddle ?? Infinity),
      leftPx: -HALF_MARK_PX,
      end: Math.max(end, room?.end ?? -Infinity),
      endPx: 0,
      lastMiddle: Math.max(middle, room?.lastMiddle ?? -Infinity),
      rightPx: HALF_MARK_PX,
    };
  }
  if (room === undefined) throw new Error("event without a span");
  return room;
}

/** Marks, label and notes together: the room of the marks, widened on the side of the label. */
export function widenForLabel(marks: Footprint, side: Side, textPx: number): Footprint {
  const shift = MARK_GAP_PX + textPx + CLEARANCE_PX;
  return side === "right"
    ? { ...marks, endPx: marks.endPx + shift, rightPx: marks.rightPx + shift }
    : { ...marks, startPx: marks.startPx - shift, leftPx: marks.leftPx - shift };
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

/** The scale from which an edge at `t * k + px` is at or left of one at `otherT * k + otherPx`, for good. */
function clearFrom(t: number, px: number, otherT: number, otherPx: number): number {
  const slope = otherT - t;
  const need = px - otherPx;
  if (slope > 0) return need > 0 ? need / slope : 0;
  return slope < 0 || need > 0 ? Infinity : 0;
}

/**
 * The scale (pixels per millisecond) from which on `earlier` stays clear of `later`, for good: zooming in only ever
 * separates them (Been, Daiches, Yap: Dynamic map labeling, 2006). Infinity when they never come apart, 0 when they
 * are apart at every scale.
 */
function separatesFrom(earlier: Footprint, later: Footprint): number {
  return Math.max(
    clearFrom(earlier.end, earlier.endPx, later.start, later.startPx),
    clearFrom(earlier.end, earlier.endPx, later.firstMiddle, later.leftPx),
    clearFrom(earlier.lastMiddle, earlier.rightPx, later.start, later.startPx),
    clearFrom(earlier.lastMiddle, earlier.rightPx, later.firstMiddle, later.leftPx),
  );
}

/** The scale from which two events of one row stay clear of each other, whichever comes first. */
export function separateFrom(a: Footprint, b: Footprint): number {
  // The order of the middles tells which is the earlier, where they can come apart at all.
  return a.lastMiddle <= b.firstMiddle
    ? Math.min(separatesFrom(a, b), b.lastMiddle <= a.firstMiddle ? separatesFrom(b, a) : Infinity)
    : separatesFrom(b, a);
}

/** The scale from which a footprint lies between two moments, for good: what is past them could not be read there. */
export function insideFrom(room: Footprint, startMs: number, endMs: number): number {
  return Math.max(
    clearFrom(startMs, 0, room.start, room.startPx),
    clearFrom(startMs, 0, room.firstMiddle, room.leftPx),
    clearFrom(room.end, room.endPx, endMs, 0),
    clearFrom(room.lastMiddle, room.rightPx, endMs, 0),
  );
}

/** Whether a footprint can reach into a stretch of time at a scale or any closer one. */
export function reachesInto(room: Footprint, startMs: number, endMs: number, scale: number) {
  const left = Math.min(room.start + room.startPx / scale, room.firstMiddle + room.leftPx / scale);
  const right = Math.max(room.end + room.endPx / scale, room.lastMiddle + room.rightPx / scale);
  return left < endMs && right > startMs;
}
