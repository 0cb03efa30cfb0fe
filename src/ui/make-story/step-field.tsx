import { useId } from "react";
import { OWN_STORY_LIMITS, plainText } from "#core/story";
import { wordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import type { DraftStep, StepField } from "./draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** The share of what a text may hold from which on its length is shown. */
const NEAR = 0.8;

interface StepTextFieldProps {
  readonly field: StepField;
  readonly step: DraftStep;
  /** More is said than a projector shows at once, and it is this field's doing. */
  readonly isTooLongToProject?: boolean;
  readonly onWrite: (field: StepField, words: string) => void;
}

/** A text to write. It may grow over the limit, so that nothing that is pasted is cut; that is told, and what to do. */
export function StepTextField({
  field,
  step,
  isTooLongToProject = false,
  onWrite,
}: StepTextFieldProps) {
  const words = useMakeWords();
  const id = useId();
  const hint = useId();
  const text = step[field];
  const warning = useWarning(text);
  const said = field === "text" ? undefined : words.fieldHints[field];
  return (
    <div className="make-field">
      <label htmlFor={id}>{words.fields[field]}</label>
      <textarea
        id={id}
        className="make-text"
        rows={2}
        dir="auto"
        aria-describedby={hint}
        aria-invalid={warning.over > 0 ? true : undefined}
        value={text}
        onChange={({ target }) => onWrite(field, target.value)}
      />
      <div id={hint} className="make-hint">
        {warning.count === undefined ? undefined : (
          <p className={warning.over > 0 ? "make-count make-over" : "make-count"}>
            {warning.count}
          </p>
        )}
        {said === undefined ? undefined : <p>{said}</p>}
        <div role="status">
          {isTooLongToProject ? <p className="make-warn">{words.tooLongToProject}</p> : undefined}
          {warning.hidden === undefined ? undefined : <p className="make-warn">{warning.hidden}</p>}
        </div>
      </div>
    </div>
  );
}

/** How long a text is, once it comes near the limit, and what nobody sees in it. */
export function useWarning(text: string, most: number = OWN_STORY_LIMITS.text) {
  const words = useMakeWords();
  const { number } = wordsFor(useClassroom().locale);
  const plain = plainText(text);
  const { length } = plain.text;
  const over = Math.max(0, length - most);
  const count = [words.letters(number(length), number(most))];
  return {
    over,
    count:
      length < most * NEAR
        ? undefined
        : (over === 0 ? count : [...count, words.tooMany(number(over))]).join(". "),
    hidden: plain.hidden === 0 ? undefined : words.hiddenHere(plain.hidden),
  };
}
