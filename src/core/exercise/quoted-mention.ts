import type { Mention, Timeline, TimelineEvent } from "#core/model";

/** A mention with its words, and which of its event's it is. */
export interface QuotedMention {
  readonly event: TimelineEvent;
  readonly mention: Mention & { readonly article: string; readonly exact: string };
  /** Counted from 1. */
  readonly number: number;
}

/** Every mention of the events with words of an article, in the order of the collection; words quoted twice come once. */
export function listQuotedMentions(
  { events }: Timeline,
  ids: readonly string[],
): readonly QuotedMention[] {
  const seen = new Set<string>();
  return events
    .filter(({ id }) => ids.includes(id))
    .flatMap((event) =>
      event.mentions.flatMap((mention, index): readonly QuotedMention[] => {
        const { article, exact } = mention;
        if (article === undefined || exact === undefined) return [];
        const key = JSON.stringify([article, exact]);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ event, mention: { ...mention, article, exact }, number: index + 1 }];
      }),
    );
}
