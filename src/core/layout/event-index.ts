import { type Bounds, HOUR_MS, type Instant, instant } from "#core/time";
import type { LayoutEvent, Span } from "./layout-event.ts";

/** Events in order of time, as columns. `start` and `end` are finite: what is open reaches as far as the sources do. */
export interface EventIndex {
  readonly events: readonly LayoutEvent[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The same, widened to take in the other readings. */
  readonly reachStart: Float64Array;
  readonly reachEnd: Float64Array;
  /** The whole time that finite bounds span. */
  readonly span: Bounds;
  readonly rankOf: ReadonlyMap<string, number>;
}

/** Where an event stands in the order of time: its start, or its end when nobody states the start. */
function orderKey(span: Span): number {
  const { start, end } = span.bounds;
  return start !== -Infinity ? start : end;
}

/** The earliest and the latest finite bound among the events; a year around 1970 when there is none. */
function spanOf(events: readonly LayoutEvent[]): Bounds {
  let first = Infinity;
  let last = -Infinity;
  const take = (t: number) => {
    if (!Number.isFinite(t)) return;
    first = Math.min(first, t);
    last = Math.max(last, t);
  };
  for (const event of events) {
    for (const { bounds } of [event, ...event.others]) {
      take(bounds.start);
      take(bounds.end);
    }
  }
  if (first > last) return { start: instant(0), end: instant(365 * 24 * HOUR_MS) };
  const least = Math.max(last, first + HOUR_MS);
  return { start: instant(first), end: instant(least) };
}

/** Sorts events by time (ties keep the order they came in) and lays their bounds out as columns. */
export function createEventIndex(events: readonly LayoutEvent[]): EventIndex {
  const sorted = [...events].sort((a, b) => orderKey(a) - orderKey(b));
  const span = spanOf(sorted);
  const start = new Float64Array(sorted.length);
  const end = new Float64Array(sorted.length);
  const reachStart = new Float64Array(sorted.length);
  const reachEnd = new Float64Array(sorted.length);
  sorted.forEach((event, rank) => {
    const closed = closeBounds(event.bounds, span);
    start[rank] = closed.start;
    end[rank] = closed.end;
    const all = [closed, ...event.others.map((other) => closeBounds(other.bounds, span))];
    reachStart[rank] = Math.min(...all.map((bounds) => bounds.start));
    reachEnd[rank] = Math.max(...all.map((bounds) => bounds.end));
  });
  const rankOf = new Map(sorted.map((event, rank) => [event.id, rank]));
  return { events: sorted, start, end, reachStart, reachEnd, span, rankOf };
}

/**
 * Finite bounds for drawing: an open end reaches the last moment that any source states; an unknown start has no length
 * of its own and begins where it ends (its mark fades over a fixed width in pixels).
 */
export function closeBounds(bounds: Bounds, span: Bounds): { start: Instant; end: Instant } {
  const end = bounds.end === Infinity ? instant(Math.max(span.end, bounds.start)) : bounds.end;
  const start = bounds.start === -Infinity ? end : bounds.start;
  return { start, end: instant(Math.max(end, start)) };
}

/** The finite bounds of the event at a rank. */
export function boundsAt(index: EventIndex, rank: number): Bounds {
  return { start: instant(index.start[rank] ?? 0), end: instant(index.end[rank] ?? 0) };
}
