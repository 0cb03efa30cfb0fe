import type { Story, StoryStep, Timeline } from "#core/model";
import { viewOfStep } from "#core/story";
import { type Bounds, instant } from "#core/time";

/** The events that a step is about and those that stand out in it. */
export function listStepEvents({ events = [], highlight = [] }: StoryStep): readonly string[] {
  return [...new Set([...events, ...highlight])];
}

/** Every event of a story, once. */
export function listStoryEvents({ steps }: Story): ReadonlySet<string> {
  return new Set(steps.flatMap(listStepEvents));
}

/** What is shown at a step: its own range, else that of the last step before it that has one. */
export function viewAtStep(
  timeline: Timeline,
  { steps }: Story,
  index: number,
): Bounds | undefined {
  const views = steps.slice(0, index + 1).map((step) => viewOfStep(timeline, step));
  return views.findLast((view) => view !== undefined);
}

/** The range in which all of a story's steps lie; undefined for a story without a time. */
export function spanOfStory(timeline: Timeline, { steps }: Story): Bounds | undefined {
  const views = steps.flatMap((step) => viewOfStep(timeline, step) ?? []);
  if (views.length === 0) return undefined;
  return {
    start: instant(Math.min(...views.map(({ start }) => start))),
    end: instant(Math.max(...views.map(({ end }) => end))),
  };
}
