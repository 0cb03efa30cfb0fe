import { clamp } from "#core/base";
import type { Candidate } from "./candidate.ts";
import { findSpot } from "./find-spot.ts";
import { type Footprint, insideFrom, type Side, separateFrom } from "./footprint.ts";
import { keepStatedOrder } from "./keep-stated-order.ts";
import type { Place } from "./placement.ts";
import { createRows, listOccupants, type Rows } from "./rows.ts";

/** A place while it is made. */
export interface DraftPlace {
  readonly rank: number;
  readonly candidate: Candidate;
  row: number;
  readonly tall: number;
  readonly side: Side;
  readonly labelPx: number;
  labelFrom: number;
  markFrom: number;
  readonly full: Footprint;
  readonly marks: Footprint;
}

/** A stretch of time whose events are placed together, over those placed before. */
export interface Batch {
  readonly rows: number;
  /** Those that already have their places and reach into the stretch. */
  readonly standing: readonly Place[];
  /** The most important first. */
  readonly candidates: readonly Candidate[];
  /** The stretch in which labels have to fit. */
  readonly startMs: number;
  readonly endMs: number;
  /** The stretch is the whole range: nothing stands beside it, and there is no wider zoom. */
  readonly isWhole: boolean;
  /** The scale at which the stretch comes into use, and the one above which a place is left for later. */
  readonly least: number;
  readonly most: number;
  readonly idealRow: (candidate: Candidate, lastRow: number) => number;
  readonly isAllowed: (candidate: Candidate, row: number) => boolean;
}

/**
 * Gives each candidate its row and thresholds: the most important first, each in the spot with the lowest threshold
 * against those already there (Been, Daiches, Yap: Dynamic map labeling, 2006). One whose threshold would be above
 * `most` gets no place here.
 */
export function placeBatch(batch: Batch): Place[] {
  const rows: Rows<Place | DraftPlace> = createRows(batch.rows);
  for (const place of batch.standing) stand(rows, place);
  const drafts: DraftPlace[] = [];
  for (const candidate of batch.candidates) {
    const lastRow = batch.rows - candidate.height;
    const spot = findSpot(candidate, rows, {
      ideal: clamp(batch.idealRow(candidate, lastRow), 0, lastRow),
      ...findOrderLimits(candidate, drafts, batch.rows),
      startMs: batch.startMs,
      endMs: batch.endMs,
      least: batch.least,
      isWhole: batch.isWhole,
      isAllowed: (row) => batch.isAllowed(candidate, row),
    });
    if (spot.from > batch.most) continue;
    const draft: DraftPlace = {
      rank: candidate.rank,
      candidate,
      row: spot.row,
      tall: candidate.height,
      side: spot.side,
      labelPx: candidate.labelPx,
      labelFrom: spot.from,
      markFrom: 0,
      full: candidate.full[spot.side],
      marks: candidate.marks,
    };
    drafts.push(draft);
    stand(rows, draft);
  }
  keepStatedOrder(drafts, rows, batch);
  for (const draft of drafts) draft.markFrom = findMarkThreshold(draft, rows, batch);
  return drafts.map((draft) => finish(draft, batch));
}

function stand<T extends Place | DraftPlace>(rows: Rows<Place | DraftPlace>, place: T): void {
  for (let row = place.row; row < place.row + place.tall; row++) rows[row]?.push(place);
}

/**
 * No threshold is below the scale at which the stretch comes into use. At the widest zoom that is 0: a narrower drawing
 * still shows what the first one showed.
 */
function finish({ candidate, ...place }: DraftPlace, { isWhole, least }: Batch): Place {
  const hold = (from: number) => (from > least ? from : isWhole ? 0 : least);
  return {
    ...place,
    event: candidate.event,
    labelFrom: hold(place.labelFrom),
    markFrom: hold(Math.min(place.markFrom, place.labelFrom)),
  };
}

/** The rows between which an event keeps the stated order with those that already have one. */
function findOrderLimits({ event }: Candidate, drafts: readonly DraftPlace[], rows: number) {
  let above = -1;
  let below = rows;
  for (const { candidate, row } of drafts) {
    if (event.after.includes(candidate.event.id)) above = Math.max(above, row);
    if (candidate.event.after.includes(event.id)) below = Math.min(below, row);
  }
  return { above, below };
}

/**
 * A mark without its label has its place once it is clear of its neighbours' marks, and of a neighbour's label unless
 * that label only appears when the two have come apart anyway. It stays within its stretch, as its neighbours beyond do
 * not know of it.
 */
function findMarkThreshold(
  draft: DraftPlace,
  rows: Rows<Place | DraftPlace>,
  { isWhole, startMs, endMs }: Batch,
): number {
  let from = isWhole ? 0 : insideFrom(draft.marks, startMs, endMs);
  for (const other of listOccupants(rows, draft.row, draft.tall)) {
    if (other.rank === draft.rank) continue;
    from = Math.max(from, separateFrom(draft.marks, other.marks));
    const clear = separateFrom(draft.marks, other.full);
    if (clear > other.labelFrom) from = Math.max(from, clear);
  }
  return from;
}
