import type { Timeline, TimelineEvent } from "#core/model";
import type { Address } from "../state/address.ts";

type Filter = Pick<Address, "categories" | "sources" | "agreements" | "external">;

/** The ids of the events that the filters let through; undefined when no filter is set. */
export function filterEvents(timeline: Timeline, filter: Filter): ReadonlySet<string> | undefined {
  if (countFilters(filter) === 0) return undefined;
  const kept = timeline.events.filter(
    (event) =>
      isChosen(filter.categories, [event.category]) &&
      isChosen(filter.sources, listSources(event)) &&
      isChosen(filter.agreements, [event.agreement]) &&
      (filter.external || event.mentions.some(({ basis }) => basis !== "external")),
  );
  return new Set(kept.map(({ id }) => id));
}

/** How many choices are set: the number beside the word "Filter". */
export function countFilters(filter: Filter): number {
  const { categories, sources, agreements, external } = filter;
  return categories.length + sources.length + agreements.length + (external ? 0 : 1);
}

/** The articles that mention an event, each once. */
export function listSources(event: TimelineEvent): readonly string[] {
  const ids = event.mentions.flatMap(({ article }) => (article === undefined ? [] : [article]));
  return [...new Set(ids)];
}

function isChosen(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}
