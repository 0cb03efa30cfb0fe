import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type LayoutEvent, toLayoutEvents } from "#core/layout";
import type { Story } from "#core/model";
import { listStepEvents, listStoryEvents, spanOfStory, viewAtStep } from "#core/story";
import type { Bounds } from "#core/time";
import type { TimelineHandle, TimelineState } from "#view";
import { useClassroom } from "../classroom/ports.ts";
import { useRestyle, useTimelineHandle } from "../parts/drawing.tsx";
import { dropStrayReadings } from "./drop-stray-readings.ts";
import { findShown } from "./find-shown.ts";
import { flyToLabels } from "./fly-to-labels.ts";
import { weighForStep } from "./weigh-for-step.ts";

interface StoryCanvasProps {
  readonly story: Story;
  readonly active: number;
  /** Marks only: on a phone. */
  readonly isStrip: boolean;
  /** The event that the reader chose in the drawing. */
  readonly chosen: string | undefined;
  readonly onChoose: (event: string) => void;
}

/** The story's events, drawn: those of the step strongly, the others faintly. It flies from step to step. */
export function StoryCanvas({ story, active, isStrip, chosen, onChoose }: StoryCanvasProps) {
  const { timeline, locale } = useClassroom();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<TimelineHandle>(undefined);
  const step = story.steps[active];
  const events = useStepEvents(story, active);
  const options = useFirstOptions(story, active, events, isStrip);
  const handle = useTimelineHandle(host, options, drawing);
  const [rest, setRest] = useState<Bounds>();
  const state = useMemo((): TimelineState => {
    const strong = step === undefined ? [] : listStepEvents(step);
    const hits = strong.length === 0 ? undefined : new Set(strong);
    return { selected: chosen, hits, shown: findShown(events, rest) };
  }, [step, chosen, events, rest]);
  useEffect(() => handle?.setEvents(events, locale), [handle, events, locale]);
  useEffect(() => handle?.setState(state), [handle, state]);
  useEffect(() => handle?.on("select", onChoose), [handle, onChoose]);
  useEffect(() => {
    const view = viewAtStep(timeline, story, active);
    if (handle === undefined || host.current === null || view === undefined) return;
    const onView = (to: Bounds) => handle.setFocus(to);
    return flyToLabels({ handle, host: host.current, view, most: MOST, onView, onRest: setRest });
  }, [handle, timeline, story, active]);
  useRestyle(handle);
  return <div className="drawing-host story-host" ref={host} />;
}

/** On a tablet a long title takes most of the width. */
const MOST = 0.8;

/** The story's events: where there is room for few, those of the step come before those that stand out, and the others. */
function useStepEvents(story: Story, active: number): readonly LayoutEvent[] {
  const { timeline, locale } = useClassroom();
  const all = useMemo(() => {
    const known = listStoryEvents(story);
    return toLayoutEvents(timeline, locale, { external: true }).filter(({ id }) => known.has(id));
  }, [timeline, locale, story]);
  return useMemo(() => {
    const step = story.steps[active] ?? {};
    const view = viewAtStep(timeline, story, active);
    return all.map((event) => ({
      ...dropStrayReadings(event, view),
      importance: weighForStep(step, event),
    }));
  }, [all, timeline, story, active]);
}

/** The options at the time of creation: later steps go through the handle and must not create a new drawing. */
function useFirstOptions(
  story: Story,
  active: number,
  events: readonly LayoutEvent[],
  isStrip: boolean,
) {
  const { timeline, locale, hrefs } = useClassroom();
  const latest = useRef({ active, events });
  latest.current = { active, events };
  return useCallback(() => {
    const view = viewAtStep(timeline, story, latest.current.active);
    return {
      events: latest.current.events,
      locale,
      opening: spanOfStory(timeline, story),
      view,
      focus: view,
      hrefOf: hrefs.event,
      wheel: "modifier" as const,
      isStrip,
    };
  }, [locale, timeline, story, hrefs, isStrip]);
}
