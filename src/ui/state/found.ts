import type { Timeline, TimelineEvent } from "#core/model";
import { filterEvents } from "../find/filter.ts";
import { type SearchIndex, type SearchResult, searchEvents } from "../find/search.ts";
import type { Address } from "./address.ts";

/** What search and filters leave of a collection. */
export interface Found {
  /** The events that the filters let through; undefined when none is set. */
  readonly shown: ReadonlySet<string> | undefined;
  /** What the search found among all events; undefined without a search. */
  readonly search: SearchResult | undefined;
  /** The events that are both, in order of time: what the lists hold. */
  readonly events: readonly TimelineEvent[];
}

export function findEvents(timeline: Timeline, index: SearchIndex, address: Address): Found {
  const shown = filterEvents(timeline, address);
  const search = searchEvents(index, address.query);
  const events = timeline.events.filter(
    ({ id }) => (shown?.has(id) ?? true) && (search?.ids.has(id) ?? true),
  );
  return { shown, search, events };
}
