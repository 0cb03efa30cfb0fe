import type { Timeline, TimelineEvent } from "#core/model";
import { boundsOf, parseEdtf, printDay } from "#core/time";

/**
 * When the newest of the articles that an event is read from was published, as RFC 3339 wants it: the first moment that
 * its date allows, in UTC. Undefined where no article has a date with a beginning in the years 1 to 9999, which is all
 * that the form can say.
 */
export function findUpdated(
  timeline: Timeline,
  { mentions }: Pick<TimelineEvent, "mentions">,
): string | undefined {
  const quoted = new Set(mentions.map(({ article }) => article));
  return findNewest(timeline, (id) => quoted.has(id));
}

/** The same of all the collection's articles. */
export function findCollectionUpdated(timeline: Timeline): string | undefined {
  return findNewest(timeline, () => true);
}

/** A feed must say when it was last changed (RFC 4287, section 4.1.1): without dated articles there is none. */
export function hasFeed(timeline: Timeline): boolean {
  return findCollectionUpdated(timeline) !== undefined;
}

function findNewest(timeline: Timeline, isAsked: (article: string) => boolean): string | undefined {
  return timeline.articles
    .flatMap(({ id, published }) => (isAsked(id) ? (findMoment(published) ?? []) : []))
    .toSorted()
    .at(-1);
}

function findMoment(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return undefined;
  const { start } = boundsOf(parsed.value);
  if (!Number.isFinite(start)) return undefined;
  const day = printDay(start);
  return /^(?!0000)\d{4}-/.test(day) ? `${day}T00:00:00Z` : undefined;
}
