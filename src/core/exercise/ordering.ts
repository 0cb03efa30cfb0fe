import type { Timeline, TimelineEvent } from "#core/model";
import { orderOf } from "./order-of.ts";
import { createRandom, shuffle } from "./random.ts";

/** Two events of an answer that stand the wrong way round. */
export interface Contradiction {
  readonly earlier: TimelineEvent;
  readonly later: TimelineEvent;
}

/** What the articles say to an order of events. */
export interface OrderingCheck {
  /** The events that were looked at, as they stand. */
  readonly cards: readonly TimelineEvent[];
  readonly isRight: boolean;
  /** The fewest events that would have to be moved. */
  readonly misplaced: readonly string[];
  /** Every pair that stands the wrong way round, as it should stand. */
  readonly contradictions: readonly Contradiction[];
  /** Neighbours whose order the articles do not settle: either way is accepted. */
  readonly open: readonly (readonly [string, string])[];
}

/** So many events are looked at in all their subsets; more would take too long, and too long for a class. */
export const MOST_CARDS = 12;
const SHUFFLES = 20;

/**
 * The events as cards to be put in order: shuffled, and not in a right order when there is a wrong one. Of more than
 * twelve, the seed decides which.
 */
export function createOrdering(
  timeline: Timeline,
  ids: readonly string[],
  seed: number,
): readonly TimelineEvent[] {
  const random = createRandom(seed);
  const all = timeline.events.filter(({ id }) => ids.includes(id));
  const chosen = all.length > MOST_CARDS ? shuffle(all, random).slice(0, MOST_CARDS) : all;
  let cards = shuffle(chosen, random);
  for (let n = 1; n < SHUFFLES && findContradictions(timeline, cards).length === 0; n++) {
    cards = shuffle(chosen, random);
  }
  return cards;
}

/** Holds an order against what the articles settle. Ids that the timeline does not have are passed over. */
export function checkOrdering(timeline: Timeline, given: readonly string[]): OrderingCheck {
  const cards = given
    .flatMap((id) => timeline.events.find((event) => event.id === id) ?? [])
    .slice(0, MOST_CARDS);
  const contradictions = findContradictions(timeline, cards);
  const kept = findLargestRight(cards, contradictions);
  return {
    cards,
    isRight: contradictions.length === 0,
    misplaced: cards.filter((card) => !kept.has(card.id)).map(({ id }) => id),
    contradictions,
    open: cards.flatMap((card, index): readonly (readonly [string, string])[] => {
      const next = cards[index + 1];
      if (next === undefined || orderOf(timeline, card, next) !== "either") return [];
      return [[card.id, next.id]];
    }),
  };
}

function findContradictions(
  timeline: Timeline,
  cards: readonly TimelineEvent[],
): readonly Contradiction[] {
  return cards.flatMap((card, index) =>
    cards
      .slice(index + 1)
      .filter((other) => orderOf(timeline, card, other) === "after")
      .map((other) => ({ earlier: other, later: card })),
  );
}

/** The largest part of the cards without a contradiction in it; of several the one with the first cards. */
function findLargestRight(
  cards: readonly TimelineEvent[],
  contradictions: readonly Contradiction[],
): ReadonlySet<string> {
  const numbers = new Map(cards.map(({ id }, index) => [id, index]));
  const pairs = contradictions.map(
    ({ earlier, later }) =>
      (1 << (numbers.get(earlier.id) ?? 0)) | (1 << (numbers.get(later.id) ?? 0)),
  );
  let best = 0;
  let most = -1;
  for (let part = 2 ** cards.length - 1; part >= 0; part--) {
    const size = countBits(part);
    const isBetter = size > most || (size === most && lowestFirst(part, best));
    if (isBetter && pairs.every((pair) => (part & pair) !== pair)) {
      best = part;
      most = size;
    }
  }
  return new Set(cards.filter((_card, index) => (best & (1 << index)) !== 0).map(({ id }) => id));
}

/** Whether the first card that only one of the two parts has is in `a`. */
function lowestFirst(a: number, b: number): boolean {
  const differing = a ^ b;
  const first = differing & -differing;
  return (a & first) !== 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}
