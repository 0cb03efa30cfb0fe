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
  return {
    rank,
    event,
    height: countTall(event, frame),
    labelPx,
    marks,
    full: { right: roomOn("right"), left: roomOn("left") },
    preferred: isLate ? "left" : "right",
  };
}
