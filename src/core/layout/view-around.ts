import { type Bounds, instant } from "#core/time";

/** The range to fly to so that an event can be seen with time around it; `atLeastMs` keeps days from filling the view. */
export function viewAround(bounds: Bounds, atLeastMs: number): Bounds {
  const length = bounds.end - bounds.start;
  const wanted = Math.max(length * 2.2, atLeastMs);
  const middle = (bounds.start + bounds.end) / 2;
  return { start: instant(middle - wanted / 2), end: instant(middle + wanted / 2) };
}
