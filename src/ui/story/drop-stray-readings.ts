import type { LayoutEvent } from "#core/layout";
import type { Bounds } from "#core/time";

/**
 * An event without its other readings, where it lies outside the range that is shown itself: alone in there they would
 * stand for an event that nobody names.
 */
export function dropStrayReadings(event: LayoutEvent, view: Bounds | undefined): LayoutEvent {
  const { bounds, others } = event;
  if (view === undefined || others.length === 0) return event;
  const isInside = bounds.start < view.end && bounds.end > view.start;
  return isInside ? event : { ...event, others: [] };
}
