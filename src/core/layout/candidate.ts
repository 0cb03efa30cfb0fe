import type { EventIndex } from "./event-index.ts";
import {
  type Footprint,
  footprintOfMarks,
  measureNotes,
  type Side,
  widenForLabel,
} from "./footprint.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { type MeasureText, measureLabel } from "./measure.ts";
import type { PlacementFrame } from "./placement.ts";

/** An event before it has a row: what it takes on either side, and the side it would rather have. */
export interface Candidate {
  readonly rank: number;
  readonly event: LayoutEvent;
  readonly height: number;
  readonly labelPx: number;
  readonly marks: Footprint;
  readonly full: Readonly<Record<Side, Footprint>>;
  readonly preferred: Side;
  /** The preferred side is the one that fits in the range that the drawing is opened for: the other would be cut there. */
  readonly isBound: boolean;
}

/** Room beside a label at the end of the widest range. */
const END_ROOM_PX = 24;

/** Rows for the event itself, and one for every two readings that disagree with it; a strip has no room for those. */
function countTall(event: LayoutEvent, { rows, style }: PlacementFrame): number {
  if (!style.hasLabels) return 1;
  const disagreeing = event.others.filter((other) => other.role === "reading").length;
  return Math.min(rows, 1 + Math.ceil(disagreeing / 2));
}

export function createCandidate(
  rank: number,
  index: EventIndex,
  frame: PlacementFrame,
  measure: MeasureText,
): Candidate {
  const event = index.at(rank);
  const labelPx = measureLabel(event, frame.style, measure);
  const scale = frame.widthPx / (frame.endMs - frame.startMs);
  const x = ((index.end[rank] ?? 0) - frame.startMs) * scale;
  // Left only for what lies so late in the whole span that a label on the right would leave the drawing.
  const isLate = x + labelPx + END_ROOM_PX > frame.widthPx && x > frame.widthPx / 2;
  const marks = footprintOfMarks(event, index);
  const textPx = Math.max(labelPx, measureNotes(event, measure));
  const roomOn = (side: Side) =>
    frame.style.hasLabels ? widenForLabel(marks, side, textPx) : marks;
  const full = { right: roomOn("right"), left: roomOn("left") };
  const bound = frame.style.hasLabels ? findFocusSide(event, textPx, frame) : undefined;
  return {
    rank,
    event,
    height: countTall(event, frame),
    labelPx,
    marks,
    full,
    preferred: bound ?? (isLate ? "left" : "right"),
    isBound: bound !== undefined,
  };
}

/**
 * The side on which a label, beside the event's own mark, fits into the range that the drawing is opened for: the right
 * one when both would do, undefined when neither does.
 */
function findFocusSide(
  { bounds }: LayoutEvent,
  textPx: number,
  { focus, widthPx }: PlacementFrame,
): Side | undefined {
  if (focus === undefined) return undefined;
  const scale = widthPx / (focus.end - focus.start);
  const roomPx = textPx + END_ROOM_PX;
  const isInside = (at: number) => at >= focus.start && at <= focus.end;
  if (isInside(bounds.end) && (focus.end - bounds.end) * scale >= roomPx) return "right";
  const fitsLeft = isInside(bounds.start) && (bounds.start - focus.start) * scale >= roomPx;
  return fitsLeft ? "left" : undefined;
}
