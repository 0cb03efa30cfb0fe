import { type PointerEvent, useId, useMemo, useState } from "react";
import type { TimelineEvent } from "#core/model";
import { createStory } from "#core/story";
import { describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import type { DraftStep, StepField } from "./draft.ts";
import { fitsProjector } from "./projector.ts";
import { StepTextField } from "./step-field.tsx";
import { useMakeWords } from "./use-make-words.ts";

/** By which a button of a step is found again once the step stands elsewhere; `same` is what has the focus. */
export type StepButton = "grip" | "up" | "down" | "same";

interface StepCardProps {
  readonly step: DraftStep;
  readonly event: TimelineEvent;
  /** From 0. */
  readonly index: number;
  readonly total: number;
  /** Where a step that is dragged would come to stand. */
  readonly mark: "before" | "after" | "dragged" | undefined;
  readonly onMove: (to: number, button: StepButton) => void;
  readonly onRemove: () => void;
  readonly onWrite: (field: StepField, words: string) => void;
  readonly onDrag: (press: PointerEvent<HTMLElement>) => void;
}

/** A step: its event, its place, and what is to be said. */
export function StepCard(props: StepCardProps) {
  const { step, event, index, total, mark, onMove, onRemove, onWrite, onDrag } = props;
  const { timeline, locale } = useClassroom();
  const words = useMakeWords();
  const [hasMore] = useState(step.question !== "" || step.notes !== "");
  const hint = useId();
  const title = titleOf(event, locale);
  const cause = useTooLong(step, title);
  return (
    <li
      className={`make-step ${categoryClass(timeline.categories, event.category)}`}
      data-key={step.key}
      data-mark={mark}
      onKeyDown={(press) => {
        if (!press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
        if (press.key !== "ArrowUp" && press.key !== "ArrowDown") return;
        press.preventDefault();
        const to = findPlace(press.key, index, total);
        if (to !== undefined) onMove(to, "same");
      }}
    >
      <div className="make-step-head">
        <button
          type="button"
          className="button-quiet make-grip"
          data-button="grip"
          data-grip=""
          aria-label={words.grip(title)}
          aria-describedby={hint}
          title={words.gripHint}
          onKeyDown={(press) => {
            const to = findPlace(press.key, index, total);
            if (to === undefined || press.altKey || press.ctrlKey || press.metaKey) return;
            press.preventDefault();
            onMove(to, "grip");
          }}
          onPointerDown={onDrag}
        >
          <Icon name="menu" />
        </button>
        <span id={hint} className="visually-hidden">
          {words.gripHint}
        </span>
        <h3 className="make-step-title">
          <span className="make-number">{index + 1}</span> <CategoryDot /> {title}{" "}
          <span className="make-when">{describeWhen(event, locale, "short")}</span>
        </h3>
        <div className="make-step-buttons">
          <button
            type="button"
            className="button-quiet"
            data-button="up"
            aria-label={words.up(title)}
            disabled={index === 0}
            onClick={() => onMove(index - 1, "up")}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="button-quiet"
            data-button="down"
            aria-label={words.down(title)}
            disabled={index === total - 1}
            onClick={() => onMove(index + 1, "down")}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            className="button-quiet"
            aria-label={words.remove(title)}
            onClick={onRemove}
          >
            <Icon name="close" />
          </button>
        </div>
      </div>
      <StepTextField
        field="text"
        step={step}
        isTooLongToProject={cause === "text"}
        onWrite={onWrite}
      />
      <details className="make-more" open={hasMore}>
        <summary>{words.moreFields}</summary>
        <StepTextField
          field="question"
          step={step}
          isTooLongToProject={cause === "question"}
          onWrite={onWrite}
        />
        <StepTextField field="notes" step={step} onWrite={onWrite} />
      </details>
    </li>
  );
}

/** Which of a step's texts is more than a projector shows at once; the question where it is too much beside the text. */
function useTooLong(step: DraftStep, title: string): "text" | "question" | undefined {
  const { timeline } = useClassroom();
  const { event, text, question } = step;
  const quotations = useMemo(
    () => createStory(timeline, { title: "", steps: [{ event }] }).steps[0]?.passages?.length ?? 0,
    [timeline, event],
  );
  if (text.trim() === "" && question.trim() === "") return undefined;
  const alone = { title, text, question: "", quotations };
  if (!fitsProjector(alone)) return text.trim() === "" ? undefined : "text";
  return fitsProjector({ ...alone, question }) ? undefined : "question";
}

/** Where a key moves a step to; undefined for keys that move nothing. */
function findPlace(key: string, index: number, total: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: total - 1,
  };
  const to = Object.hasOwn(places, key) ? places[key] : undefined;
  return to === undefined || to < 0 || to >= total ? undefined : to;
}
