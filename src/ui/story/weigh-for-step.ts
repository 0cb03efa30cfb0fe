import type { LayoutEvent } from "#core/layout";
import type { StoryStep } from "#core/model";

/** Above every importance that a collection gives. */
const FIRST = 7;
const SECOND = 6;

/** How much an event counts at a step, where there is room for few: what it is about, what stands out in it, the rest. */
export function weighForStep(
  { events = [], highlight = [] }: Pick<StoryStep, "events" | "highlight">,
  { id, importance }: Pick<LayoutEvent, "id" | "importance">,
): number {
  if (events.includes(id)) return FIRST;
  return highlight.includes(id) ? SECOND : importance;
}
