import type { Story, Timeline } from "#core/model";
import { type Bounds, instant } from "#core/time";
import { listStepEvents, viewOfStep } from "./view-of-step.ts";

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
