import type { Timeline } from "#core/model";
import { orderOf } from "./order-of.ts";

/**
 * The cards in an order that the articles bear, with no more changed than that takes: again and again the first card
 * that nothing left must come before. Where the articles' statements go round in a circle, the first card goes first.
 */
export function arrange(timeline: Timeline, given: readonly string[]): readonly string[] {
  let left = given.flatMap((id) => timeline.events.find((event) => event.id === id) ?? []);
  const arranged: string[] = [];
  while (left.length > 0) {
    const next =
      left.find((card) => left.every((other) => orderOf(timeline, card, other) !== "after")) ??
      left[0];
    if (next === undefined) break;
    arranged.push(next.id);
    left = left.filter((card) => card !== next);
  }
  return arranged;
}
