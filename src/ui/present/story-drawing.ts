import { type LayoutEvent, toLayoutEvents } from "#core/layout";
import type { Story, StoryStep, Timeline } from "#core/model";
import { listStepEvents, listStoryEvents, spanOfStory, viewAtStep } from "#core/story";
import { type Bounds, instant } from "#core/time";
import type { Locale } from "#core/words";
import type { TimelineState } from "#view";
import { dropStrayReadings } from "../story/drop-stray-readings.ts";
import { weighForStep } from "../story/weigh-for-step.ts";
import { shortenName } from "./shorten-name.ts";

/** Room beside what the steps show, as a share of all of it. */
const ROOM = 0.02;

/**
 * The events that some step of a story shows, for one of its steps: on a projector there is room for the names of no
 * others, and those of the step come first. Of names only the title, in at most so many letters: the step's words say
 * when it was, and where no date is written no quotations are counted, which must take no room then.
 */
export function layoutStoryEvents(
  timeline: Timeline,
  story: Story,
  index: number,
  locale: Locale,
  letters: number,
): readonly LayoutEvent[] {
  const ids = listStoryEvents(story);
  const step = story.steps[index] ?? {};
  const view = viewAtStep(timeline, story, index);
  return toLayoutEvents(timeline, locale, { external: true })
    .filter(({ id }) => ids.has(id))
    .map((event) => ({
      ...dropStrayReadings(event, view),
      title: shortenName(event.title, letters),
      when: "",
      quotations: 0,
      importance: weighForStep(step, event),
    }));
}

/** All that the steps show, so that each can be flown to. */
export function openingOfStory(timeline: Timeline, story: Story): Bounds | undefined {
  const span = spanOfStory(timeline, story);
  if (span === undefined) return undefined;
  const room = (span.end - span.start) * ROOM;
  return { start: instant(span.start - room), end: instant(span.end + room) };
}

/** What stands out while a step is shown: its events, the others are faint; the one that it is about has the ring. */
export function stateOfStep(step: StoryStep | undefined, open: string | undefined): TimelineState {
  const ids = step === undefined ? [] : listStepEvents(step);
  const only = step?.events?.length === 1 ? step.events[0] : undefined;
  return {
    selected: open ?? only,
    hits: ids.length === 0 ? undefined : new Set(open === undefined ? ids : [...ids, open]),
  };
}
