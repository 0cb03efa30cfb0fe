import type { Candidate } from "./candidate.ts";
import { insideFrom, type Side } from "./footprint.ts";
import { findClearance, type Rows } from "./rows.ts";

/** A row and side for a label, and the scale from which it has room there. */
export interface Spot {
  readonly row: number;
  readonly side: Side;
  /** Infinity for a row in which the label never has room. */
  readonly from: number;
}

export interface SpotRules {
  /** The row that fits the event's place in time best. */
  readonly ideal: number;
  /** The rows between which the stated order of events is kept. */
  readonly above: number;
  readonly below: number;
  /** The stretch of time in which the label has to fit. */
  readonly startMs: number;
  readonly endMs: number;
  /** The scale below which nothing is shown: all thresholds below it are alike. */
  readonly least: number;
  /** The stretch is the whole range: a label that has no room beside its bar slides over it. */
  readonly isWhole: boolean;
  readonly isAllowed: (row: number) => boolean;
}

const OUT_OF_ORDER = 4;
const OTHER_SIDE = 2;
/** The gap to the mark and the edge of the view, which a label slides beside its own width. */
const SLIDE_ROOM_PX = 20;

/**
 * The row and side in which the label can appear at the widest zoom. Among equals: the stated order of events is kept,
 * the label stands on its preferred side, and the row is the nearest to the ideal one. A label that is bound to its side
 * stands on the other only where its own never has room, however much earlier it would appear there.
 */
export function findSpot(candidate: Candidate, rows: Rows, rules: SpotRules): Spot {
  const { preferred, isBound } = candidate;
  const other: Side = preferred === "right" ? "left" : "right";
  const spot = findSpotOn(isBound ? [preferred] : [preferred, other], candidate, rows, rules);
  return isBound && spot.from === Infinity ? findSpotOn([other], candidate, rows, rules) : spot;
}

function findSpotOn(
  sides: readonly Side[],
  candidate: Candidate,
  rows: Rows,
  rules: SpotRules,
): Spot {
  const { height, full, preferred } = candidate;
  const { ideal, least } = rules;
  let best: Spot = { row: ideal, side: preferred, from: Infinity };
  let bestMisfit = Infinity;
  for (const side of sides) {
    const beside = insideFrom(full[side], rules.startMs, rules.endMs);
    const fits = Math.max(
      least,
      rules.isWhole ? Math.min(beside, overBarFrom(candidate, rules)) : beside,
    );
    if (fits > best.from) continue;
    for (const row of listByDistance(ideal, rows.length - height)) {
      if (!rules.isAllowed(row)) continue;
      const outOfOrder = row <= rules.above || row + height - 1 >= rules.below;
      const misfit =
        Math.abs(row - ideal) +
        (outOfOrder ? OUT_OF_ORDER * rows.length : 0) +
        (side === preferred ? 0 : OTHER_SIDE * rows.length);
      // Not closer than the best in any way: no need to look who stands there.
      if (fits === best.from && misfit >= bestMisfit) continue;
      const from = Math.max(fits, findClearance(rows, row, height, full[side], best.from));
      if (from < best.from || (from === best.from && misfit < bestMisfit)) {
        best = { row, side, from };
        bestMisfit = misfit;
      }
    }
  }
  return best;
}

/**
 * The scale from which a bar is so much longer than its label that the label can lie over it wherever the view ends
 * (see slideLabel). Only at the ends of the whole range, where nothing beside could lie under it.
 */
function overBarFrom({ event, marks, labelPx }: Candidate, { startMs, endMs }: SpotRules): number {
  const barMs = marks.end - marks.start;
  if (barMs <= 0 || event.others.length > 0) return Infinity;
  return Math.max((labelPx * 4 + SLIDE_ROOM_PX) / 3 / barMs, insideFrom(marks, startMs, endMs));
}

/** 0 to `last`, from `ideal` outwards. */
function* listByDistance(ideal: number, last: number): Generator<number> {
  for (let distance = 0; distance <= last; distance++) {
    if (ideal - distance >= 0 && ideal - distance <= last) yield ideal - distance;
    if (distance > 0 && ideal + distance <= last) yield ideal + distance;
  }
}
