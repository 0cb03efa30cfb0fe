import type { Agreement, Timeline } from "#core/model";
import { listSources } from "./filter.ts";

/** How many events each choice of the filter would show, over the whole collection. */
export interface FilterCounts {
  readonly categories: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly agreements: ReadonlyMap<Agreement, number>;
  /** Mentions from outside the articles. */
  readonly external: number;
}

export function countForFilters(timeline: Timeline): FilterCounts {
  return {
    categories: tally(timeline.events.map(({ category }) => category)),
    sources: tally(timeline.events.flatMap((event) => listSources(event))),
    agreements: tally(timeline.events.map(({ agreement }) => agreement)),
    external: timeline.events
      .flatMap(({ mentions }) => mentions)
      .filter(({ basis }) => basis === "external").length,
  };
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
