import { useEffect, useRef } from "react";
import type { Story } from "#core/model";
import { OWN_STORY_ID, printStepAddress } from "#core/story";
import { localText } from "#core/words";
import { stepId } from "#pages";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { useClassroom } from "../classroom/ports.ts";
import { useHash } from "../classroom/use-address.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { isPlainClick } from "../parts/links.tsx";
import { useIsNarrow } from "../parts/use-media.ts";
import { StoryCode } from "./story-code.tsx";
import { StoryDrawing } from "./story-drawing.tsx";
import { StoryStepView } from "./story-step-view.tsx";
import { useOpenedStep } from "./use-opened-step.ts";
import { useReading } from "./use-reading.ts";

/** A story to scroll through: its text moves, its timeline stays and follows. */
export function StoryPage({ story }: { readonly story: Story }) {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useClassroomWords();
  const steps = useRef<HTMLOListElement>(null);
  const opened = useOpenedStep(story);
  const { active, go, said } = useReading(story, steps, opened.index);
  const title = localText(story.title, locale);
  const summary = localText(story.summary, locale);
  useEffect(() => {
    document.title = `${title} · ${localText(timeline.title, locale)}`;
  }, [title, timeline, locale]);
  const isNarrow = useIsNarrow();
  // A story of the reader's own stands in the fragment of the address: a link to a step must leave it there.
  const isOwn = story.id === OWN_STORY_ID;
  const hash = useHash();
  const present = (
    <a
      className="button"
      href={hrefs.storyIn(story.id, "present", printStepAddress(story, active))}
    >
      {words.present}
    </a>
  );
  return (
    <ClassroomFrame
      tools={
        <>
          {isNarrow ? present : undefined}
          <a
            className="button"
            href={
              isOwn
                ? hrefs.handout("what=story") + hash
                : hrefs.handout(`what=story&story=${encodeURIComponent(story.id)}`)
            }
          >
            {words.print}
          </a>
        </>
      }
    >
      <article className="story story-live">
        <header className="story-head">
          <h1 className="story-title" dir="auto">
            {title}
          </h1>
          {summary === "" ? undefined : <p className="story-summary">{summary}</p>}
          <nav className="story-contents" aria-label={words.stepList}>
            <ol>
              {story.steps.map((step, index) => (
                <li key={step.id}>
                  <a
                    href={
                      isOwn
                        ? hrefs.storyIn(story.id, "scroll", printStepAddress(story, index))
                        : `#${stepId(step.id)}`
                    }
                    onClick={(event) => {
                      if (!isOwn || !isPlainClick(event)) return;
                      event.preventDefault();
                      go(index);
                    }}
                  >
                    {localText(step.title, locale)}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </header>
        <div className="story-body">
          <StoryDrawing
            story={story}
            active={active}
            go={go}
            tools={isNarrow ? undefined : present}
          />
          <ol className="story-steps" ref={steps}>
            {story.steps.map((step, index) => (
              <StoryStepView
                key={step.id}
                story={story}
                index={index}
                isActive={index === active}
                note={index === opened.index ? opened.note : undefined}
                onNoteSeen={opened.forget}
              />
            ))}
          </ol>
        </div>
        {isOwn ? undefined : <StoryCode story={story} />}
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </article>
    </ClassroomFrame>
  );
}
