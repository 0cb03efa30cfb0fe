import { boundsAt, type EventIndex, type Placement, viewAround } from "#core/layout";
import { type Bounds, DAY_MS } from "#core/time";
import { panView } from "./limits.ts";

/** An event alone in the view still has this much time around it. */
const LEAST_AROUND_MS = 7 * DAY_MS;
/** How much closer than its threshold a label is shown, so that a touch of the wheel does not lose it. */
const BEYOND_THRESHOLD = 1.15;

/**
 * The range to fly to so that an event's label can be read, or undefined when it can already: the same zoom, moved,
 * where that is enough; else as close as the label needs.
 */
export function findReveal(
  id: string,
  index: EventIndex,
  placement: Placement,
  camera: { readonly view: Bounds; readonly widest: Bounds },
  widthPx: number,
): Bounds | undefined {
  const rank = index.rankOf(id);
  if (rank === undefined) return undefined;
  const { view, widest } = camera;
  const bounds = boundsAt(index, rank);
  const length = view.end - view.start;
  const labelFrom = placement.findPlace(rank)?.labelFrom ?? Infinity;
  const hasLabel = widthPx / length >= labelFrom;
  const isInside = bounds.start >= view.start && bounds.end <= view.end;
  const isAcross =
    bounds.start < view.end && bounds.end > view.start && bounds.end - bounds.start > length;
  if (hasLabel && (isInside || isAcross)) return undefined;
  const isSmall = bounds.end - bounds.start < length / 2;
  if (hasLabel && isSmall) {
    const middle = (bounds.start + bounds.end) / 2;
    return panView(view, (middle - (view.start + view.end) / 2) / length, widest);
  }
  const needed =
    labelFrom > 0 && labelFrom < Infinity ? widthPx / (labelFrom * BEYOND_THRESHOLD) : length;
  return viewAround(bounds, Math.min(Math.max(LEAST_AROUND_MS, needed), Math.max(needed, length)));
}
