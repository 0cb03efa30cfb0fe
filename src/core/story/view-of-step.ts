import { boundsOfReading, type StoryStep, type Timeline } from "#core/model";
import { type Bounds, DAY_MS, instant, parseSpan } from "#core/time";

/** The events that a step is about and those that stand out in it. */
export function listStepEvents({ events = [], highlight = [] }: StoryStep): readonly string[] {
  return [...new Set([...events, ...highlight])];
}

/** Events of a day stand in this much time. */
const LEAST_MS = 14 * DAY_MS;
/** As much again as the events take, so that they do not touch the edges. */
const ROOM = 0.5;

/**
 * The range that a step shows: its own, else its events and those that stand out, with room around them; undefined for
 * a step that has neither, where what was shown before may stay.
 */
export function viewOfStep(timeline: Timeline, step: StoryStep): Bounds | undefined {
  const given = step.view === undefined ? undefined : parseSpan(step.view);
  if (given?.ok) return given.value;
  const ids = listStepEvents(step);
  const all = timeline.events.filter(({ id }) => ids.includes(id)).map(boundsOfReading);
  const times = all.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  if (times.length === 0) return undefined;
  const start = Math.min(...times);
  const end = Math.max(...times);
  const length = Math.max((end - start) * (1 + ROOM), LEAST_MS);
  const middle = (start + end) / 2;
  return { start: instant(middle - length / 2), end: instant(middle + length / 2) };
}
