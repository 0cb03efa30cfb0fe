import { type RefObject, useId, useLayoutEffect, useRef } from "react";
import { titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import type { Draft, DraftAct, DraftStep } from "./draft.ts";
import { type StepButton, StepCard } from "./step-card.tsx";
import { type Dragged, useDrag } from "./use-drag.ts";
import { useMakeWords } from "./use-make-words.ts";

interface StepListProps {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  /** Says something to those who do not see it. */
  readonly tell: (words: string) => void;
}

/** The steps in their order, each to be moved, written at and left out. */
export function StepList({ draft, act, tell }: StepListProps) {
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
    focusNext({ key, button });
    act({ kind: "move", key, to });
    tell(words.told.moved(nameOf(key), to + 1, steps.length));
  };
  const { dragged, handlersOf } = useDrag(list, (key, to) => move(key, to, "grip"));
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
              mark={markOf(step, steps, dragged)}
              onMove={(to, button) => move(step.key, to, button)}
              onRemove={() => {
                const next = steps[index + 1] ?? steps[index - 1];
                focusNext(next === undefined ? "heading" : { key: next.key, button: "grip" });
                act({ kind: "remove", key: step.key });
                tell(words.told.removed(nameOf(step.key)));
              }}
              onWrite={(field, text) => act({ kind: "write", key: step.key, field, words: text })}
              onDrag={handlersOf(step.key, index)}
            />
          );
        })}
      </ol>
    </section>
  );
}

/** Where the line stands that shows where a dragged step would go. */
function markOf(
  step: DraftStep,
  steps: readonly DraftStep[],
  dragged: Dragged | undefined,
): "before" | "after" | "dragged" | undefined {
  if (dragged === undefined) return undefined;
  if (step.key === dragged.key) return "dragged";
  const others = steps.filter(({ key }) => key !== dragged.key);
  const place = others.indexOf(step);
  if (place === dragged.to) return "before";
  return place === others.length - 1 && dragged.to === others.length ? "after" : undefined;
}

type NextFocus = "heading" | { readonly key: number; readonly button: StepButton };

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
      document.querySelector<HTMLElement>("[data-steps-heading]")?.focus();
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
