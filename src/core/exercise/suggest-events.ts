import type { Timeline, TimelineEvent } from "#core/model";

/** A set of events that an exercise can be made from. */
export interface EventSet {
  /** `all`, `main`, or the id of a story. */
  readonly id: string;
  readonly kind: "all" | "main" | "story";
  readonly events: readonly string[];
}

const MAIN_EVENTS = 8;
const FEWEST_EVENTS = 3;

/** What a class can begin with: the most important events, those of each story, and all. In order of time. */
export function suggestEvents(timeline: Timeline): readonly EventSet[] {
  const { events, stories } = timeline;
  const main = events.toSorted((a, b) => b.importance - a.importance).slice(0, MAIN_EVENTS);
  const sets: readonly EventSet[] = [
    { id: "main", kind: "main", events: listIds(events.filter((event) => main.includes(event))) },
    ...stories.map((story): EventSet => {
      const named = new Set(
        story.steps.flatMap(({ events: own = [], highlight = [] }) => [...own, ...highlight]),
      );
      return {
        id: story.id,
        kind: "story",
        events: listIds(events.filter(({ id }) => named.has(id))),
      };
    }),
    { id: "all", kind: "all", events: listIds(events) },
  ];
  return sets.filter(
    (set, index) =>
      set.kind === "main" || (set.events.length >= FEWEST_EVENTS && !isRepeated(sets, set, index)),
  );
}

function isRepeated(sets: readonly EventSet[], set: EventSet, index: number): boolean {
  return sets.slice(0, index).some(({ events }) => events.join(" ") === set.events.join(" "));
}

function listIds(events: readonly TimelineEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}
