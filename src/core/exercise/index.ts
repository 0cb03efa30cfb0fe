/**
 * Exercises from a collection: put events in order, tell how well a date is known, tell who says so. Pure: the same
 * seed gives the same exercise everywhere, and nothing is counted or kept.
 *
 * Not here: words, drawing, dragging. Invariant: an order counts as wrong only where the articles settle it.
 */

export { arrange } from "./arrange.ts";
export { type DatingMention, findReading } from "./beginning-of.ts";
export { compareReadings, isLasting, type ReadingComparison } from "./compare-readings.ts";
export type { OrderReason } from "./explain-order.ts";
export {
  type ExplainedPlace,
  explainPlaces,
  type Misplacement,
  type Step,
} from "./explain-places.ts";
export { type Order, orderOf } from "./order-of.ts";
export {
  type Contradiction,
  checkOrdering,
  createOrdering,
  MOST_CARDS,
  type OrderingCheck,
} from "./ordering.ts";
export type { QuotedMention } from "./quoted-mention.ts";
export { createRandom, type Random, shuffle } from "./random.ts";
export { createSpeakers, type SpeakerChoice, type SpeakerExercise } from "./speakers.ts";
export { type EventSet, suggestEvents } from "./suggest-events.ts";
export { createSureness, type DateChoice, type SurenessExercise } from "./sureness.ts";
