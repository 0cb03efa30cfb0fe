import { useEffect, useMemo, useRef, useState } from "react";
import type { Story } from "#core/model";
import { viewOfStep } from "#core/story";
import type { Bounds } from "#core/time";
import { presentWordsFor } from "#core/words";
import type { TimelineHandle } from "#view";
import { useClassroom } from "../classroom/ports.ts";
import { useRestyle, useTimelineHandle } from "../parts/drawing.tsx";
import { findShown } from "../story/find-shown.ts";
import { flyToLabels } from "../story/fly-to-labels.ts";
import { layoutStoryEvents, openingOfStory, stateOfStep } from "./story-drawing.ts";
import type { Background } from "./use-background.ts";
import { useLetters, useScale } from "./use-scale.ts";

interface PresentTimelineProps {
  readonly story: Story;
  readonly index: number;
  /** The event that is open. */
  readonly event: string | undefined;
  readonly background: Background;
  readonly onOpen: (event: string) => void;
}

/** A name can take this share of the width: on a phone, where the step's must be whole all the same. */
const MOST_OF_WIDTH = 0.85;

/** The story's events at the foot of the screen, as large as the text; flies from step to step. */
export function PresentTimeline({ story, index, event, background, onOpen }: PresentTimelineProps) {
  const { timeline, locale, hrefs } = useClassroom();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<TimelineHandle | undefined>(undefined);
  const scale = useScale();
  const letters = useLetters();
  const step = story.steps[index];
  const view = useMemo(
    () => (step === undefined ? undefined : viewOfStep(timeline, step)),
    [timeline, step],
  );
  /** Where the drawing is, for one in another size that takes its place. */
  const last = useRef<Bounds | undefined>(view);
  const events = useMemo(
    () => layoutStoryEvents(timeline, story, index, locale, letters),
    [timeline, story, index, locale, letters],
  );
  const first = useRef(events);
  const options = useMemo(
    () => () => ({
      events: first.current,
      locale,
      opening: openingOfStory(timeline, story),
      view: last.current,
      focus: last.current,
      hrefOf: hrefs.event,
      wheel: "always" as const,
      scale,
    }),
    [timeline, story, locale, hrefs, scale],
  );
  const handle = useTimelineHandle(host, options, drawing);
  const [rest, setRest] = useState<Bounds>();
  const state = useMemo(
    () => ({ ...stateOfStep(step, event), shown: findShown(events, rest) }),
    [step, event, events, rest],
  );

  useEffect(() => {
    first.current = events;
    handle?.setEvents(events, locale);
  }, [handle, events, locale]);
  useEffect(() => handle?.setState(state), [handle, state]);
  useEffect(() => {
    if (handle === undefined || host.current === null || view === undefined) return;
    return flyToLabels({
      handle,
      host: host.current,
      view,
      most: MOST_OF_WIDTH,
      onView(next) {
        last.current = next;
        handle.setFocus(next);
      },
      onRest: setRest,
    });
  }, [handle, view]);
  useEffect(() => handle?.on("select", onOpen), [handle, onOpen]);
  useRestyle(handle);
  useEffect(() => {
    // Colours are read from the styles, which the background changes.
    if (background !== undefined) handle?.restyle();
  }, [handle, background]);

  return (
    <section
      className="present-timeline"
      aria-label={presentWordsFor(locale).timeline}
      // A click must not take the keys away from the steps; by Tab the timeline can still be reached.
      onMouseDown={(press) => press.preventDefault()}
    >
      <div className="present-drawing" ref={host} />
    </section>
  );
}
