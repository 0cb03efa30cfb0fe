import { type ReactNode, useCallback, useState } from "react";
import type { Story } from "#core/model";
import { localText } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { useMedia } from "../parts/use-media.ts";
import { ChosenEvent } from "./chosen-event.tsx";
import { NamedEvents } from "./named-events.tsx";
import { StoryCanvas } from "./story-canvas.tsx";

/** A phone, upright or on its side: there is no room for names in the drawing. */
const STRIP = "(max-width: 719.98px), (max-width: 999.98px) and (max-height: 499.98px)";

interface StoryDrawingProps {
  readonly story: Story;
  readonly active: number;
  readonly go: (index: number) => void;
  /** Beside the ways to the steps. */
  readonly tools: ReactNode;
}

/** The timeline that stays beside the text, where the story is, and the ways to the steps before and after. */
export function StoryDrawing({ story, active, go, tools }: StoryDrawingProps) {
  const { problem } = useWords();
  const { locale } = useClassroom();
  const words = useClassroomWords();
  const isStrip = useMedia(STRIP);
  // What was chosen belongs to the step in which it was chosen.
  const [choice, setChoice] = useState<{ readonly event: string; readonly step: number }>();
  const chosen = choice?.step === active ? choice.event : undefined;
  const choose = useCallback((event: string) => setChoice({ event, step: active }), [active]);
  const last = story.steps.length - 1;
  const title = localText(story.title, locale);
  return (
    <section className="story-panel" aria-label={words.timelineOf(title)}>
      <div className="story-bar">
        <button
          type="button"
          className="button"
          aria-label={words.previousStep}
          disabled={active === 0}
          onClick={() => go(active - 1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.nextStep}
          disabled={active === last}
          onClick={() => go(active + 1)}
        >
          <Icon name="down" />
        </button>
        <p className="story-where">
          <span className="story-where-number">{words.stepOf(active + 1, last + 1)}</span>{" "}
          {localText(story.steps[active]?.title, locale)}
        </p>
        {tools}
      </div>
      <progress className="story-progress" max={last + 1} value={active + 1} aria-hidden="true" />
      <ErrorBoundary
        fallback={
          <p className="notice" role="alert">
            {problem.drawingFailed}
          </p>
        }
      >
        <StoryCanvas
          story={story}
          active={active}
          isStrip={isStrip}
          chosen={chosen}
          onChoose={choose}
        />
      </ErrorBoundary>
      {isStrip && chosen === undefined ? <NamedEvents step={story.steps[active]} /> : undefined}
      {chosen === undefined ? undefined : (
        <ChosenEvent id={chosen} onClose={() => setChoice(undefined)} />
      )}
    </section>
  );
}
