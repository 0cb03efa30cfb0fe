import { clamp } from "#core/base";
import type { EventIndex } from "./event-index.ts";
import {
  createWalls,
  type Footprint,
  footprintOf,
  footprintOfMarks,
  type Side,
  separateFrom,
  separatesFrom,
} from "./footprint.ts";
import { keepStatedOrder } from "./keep-stated-order.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { type MeasureText, measureLabel } from "./measure.ts";
import type { RowStyle } from "./row-style.ts";
import { createRows, findClearance, listOccupants, type Occupant, type Rows } from "./rows.ts";

/**
 * Where every event stands, once and for good. Columns by the event's rank in the index. A frame only compares the
 * scale with the two thresholds, so nothing that has appeared leaves while zooming in and nothing changes its row.
 */
export interface Placement {
  readonly style: RowStyle;
  readonly rows: number;
  /** Top row of the event. */
  readonly row: Uint16Array;
  /** How many rows it takes: more than one where readings disagree. */
  readonly tall: Uint8Array;
  readonly side: readonly Side[];
  readonly labelPx: Float64Array;
  /** Pixels per millisecond from which the label is shown; Infinity when there is never room. */
  readonly labelFrom: Float64Array;
  /** Pixels per millisecond from which the mark has its place in the row; never above `labelFrom`. */
  readonly markFrom: Float64Array;
}

/** The drawing for which the widest zoom is meant. */
export interface PlacementFrame {
  readonly style: RowStyle;
  readonly rows: number;
  /** The range and width at which everything is in view. */
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPx: number;
}

/** An event before it has a row: what it takes on either side, and the side it would rather have. */
interface Candidate {
  readonly rank: number;
  readonly event: LayoutEvent;
  readonly height: number;
  readonly labelPx: number;
  readonly marks: Footprint;
  readonly full: Readonly<Record<Side, Footprint>>;
  /** The scale from which the label fits between the ends of the whole range. */
  readonly least: Readonly<Record<Side, number>>;
  readonly preferred: Side;
}

interface Spot {
  readonly row: number;
  readonly side: Side;
  /** Infinity for a row in which the label never has room. */
  readonly from: number;
  readonly misfit: number;
}

/** Rows for the event itself, and one for every two readings that disagree with it; a strip has no room for those. */
function countTall(event: LayoutEvent, { rows, style }: PlacementFrame): number {
  if (!style.hasLabels) return 1;
  const disagreeing = event.others.filter((other) => other.role === "reading").length;
  return Math.min(rows, 1 + Math.ceil(disagreeing / 2));
}

/** Pixels per millisecond when everything is in view. */
function widestScale(frame: PlacementFrame): number {
  return frame.widthPx / (frame.endMs - frame.startMs);
}

function createCandidate(
  event: LayoutEvent,
  rank: number,
  index: EventIndex,
  frame: PlacementFrame,
  measure: MeasureText,
): Candidate {
  const labelPx = measureLabel(event, frame.style, measure);
  const x = ((index.end[rank] ?? 0) - frame.startMs) * widestScale(frame);
  // Left only for what lies so late in the whole span that a label on the right would leave the drawing.
  const isLate = x + labelPx + 24 > frame.widthPx && x > frame.widthPx / 2;
  const marks = footprintOfMarks(event, index);
  const room = (side: Side) =>
    frame.style.hasLabels ? footprintOf(event, index, side, labelPx, measure) : marks;
  const right = room("right");
  const left = room("left");
  const origin = index.span.start;
  const walls = createWalls(frame.startMs - origin, frame.endMs - origin);
  return {
    rank,
    event,
    height: countTall(event, frame),
    labelPx,
    marks,
    full: { right, left },
    least: {
      right: separatesFrom(right, walls.right),
      left: separatesFrom(walls.left, left),
    },
    preferred: isLate ? "left" : "right",
  };
}

/**
 * The row and side in which the label can appear at the widest zoom. Among equals: the stated order of events is kept,
 * the label stands on its preferred side, and the row is the nearest to the event's place in time, so that a set with
 * room for all reads from top left to bottom right.
 */
function findSpot(
  candidate: Candidate,
  rows: Rows,
  ideal: number,
  limits: { readonly above: number; readonly below: number },
  widest: number,
): Spot {
  const { height, full, least, preferred } = candidate;
  let best: Spot = { row: ideal, side: preferred, from: Infinity, misfit: Infinity };
  const other: Side = preferred === "right" ? "left" : "right";
  for (let row = 0; row <= rows.length - height; row++) {
    const outOfOrder = row <= limits.above || row + height - 1 >= limits.below;
    for (const side of [preferred, other]) {
      const clear = findClearance(rows, row, height, full[side]);
      const from = Math.max(widest, least[side], clear);
      const misfit =
        Math.abs(row - ideal) +
        (outOfOrder ? 4 * rows.length : 0) +
        (side === preferred ? 0 : 2 * rows.length);
      if (from < best.from || (from === best.from && misfit < best.misfit)) {
        best = { row, side, from, misfit };
      }
    }
  }
  return best;
}

/** The rows between which an event keeps the stated order with those that already have one. */
function findOrderLimits(
  event: LayoutEvent,
  rowOf: ReadonlyMap<LayoutEvent, number>,
  rows: number,
) {
  let above = -1;
  let below = rows;
  for (const [other, row] of rowOf) {
    if (event.after.includes(other.id)) above = Math.max(above, row);
    if (other.after.includes(event.id)) below = Math.min(below, row);
  }
  return { above, below };
}

/**
 * A mark without its label has its place once it is clear of its neighbours' marks, and of a neighbour's label unless
 * that label only appears when the two have come apart anyway.
 */
function findMarkThreshold(item: Occupant, others: readonly Occupant[], labelFrom: Float64Array) {
  let from = 0;
  for (const other of others) {
    if (other.rank === item.rank) continue;
    from = Math.max(from, separateFrom(item.marks, other.marks));
    const clear = separateFrom(item.marks, other.full);
    if (clear > (labelFrom[other.rank] ?? Infinity)) from = Math.max(from, clear);
  }
  return from;
}

/**
 * Gives each event its row and thresholds: the most important first, each in the spot with the lowest threshold against
 * those already there (Been, Daiches, Yap: Dynamic map labeling, 2006). O(n²) in the events of one row.
 */
export function placeEvents(
  index: EventIndex,
  frame: PlacementFrame,
  measure: MeasureText,
): Placement {
  const n = index.events.length;
  const widest = widestScale(frame);
  const rows = createRows(frame.rows);
  const placement = {
    style: frame.style,
    rows: frame.rows,
    row: new Uint16Array(n),
    tall: new Uint8Array(n),
    side: new Array<Side>(n).fill("right"),
    labelPx: new Float64Array(n),
    labelFrom: new Float64Array(n),
    markFrom: new Float64Array(n),
  };
  const candidates = index.events.map((event, rank) =>
    createCandidate(event, rank, index, frame, measure),
  );
  const byImportance = [...candidates].sort(
    (a, b) => b.event.importance - a.event.importance || a.rank - b.rank,
  );
  const rowOf = new Map<LayoutEvent, number>();
  for (const candidate of byImportance) {
    const { rank, event, height, labelPx, marks, full, least } = candidate;
    const last = frame.rows - height;
    const ideal = clamp(Math.round((rank / Math.max(1, n - 1)) * last), 0, last);
    const limits = findOrderLimits(event, rowOf, frame.rows);
    const spot = findSpot(candidate, rows, ideal, limits, widest);
    rowOf.set(event, spot.row);
    placement.row[rank] = spot.row;
    placement.tall[rank] = height;
    placement.side[rank] = spot.side;
    placement.labelPx[rank] = labelPx;
    placement.labelFrom[rank] = spot.from <= widest ? 0 : spot.from;
    const occupant = { rank, marks, full: full[spot.side], least: least[spot.side] };
    for (const row of rows.slice(spot.row, spot.row + height)) row.push(occupant);
  }
  const order = new Map(byImportance.map(({ rank }, i) => [rank, i]));
  keepStatedOrder(index, placement, rows, widest, (rank) => order.get(rank) ?? 0);
  for (const { rank, height } of candidates) {
    const others = listOccupants(rows, placement.row[rank] ?? 0, height);
    const self = others.find((other) => other.rank === rank);
    const from = self === undefined ? 0 : findMarkThreshold(self, others, placement.labelFrom);
    const own = placement.labelFrom[rank] ?? Infinity;
    placement.markFrom[rank] = Math.min(from <= widest ? 0 : from, own);
  }
  return placement;
}
