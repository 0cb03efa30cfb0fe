import { assertDefined } from "#core/base";
import type { Timeline, TimelineEvent } from "#core/model";
import { beginningOf, type DatingMention, findReading } from "./beginning-of.ts";
import { explainOrder, type OrderReason } from "./explain-order.ts";
import { orderOf } from "./order-of.ts";
import { checkOrdering } from "./ordering.ts";

/** Why a card cannot stand where it does: it belongs before or after another that can stay. */
export interface Misplacement {
  readonly belongs: "before" | "after";
  readonly other: TimelineEvent;
  readonly reason: OrderReason;
}

/** How a card stands to the one that follows it. */
export type Step =
  | { readonly kind: "settled"; readonly reason: OrderReason }
  /** The articles do not settle it: either way is accepted. What they say of the card, and of the next. */
  | {
      readonly kind: "either";
      readonly card: readonly DatingMention[];
      readonly next: readonly DatingMention[];
    }
  /** The two stand the wrong way round; the misplaced one of them says why. */
  | { readonly kind: "wrong" };

/** What the articles say to the place of one card. */
export interface ExplainedPlace {
  readonly event: TimelineEvent;
  /** The words that date the event. */
  readonly dating: DatingMention;
  /** Empty when the card can stay. */
  readonly misplacements: readonly Misplacement[];
  /** Left out for the last card. */
  readonly step?: Step;
}

/** Explains an order place by place. At most as many cards as `checkOrdering` looks at. */
export function explainPlaces(
  timeline: Timeline,
  given: readonly string[],
): readonly ExplainedPlace[] {
  const { misplaced, cards } = checkOrdering(timeline, given);
  const isKept = (event: TimelineEvent) => !misplaced.includes(event.id);
  return cards.map((event, index) => {
    const next = cards[index + 1];
    return {
      event,
      dating: findReading(event),
      misplacements: isKept(event) ? [] : explainMisplaced(timeline, cards, event, isKept),
      ...(next === undefined ? {} : { step: explainStep(timeline, event, next) }),
    };
  });
}

/** Of the cards that can stay, the nearest to the place where the card belongs. */
function explainMisplaced(
  timeline: Timeline,
  cards: readonly TimelineEvent[],
  card: TimelineEvent,
  isKept: (event: TimelineEvent) => boolean,
): readonly Misplacement[] {
  const place = cards.indexOf(card);
  const before = cards
    .slice(0, place)
    .find((other) => isKept(other) && orderOf(timeline, card, other) === "before");
  const after = cards
    .slice(place + 1)
    .findLast((other) => isKept(other) && orderOf(timeline, card, other) === "after");
  return [
    ...(before === undefined ? [] : [explain(timeline, "before", card, before)]),
    ...(after === undefined ? [] : [explain(timeline, "after", card, after)]),
  ];
}

function explain(
  timeline: Timeline,
  belongs: Misplacement["belongs"],
  card: TimelineEvent,
  other: TimelineEvent,
): Misplacement {
  const reason =
    belongs === "before"
      ? explainOrder(timeline, card, other)
      : explainOrder(timeline, other, card);
  return { belongs, other, reason: assertDefined(reason, "reason of a settled order") };
}

function explainStep(timeline: Timeline, card: TimelineEvent, next: TimelineEvent): Step {
  const order = orderOf(timeline, card, next);
  if (order === "either") {
    return { kind: "either", card: listTellings(card), next: listTellings(next) };
  }
  if (order === "after") return { kind: "wrong" };
  return {
    kind: "settled",
    reason: assertDefined(explainOrder(timeline, card, next), "reason of a settled order"),
  };
}

/** The words that date an event; where articles disagree, those that put it earliest and latest. */
function listTellings(event: TimelineEvent): readonly DatingMention[] {
  if (event.agreement !== "conflict") return [findReading(event)];
  const { notBefore, notAfter } = beginningOf(event);
  return notBefore.number === notAfter.number ? [notBefore] : [notBefore, notAfter];
}
