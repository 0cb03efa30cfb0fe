import type { Timeline, TimelineEvent } from "#core/model";
import { beginningOf } from "./beginning-of.ts";

/** How one event stands to another in time; `either` where the articles do not settle it. */
export type Order = "before" | "after" | "either";

/**
 * What the articles settle of the order of two events: `after`, also by way of others, else their dates, when all the
 * time in which the one may have begun lies before that of the other. What lasts is placed by its beginning.
 */
export function orderOf(timeline: Timeline, a: TimelineEvent, b: TimelineEvent): Order {
  if (findWay(timeline, b, a) !== undefined) return "after";
  if (findWay(timeline, a, b) !== undefined) return "before";
  const first = beginningOf(a).bounds;
  const second = beginningOf(b).bounds;
  if (first.end <= second.start) return "before";
  return second.end <= first.start ? "after" : "either";
}

/** The shortest way from event to event by `after`, both ends included; undefined when none is told. */
export function findWay(
  { events }: Timeline,
  earlier: TimelineEvent,
  later: TimelineEvent,
): readonly TimelineEvent[] | undefined {
  const seen = new Set([later.id]);
  let ways: readonly (readonly TimelineEvent[])[] = [[later]];
  while (ways.length > 0) {
    ways = ways.flatMap((way) =>
      (way[0]?.after ?? []).flatMap((id): readonly (readonly TimelineEvent[])[] => {
        const before = events.find((event) => event.id === id);
        if (before === undefined || seen.has(id)) return [];
        seen.add(id);
        return [[before, ...way]];
      }),
    );
    const found = ways.find(([first]) => first?.id === earlier.id);
    if (found !== undefined) return found;
  }
  return undefined;
}
