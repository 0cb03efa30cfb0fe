import { lazy, Suspense } from "react";
import { assertDefined } from "#core/base";
import type { Story } from "#core/model";
import { printStepAddress } from "#core/story";
import { localText } from "#core/words";
import { stepId } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { StepEvents } from "./step-events.tsx";
import { StepQuestion, StepQuotation, StepText } from "./step-parts.tsx";

/** Comes after the story, which is read before it is printed; without it the story stays. */
const PaperDrawing = lazy(async () => ({
  default: (await import("./paper-drawing.tsx")).PaperDrawing,
}));

interface StoryStepViewProps {
  readonly story: Story;
  readonly index: number;
  readonly isActive: boolean;
  /** What is to be said of the link that led here. */
  readonly note: string | undefined;
  readonly onNoteSeen: () => void;
}

/** A step in the column of text: its number is the link to it. */
export function StoryStepView({ story, index, isActive, note, onNoteSeen }: StoryStepViewProps) {
  const { locale, hrefs } = useClassroom();
  const { site } = useWords();
  const words = useClassroomWords();
  const step = assertDefined(story.steps[index], "step");
  const title = localText(step.title, locale);
  return (
    <li
      className="story-step"
      id={stepId(step.id)}
      data-active={isActive ? "" : undefined}
      aria-current={isActive ? "step" : undefined}
    >
      {note === undefined ? undefined : (
        <p className="story-note" role="status">
          <span>{note}</span>
          <button
            type="button"
            className="button-quiet"
            aria-label={site.dismiss}
            onClick={onNoteSeen}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
      <ErrorBoundary fallback={undefined}>
        <Suspense>
          <PaperDrawing story={story} index={index} />
        </Suspense>
      </ErrorBoundary>
      <p className="story-number">
        <a
          href={hrefs.storyIn(story.id, "scroll", printStepAddress(story, index))}
          aria-label={words.linkToStep(title)}
        >
          {words.stepOf(index + 1, story.steps.length)}
        </a>
      </p>
      <h2 className="story-step-title">{title}</h2>
      <StepText step={step} />
      {step.passages?.map((passage) => (
        <StepQuotation
          key={`${passage.article} ${passage.start}`}
          events={step.events}
          passage={passage}
        />
      ))}
      <StepQuestion step={step} />
      <StepEvents step={step} />
    </li>
  );
}
