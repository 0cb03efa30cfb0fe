import type { Passage, Timeline } from "#core/model";

/**
 * A mention whose words share some with a passage, where the article's page has a place to go to: its event, and its
 * number in it from 1. The one that shares most; undefined where nobody reads a date from the passage.
 */
export function findPassageMention(
  { events }: Timeline,
  passage: Passage,
): { readonly event: string; readonly number: number } | undefined {
  let found: { readonly event: string; readonly number: number } | undefined;
  let most = 0;
  for (const { id, mentions } of events) {
    mentions.forEach(({ article, start, end }, index) => {
      if (article !== passage.article || start === undefined || end === undefined) return;
      const shared = Math.min(end, passage.end) - Math.max(start, passage.start);
      if (shared <= most) return;
      most = shared;
      found = { event: id, number: index + 1 };
    });
  }
  return found;
}
