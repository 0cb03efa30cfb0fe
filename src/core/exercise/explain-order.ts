import type { Timeline, TimelineEvent } from "#core/model";
import { beginningOf, type DatingMention } from "./beginning-of.ts";
import { findWay } from "./order-of.ts";

/** What settles that one event came before another. */
export type OrderReason =
  /** An article gives the order itself. */
  | {
      readonly kind: "told";
      /** From the earlier to the later, by way of others where it takes them. */
      readonly way: readonly TimelineEvent[];
      /** For each step of the way, the words of the event that came after; none where no article has any. */
      readonly sayings: readonly DatingMention[];
    }
  /** The dates lie apart: the latest that the one can be, and the earliest that the other can be. */
  | { readonly kind: "dates"; readonly earlier: DatingMention; readonly later: DatingMention };

/** Why `earlier` came before `later`; undefined when the articles do not settle it, or settle it the other way. */
export function explainOrder(
  timeline: Timeline,
  earlier: TimelineEvent,
  later: TimelineEvent,
): OrderReason | undefined {
  if (findWay(timeline, later, earlier) !== undefined) return undefined;
  const way = findWay(timeline, earlier, later);
  if (way !== undefined) {
    const sayings = way
      .slice(1)
      .flatMap((event, index) => findSaying(event, way[index]?.id ?? "") ?? []);
    return { kind: "told", way, sayings };
  }
  const first = beginningOf(earlier);
  const second = beginningOf(later);
  if (first.bounds.end > second.bounds.start) return undefined;
  return { kind: "dates", earlier: first.notAfter, later: second.notBefore };
}

/** The event's words that count from the earlier one, else any words it has. */
function findSaying(event: TimelineEvent, earlier: string): DatingMention | undefined {
  const quoted = event.mentions
    .map((mention, index): DatingMention => ({ event, mention, number: index + 1 }))
    .filter(({ mention }) => mention.exact !== undefined);
  return quoted.find(({ mention }) => mention.relativeTo === earlier) ?? quoted[0];
}
