import { type Bounds, intersectBounds } from "#core/time";
import type { TimelineEvent } from "./published.ts";
import { boundsOfReading } from "./reading.ts";

interface Placed {
  readonly event: TimelineEvent;
  readonly bounds: Bounds;
}

/**
 * Events by time: earliest moment (the latest where no beginning is stated), then latest, then id. Where two dates leave open which came first (they have time in
 * common), `after` decides, so an event never stands before one that it came after. Expects no circle in `after`.
 */
export function orderEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const sorted = events
    .map((event) => ({ event, bounds: boundsOfReading(event) }))
    .toSorted(compare);
  const byId = new Map(sorted.map((placed) => [placed.event.id, placed]));
  const ordered: TimelineEvent[] = [];
  const done = new Set<string>();
  const heldBy = new Map<string, Placed[]>();
  // What is held back goes to the place right behind the last event it waits for: all that sorts before it has gone.
  const place = (candidate: Placed): void => {
    const blocker = findPredecessors(candidate, byId).find((id) => !done.has(id));
    if (blocker !== undefined) {
      heldBy.set(blocker, [...(heldBy.get(blocker) ?? []), candidate]);
      return;
    }
    ordered.push(candidate.event);
    done.add(candidate.event.id);
    for (const held of (heldBy.get(candidate.event.id) ?? []).toSorted(compare)) place(held);
  };
  for (const candidate of sorted) place(candidate);
  return ordered;
}

function findPredecessors({ event, bounds }: Placed, byId: ReadonlyMap<string, Placed>) {
  return (event.after ?? []).filter((id) => {
    const other = byId.get(id);
    return other !== undefined && intersectBounds(other.bounds, bounds) !== undefined;
  });
}

/** The moment an event is put in order by: its earliest, or its latest when no source states a beginning. */
function keyOf({ start, end }: Bounds): number {
  return start === -Infinity ? end : start;
}

function compare(a: Placed, b: Placed): number {
  return (
    compareNumbers(keyOf(a.bounds), keyOf(b.bounds)) ||
    compareNumbers(a.bounds.end, b.bounds.end) ||
    compareNumbers(a.event.id, b.event.id)
  );
}

function compareNumbers<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
