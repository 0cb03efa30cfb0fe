import type { Timeline } from "#core/model";
import { type Bounds, boundsOf, parseEdtf } from "#core/time";
import type { Found } from "../state/found.ts";

/**
 * What the search found of the events that a drawing shows: those that the filters let through and that have time in
 * common with its part. Undefined without a search.
 */
export function listHits(
  { search, events }: Found,
  bounds: Bounds | undefined,
): ReadonlySet<string> | undefined {
  return search && new Set(events.filter((event) => isWithin(event, bounds)).map(({ id }) => id));
}

function isWithin({ date }: Timeline["events"][number], bounds: Bounds | undefined): boolean {
  const parsed = parseEdtf(date);
  if (bounds === undefined || !parsed.ok) return true;
  const { start, end } = boundsOf(parsed.value);
  return start < bounds.end && end > bounds.start;
}
