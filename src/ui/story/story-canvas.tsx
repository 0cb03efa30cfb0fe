import { useCallback, useEffect, useMemo, useRef } from "react";
import { type LabelExtent, type LayoutEvent, toLayoutEvents, widenForLabels } from "#core/layout";
import type { Story } from "#core/model";
import { listStepEvents, listStoryEvents, spanOfStory, viewAtStep } from "#core/story";
import type { TimelineHandle, TimelineState } from "#view";
import { useClassroom } from "../classroom/ports.ts";
import { useRestyle, useTimelineHandle } from "../parts/drawing.tsx";

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
  const { timeline } = useClassroom();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<TimelineHandle>(undefined);
  const handle = useTimelineHandle(host, useFirstOptions(story, active, isStrip), drawing);
  const step = story.steps[active];
  const state = useMemo((): TimelineState => {
    const strong = step === undefined ? [] : listStepEvents(step);
    return { selected: chosen, hits: strong.length === 0 ? undefined : new Set(strong) };
  }, [step, chosen]);
  useEffect(() => handle?.setState(state), [handle, state]);
  useEffect(() => handle?.on("select", onChoose), [handle, onChoose]);
  useEffect(() => {
    const view = viewAtStep(timeline, story, active);
    if (handle === undefined || view === undefined) return;
    let isOver = false;
    handle.setView(view, { animate: true });
    void handle.settled().then(() => {
      const wider = isOver ? undefined : widenForLabels(view, ...measureStrongLabels(host.current));
      if (wider !== undefined) handle.setView(wider, { animate: true });
    });
    return () => {
      isOver = true;
    };
  }, [handle, timeline, story, active]);
  useRestyle(handle);
  return <div className="drawing-host story-host" ref={host} />;
}

/** The drawing's width, and where in it the names of the step's events stand. */
function measureStrongLabels(
  host: HTMLElement | null,
): readonly [widthPx: number, labels: readonly LabelExtent[]] {
  if (host === null) return [0, []];
  const { left, width } = host.getBoundingClientRect();
  const labels = [...host.querySelectorAll(".tl-label:not(.faint)")].map((label) => {
    const box = label.getBoundingClientRect();
    return { x0: box.left - left, x1: box.right - left };
  });
  return [width, labels];
}

/** The options at the time of creation: later steps go through the handle and must not create a new drawing. */
function useFirstOptions(story: Story, active: number, isStrip: boolean) {
  const { timeline, locale, hrefs } = useClassroom();
  const latest = useRef(active);
  latest.current = active;
  const events = useMemo((): readonly LayoutEvent[] => {
    const known = listStoryEvents(story);
    const all = toLayoutEvents(timeline, locale, { external: true });
    return all.filter(({ id }) => known.has(id));
  }, [timeline, locale, story]);
  return useCallback(
    () => ({
      events,
      locale,
      opening: spanOfStory(timeline, story),
      view: viewAtStep(timeline, story, latest.current),
      hrefOf: hrefs.event,
      wheel: "modifier" as const,
      isStrip,
    }),
    [events, locale, timeline, story, hrefs, isStrip],
  );
}
