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
