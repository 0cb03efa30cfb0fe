import { type PointerEvent, useId, useState } from "react";
import type { TimelineEvent } from "#core/model";
import { OWN_STORY_LIMITS } from "#core/story";
import { describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import type { DraftStep, StepField } from "./draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** By which a button of a step is found again once the step stands elsewhere. */
export type StepButton = "grip" | "up" | "down";

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
  readonly onDrag: {
    readonly start: (press: PointerEvent<HTMLElement>) => void;
    readonly move: (press: PointerEvent<HTMLElement>) => void;
    readonly end: () => void;
    readonly cancel: () => void;
  };
}

/** A step: its event, its place, and what is to be said. */
export function StepCard(props: StepCardProps) {
  const { step, event, index, total, mark, onMove, onRemove, onWrite, onDrag } = props;
  const { timeline, locale } = useClassroom();
  const words = useMakeWords();
  const [hasMore] = useState(step.question !== "" || step.notes !== "");
  const hint = useId();
  const title = titleOf(event, locale);
  return (
    <li
      className={`make-step ${categoryClass(timeline.categories, event.category)}`}
      data-key={step.key}
      data-mark={mark}
    >
      <div className="make-step-head">
        <button
          type="button"
          className="button-quiet make-grip"
          data-button="grip"
          aria-label={words.grip(title)}
          aria-describedby={hint}
          title={words.gripHint}
          onKeyDown={(press) => {
            const to = findPlace(press.key, index, total);
            if (press.key === "Escape") onDrag.cancel();
            if (to === undefined || press.altKey || press.ctrlKey || press.metaKey) return;
            press.preventDefault();
            onMove(to, "grip");
          }}
          onPointerDown={onDrag.start}
          onPointerMove={onDrag.move}
          onPointerUp={onDrag.end}
          onPointerCancel={onDrag.cancel}
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
      <Field field="text" step={step} onWrite={onWrite} />
      <details className="make-more" open={hasMore}>
        <summary>{words.moreFields}</summary>
        <Field field="question" step={step} onWrite={onWrite} />
        <Field field="notes" step={step} onWrite={onWrite} />
      </details>
    </li>
  );
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

interface FieldProps {
  readonly field: StepField;
  readonly step: DraftStep;
  readonly onWrite: (field: StepField, words: string) => void;
}

function Field({ field, step, onWrite }: FieldProps) {
  const words = useMakeWords();
  const id = useId();
  const hint = useId();
  const said = field === "text" ? undefined : words.fieldHints[field];
  return (
    <div className="make-field">
      <label htmlFor={id}>{words.fields[field]}</label>
      <textarea
        id={id}
        className="make-text"
        rows={2}
        maxLength={OWN_STORY_LIMITS.text}
        aria-describedby={said === undefined ? undefined : hint}
        value={step[field]}
        onChange={({ target }) => onWrite(field, target.value)}
      />
      {said === undefined ? undefined : (
        <p id={hint} className="make-hint">
          {said}
        </p>
      )}
    </div>
  );
}
