import { useId, useMemo, useRef, useState } from "react";
import { listMatches } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { Grip } from "./grip.tsx";
import { judgeDate, judgeSpeaker } from "./judge-answer.ts";
import { MatchRow } from "./match-row.tsx";
import type { ExerciseProps } from "./order-exercise.tsx";
import { SourceList } from "./source-list.tsx";
import { useChoiceDrag } from "./use-choice-drag.ts";
import { useExerciseWords } from "./use-exercise-words.ts";

interface MatchExerciseProps extends ExerciseProps {
  readonly kind: "sure" | "who";
}

interface MatchState {
  /** By quotation, the key of the answer. */
  readonly answers: Readonly<Record<string, string>>;
  readonly held?: string;
  readonly open?: string;
  readonly checked?: "given" | "filled";
}

/** Quotations, each to be given its date or its speaker: by dragging, by choosing a card and a quotation, or in the field. */
export function MatchExercise({ kind, events, seed, announce }: MatchExerciseProps) {
  const { timeline, locale } = useClassroom();
  const { match, tools, choose } = useExerciseWords();
  const { quotations, choices } = useMemo(
    () => listMatches(timeline, locale, { kind, events, seed }),
    [timeline, locale, kind, events, seed],
  );
  const [state, setState] = useState<MatchState>({ answers: {} });
  const { answers, held, open, checked } = state;
  const result = useRef<HTMLParagraphElement>(null);
  const deck = useId();
  const rows = quotations.map((quoted, index) => ({
    id: `${quoted.event.id} ${quoted.number}`,
    number: index + 1,
    quoted,
  }));
  const findChoice = (key: string | undefined) => choices.find((choice) => choice.key === key);
  const textOf = (key: string | undefined) => findChoice(key)?.text ?? "";

  const put = (row: string, key: string) => {
    const number = rows.find(({ id }) => id === row)?.number ?? 0;
    announce(match.put(textOf(key), number));
    setState({ answers: { ...answers, [row]: key } });
  };
  const take = (row: string) => {
    announce(match.taken(textOf(answers[row])));
    setState({
      answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== row)),
    });
  };
  const pickUp = (key: string) => {
    const kept = { answers, ...(checked === undefined ? {} : { checked }) };
    announce(held === key ? match.left(textOf(key)) : match.held(textOf(key)));
    setState(held === key ? kept : { ...kept, held: key });
  };
  const look = (next: MatchState) => {
    setState(next);
    requestAnimationFrame(() => result.current?.focus());
  };
  const { drag, handlersOf } = useChoiceDrag(put);

  if (choices.length < 2) return <p className="note">{choose.noQuotations}</p>;
  const judge = ({ id, quoted }: (typeof rows)[number]) => {
    const chosen = quotations.filter(({ answer }) => answer === answers[id]);
    return kind === "sure"
      ? judgeDate(chosen[0], quoted, locale)
      : judgeSpeaker(chosen, quoted, timeline, locale);
  };
  const isRight = rows.every((row) => judge(row).isBorneOut);
  const verdict =
    checked === "filled"
      ? match.filled
      : isRight
        ? match.right
        : Object.keys(answers).length === 0
          ? match.none
          : match.some;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape puts back what is held, wherever the focus is.
    <div
      className="match"
      onKeyDown={({ key }) => {
        if (key === "Escape" && held !== undefined) pickUp(held);
      }}
    >
      <p className="note exercise-keys">
        <span className="match-cards-note">{match.cards} </span>
        {match.keys}
      </p>
      {kind === "who" ? <SourceList /> : undefined}
      {checked === undefined ? undefined : (
        <p ref={result} tabIndex={-1} className="exercise-verdict">
          {verdict}
        </p>
      )}
      <div className="match-columns">
        <ol className="match-rows">
          {rows.map((row) => (
            <MatchRow
              key={row.id}
              id={row.id}
              kind={kind}
              number={row.number}
              quoted={row.quoted}
              choices={choices}
              answer={findChoice(answers[row.id])}
              held={findChoice(held)}
              isOpen={open === row.id}
              isTarget={drag?.row === row.id}
              judgement={checked === undefined ? undefined : judge(row)}
              onOpen={(isOpen) =>
                setState({
                  answers,
                  ...(isOpen ? { open: row.id } : {}),
                  ...(checked && { checked }),
                })
              }
              onPut={(key) => put(row.id, key)}
              onTake={() => take(row.id)}
            />
          ))}
        </ol>
        <section className="match-deck" aria-labelledby={deck}>
          <h3 id={deck}>{match.choices[kind]}</h3>
          <ul>
            {choices.map(({ key, text }) => (
              <li key={key}>
                <button
                  type="button"
                  className={drag?.choice === key ? "match-card is-dragged" : "match-card"}
                  aria-pressed={held === key}
                  onClick={() => pickUp(key)}
                  {...handlersOf(key)}
                >
                  <Grip />
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {drag === undefined ? undefined : (
        <div
          className="match-ghost"
          aria-hidden="true"
          style={{ transform: `translate(${drag.xPx}px, ${drag.yPx}px)` }}
        >
          {textOf(drag.choice)}
        </div>
      )}
      <p className="exercise-actions">
        {checked === undefined ? (
          <button
            type="button"
            className="button button-main"
            onClick={() => look({ answers, checked: "given" })}
          >
            {tools.check}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={() => setState({ answers })}>
              {tools.goOn}
            </button>
            {isRight ? undefined : (
              <button
                type="button"
                className="button"
                onClick={() =>
                  look({
                    answers: Object.fromEntries(rows.map(({ id, quoted }) => [id, quoted.answer])),
                    checked: "filled",
                  })
                }
              >
                {tools.fill}
              </button>
            )}
          </>
        )}
      </p>
    </div>
  );
}
