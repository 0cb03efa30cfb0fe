import { assertDefined, findFirstIndex } from "#core/base";
import { type Bounds, HOUR_MS, type Instant, instant } from "#core/time";
import type { LayoutEvent, Span } from "./layout-event.ts";
import { createReach, type Reach } from "./reach.ts";

/**
 * Events in order of time, as columns: an event is its rank. `start` and `end` are finite: what is open reaches as far
 * as the sources do. What is drawn of a single event is made when asked for, so a million events are a few arrays.
 */
export interface EventIndex {
  readonly length: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Finds those that began before a moment and have not ended. */
  readonly reach: Reach;
  readonly category: Uint8Array;
  readonly importance: Uint8Array;
  /** The whole time that finite bounds span. */
  readonly span: Bounds;
  at(rank: number): LayoutEvent;
  idAt(rank: number): string;
  rankOf(id: string): number | undefined;
  /** The order in which events are read and stepped through: as they were given, which a stated "after" can decide. */
  placeInOrder(rank: number): number;
  rankInOrder(place: number): number;
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
  return holdSpan(first, last);
}

/** A span that is never empty. */
export function holdSpan(first: number, last: number): Bounds {
  if (first > last) return { start: instant(0), end: instant(365 * 24 * HOUR_MS) };
  return { start: instant(first), end: instant(Math.max(last, first + HOUR_MS)) };
}

/** Sorts events by time (ties keep the order they came in) and lays their bounds out as columns. */
export function createEventIndex(events: readonly LayoutEvent[]): EventIndex {
  const places = sortPlaces(events);
  const ranks = invertOrder(places);
  const sorted = Array.from(places, (place) => assertDefined(events[place], "event at place"));
  const span = spanOf(sorted);
  const start = new Float64Array(sorted.length);
  const end = new Float64Array(sorted.length);
  sorted.forEach((event, rank) => {
    const closed = closeBounds(event.bounds, span);
    start[rank] = closed.start;
    end[rank] = closed.end;
  });
  const rankOf = new Map(sorted.map((event, rank) => [event.id, rank]));
  return {
    length: sorted.length,
    start,
    end,
    reach: createReach(end),
    category: Uint8Array.from(sorted, (event) => event.category),
    importance: Uint8Array.from(sorted, (event) => event.importance),
    span,
    at: (rank) => assertDefined(sorted[rank], "event at rank"),
    idAt: (rank) => assertDefined(sorted[rank], "event at rank").id,
    rankOf: (id) => rankOf.get(id),
    placeInOrder: (rank) => places[rank] ?? 0,
    rankInOrder: (place) => ranks[place] ?? 0,
  };
}

/** Where the events stand among those given, in order of time; ties keep the order they came in. */
function sortPlaces(events: readonly LayoutEvent[]): Uint32Array {
  const keys = events.map(orderKey);
  return Uint32Array.from(keys, (_, place) => place).sort(
    (a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b,
  );
}

/** From "what stands at i" to "where i stands". */
export function invertOrder(order: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) inverse[order[i] ?? 0] = i;
  return inverse;
}

/** Takes the events that touch a range, in order of time: those that begin before its end and end after its start. */
export function eachTouching(index: EventIndex, range: Bounds, take: (rank: number) => void): void {
  const to = findFirstIndex(0, index.length, (rank) => (index.start[rank] ?? 0) >= range.end);
  index.reach.eachPast(0, to, range.start, take);
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
