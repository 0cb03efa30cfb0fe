import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { clamp } from "#core/base";
import type { Story } from "#core/model";
import { OWN_STORY_ID, printStepAddress } from "#core/story";
import { localText } from "#core/words";
import { stepId } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { printModeSearch } from "../classroom/story-mode.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { useMedia } from "../parts/use-media.ts";
import { findStepAtLine, READING_LINE } from "./reading-line.ts";

export interface Reading {
  /** The step that is read. */
  readonly active: number;
  /** Scrolls to a step. */
  readonly go: (index: number) => void;
  /** The step that was gone to by `go`, for those who do not see it come. */
  readonly said: string;
}

/** Follows the reader's scroll through the steps, and keeps the address at the step that is read. */
export function useReading(
  story: Story,
  steps: RefObject<HTMLElement | null>,
  opened: number | undefined,
): Reading {
  const { locale } = useClassroom();
  const words = useClassroomWords();
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const [active, setActive] = useState(opened ?? 0);
  const [said, setSaid] = useState("");
  useOpening(story, opened);
  useObservedSteps(story, steps, setActive);
  useStepInAddress(story, active);
  const go = useCallback(
    (wanted: number) => {
      const index = clamp(wanted, 0, story.steps.length - 1);
      const step = story.steps[index];
      if (step === undefined) return;
      document
        .getElementById(stepId(step.id))
        ?.scrollIntoView({ behavior: isStill ? "auto" : "smooth", block: "start" });
      setSaid(words.followed(index + 1, story.steps.length, localText(step.title, locale)));
    },
    [story, words, locale, isStill],
  );
  return { active, go, said };
}

/** Begins at the step that the address names, before anything is seen. */
function useOpening(story: Story, opened: number | undefined): void {
  const isDone = useRef(false);
  useLayoutEffect(() => {
    const step = opened === undefined ? undefined : story.steps[opened];
    if (step === undefined || isDone.current) return;
    isDone.current = true;
    document.getElementById(stepId(step.id))?.scrollIntoView({ behavior: "instant" });
  }, [story, opened]);
}

/** A step's edge that crosses the reading line tells that another step is read. */
function useObservedSteps(
  story: Story,
  steps: RefObject<HTMLElement | null>,
  onStep: (index: number) => void,
): void {
  useEffect(() => {
    const list = steps.current;
    if (list === null) return;
    const above = READING_LINE * 100;
    const observer = new IntersectionObserver(() => onStep(findStepAtLine(document, story)), {
      rootMargin: `-${above}% 0px -${100 - above}% 0px`,
    });
    for (const step of list.children) observer.observe(step);
    return () => observer.disconnect();
  }, [story, steps, onStep]);
}

/** Who copies the address gets the step; who has not yet left the first keeps the plain one. */
function useStepInAddress(story: Story, active: number): void {
  const { address } = useClassroom();
  const before = useRef(active);
  useEffect(() => {
    if (before.current === active) return;
    before.current = active;
    const step = story.steps[active];
    const search = printModeSearch("scroll", printStepAddress(story, active));
    // A story of the reader's own stands in the fragment.
    if (story.id === OWN_STORY_ID || step === undefined) address.replace(search);
    else address.replace(search, `#${stepId(step.id)}`);
  }, [story, active, address]);
}
