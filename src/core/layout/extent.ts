import { type Bounds, instant } from "#core/time";
import type { EventIndex } from "./event-index.ts";

/** The widest range a reader can see: all events with a little air, and the collection's opening view. */
export function widestView(index: EventIndex, opening?: Bounds): Bounds {
  const { start, end } = index.span;
  const air = (end - start) * 0.04;
  const first = Math.min(start - air, opening?.start ?? Infinity);
  const last = Math.max(end + air, opening?.end ?? -Infinity);
  return { start: instant(first), end: instant(last) };
}

/** The range to fly to so that an event can be seen with time around it; `atLeastMs` keeps days from filling the view. */
export function viewAround(bounds: Bounds, atLeastMs: number): Bounds {
  const length = bounds.end - bounds.start;
  const wanted = Math.max(length * 2.2, atLeastMs);
  const middle = (bounds.start + bounds.end) / 2;
  return { start: instant(middle - wanted / 2), end: instant(middle + wanted / 2) };
}
