import { type RefObject, useId, useLayoutEffect, useRef } from "react";
import { titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { type ListDrag, useListDrag } from "../parts/use-list-drag.ts";
import { type Draft, type DraftAct, type DraftStep, hasWords } from "./draft.ts";
import { type StepButton, StepCard } from "./step-card.tsx";
import { focusSteps } from "./step-focus.ts";
import { useMakeWords } from "./use-make-words.ts";

interface StepListProps {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  /** Says something to those who do not see it. */
  readonly tell: (words: string) => void;
  /** Says to everybody that the words of these steps are going, before they go. */
  readonly warn: (lost: readonly DraftStep[]) => void;
}

/** The steps in their order, each to be moved, written at and left out. */
export function StepList({ draft, act, tell, warn }: StepListProps) {
  const { timeline, locale } = useClassroom();
  const words = useMakeWords();
  const list = useRef<HTMLOListElement>(null);
  const heading = useId();
  const focusNext = useFocusAfterChange(list, draft.steps);
  const { steps } = draft;
  const nameOf = (key: number) => {
    const step = steps.find((each) => each.key === key);
    const event = timeline.events.find(({ id }) => id === step?.event);
    return event === undefined ? "" : titleOf(event, locale);
  };
  const move = (key: number, to: number, button: StepButton) => {
    focusNext((button === "same" && document.activeElement) || { key, button });
    act({ kind: "move", key, to });
    tell(words.told.moved(nameOf(key), to + 1, steps.length));
  };
  const { drag, handlersOf } = useListDrag({
    list,
    onPut(index, place) {
      const step = steps[index];
      if (step !== undefined) move(step.key, place, "grip");
    },
  });
  return (
    <section className="make-steps" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} data-steps-heading="">
        {words.steps}
      </h2>
      {steps.length === 0 ? <p className="note">{words.noSteps}</p> : undefined}
      <ol ref={list}>
        {steps.map((step, index) => {
          const event = timeline.events.find(({ id }) => id === step.event);
          if (event === undefined) return undefined;
          return (
            <StepCard
              key={step.key}
              step={step}
              event={event}
              index={index}
              total={steps.length}
              mark={markOf(index, steps.length, drag)}
              onMove={(to, button) => move(step.key, to, button)}
              onRemove={() => {
                const next = steps[index + 1] ?? steps[index - 1];
                focusNext(next === undefined ? "heading" : { key: next.key, button: "grip" });
                if (hasWords(step)) warn([step]);
                else tell(words.told.removed(nameOf(step.key)));
                act({ kind: "remove", key: step.key });
              }}
              onWrite={(field, text) => act({ kind: "write", key: step.key, field, words: text })}
              onDrag={handlersOf(index).onPointerDown}
            />
          );
        })}
      </ol>
    </section>
  );
}

/** Where the line stands that shows where a dragged step would go. */
function markOf(
  index: number,
  total: number,
  drag: ListDrag | undefined,
): "before" | "after" | "dragged" | undefined {
  if (drag === undefined) return undefined;
  if (index === drag.index) return "dragged";
  const among = index > drag.index ? index - 1 : index;
  if (among === drag.place) return "before";
  return among === total - 2 && drag.place === total - 1 ? "after" : undefined;
}

type NextFocus = "heading" | Element | { readonly key: number; readonly button: StepButton };

/** A step that moves, or goes, takes the focus with it: once the list has changed it is given where it is wanted. */
function useFocusAfterChange(
  list: RefObject<HTMLElement | null>,
  steps: readonly DraftStep[],
): (next: NextFocus) => void {
  const wanted = useRef<NextFocus>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of the steps that is waited for.
  useLayoutEffect(() => {
    const next = wanted.current;
    wanted.current = undefined;
    if (next === undefined) return;
    if (next === "heading") {
      focusSteps();
      return;
    }
    if (next instanceof Element) {
      // Moving it in the document took the focus from it, and may have taken it out of sight.
      if (next instanceof HTMLElement) next.focus();
      next.scrollIntoView({ block: "nearest" });
      return;
    }
    const item = list.current?.querySelector(`[data-key="${next.key}"]`);
    const button = item?.querySelector<HTMLElement>(`[data-button="${next.button}"]:enabled`);
    (button ?? item?.querySelector<HTMLElement>('[data-button="grip"]'))?.focus();
  }, [steps]);
  return (next) => {
    wanted.current = next;
  };
}
