import { clamp } from "#core/base";
import {
  boundsAt,
  type EventIndex,
  locateLabel,
  type Place,
  type Placement,
  type View,
} from "#core/layout";
import { type Bounds, instant } from "#core/time";
import { limitView } from "./limits.ts";

/** How much closer than its threshold a label is shown, so that a touch of the wheel does not lose it. */
const BEYOND_THRESHOLD = 1.15;
/** A mark and its label are brought to the middle together while they take no more than this share of the width. */
const MOST_SHARE = 0.9;
const EDGE_PX = 8;

/**
 * The range to fly to so that an event's label can be read whole, or undefined when it can already: the same zoom, moved,
 * where that is enough; else as close as the label needs.
 */
export function findReveal(
  id: string,
  index: EventIndex,
  placement: Placement,
  camera: { readonly view: Bounds; readonly widest: Bounds },
  size: { readonly widthPx: number; readonly heightPx: number },
): Bounds | undefined {
  const rank = index.rankOf(id);
  if (rank === undefined) return undefined;
  const place = placement.findPlace(rank);
  if (place === undefined) return findRange(boundsAt(index, rank), camera);
  const hasLabels = placement.style.hasLabels && place.labelFrom < Infinity;
  if (isReadable(place, index, { ...camera.view, ...size }, hasLabels)) return undefined;
  const length = camera.view.end - camera.view.start;
  const needed =
    place.labelFrom > 0 && hasLabels ? size.widthPx / (place.labelFrom * BEYOND_THRESHOLD) : length;
  return limitView(
    centreOn(place, index, camera.view, Math.min(length, needed), size, hasLabels),
    camera.widest,
  );
}

/**
 * For an event that no row ever has room for: its time in the middle, at the same zoom unless it is longer; undefined
 * when it is in view.
 */
function findRange(
  bounds: Bounds,
  { view, widest }: { readonly view: Bounds; readonly widest: Bounds },
): Bounds | undefined {
  if (bounds.start >= view.start && bounds.end <= view.end) return undefined;
  const length = Math.max(view.end - view.start, (bounds.end - bounds.start) / MOST_SHARE);
  const middle = (bounds.start + bounds.end) / 2;
  const range = { start: instant(middle - length / 2), end: instant(middle + length / 2) };
  return limitView(range, widest);
}

function isReadable(place: Place, index: EventIndex, view: View, hasLabels: boolean): boolean {
  const where = locateLabel(place, index, view);
  const isMarkSeen = where.markX1 > 0 && where.markX0 < view.widthPx;
  if (!hasLabels) return isMarkSeen;
  const isLabelWhole = where.labelX0 >= EDGE_PX && where.labelX1 <= view.widthPx - EDGE_PX;
  return isMarkSeen && where.hasLabel && isLabelWhole;
}

/** A range of the given length with the mark and its label in the middle; of a long bar, as much as fits. */
function centreOn(
  place: Place,
  index: EventIndex,
  from: Bounds,
  length: number,
  size: { readonly widthPx: number; readonly heightPx: number },
  hasLabels: boolean,
): Bounds {
  const view: View = { start: from.start, end: instant(from.start + length), ...size };
  const where = locateLabel(place, index, view);
  const perPx = length / size.widthPx;
  const barPx = where.markX1 - where.markX0;
  const labelPx = hasLabels ? place.labelPx + 2 * EDGE_PX : 0;
  // A label beside its bar where both fit; else it slides over the bar, whose middle is then enough.
  const isBeside = barPx + labelPx <= size.widthPx * MOST_SHARE;
  const left = where.markX0 - (isBeside && place.side === "left" ? labelPx : 0);
  const right = where.markX1 + (isBeside && place.side === "right" ? labelPx : 0);
  const middlePx = clamp((left + right) / 2, left, right);
  const middle = from.start + middlePx * perPx;
  return { start: instant(middle - length / 2), end: instant(middle + length / 2) };
}
