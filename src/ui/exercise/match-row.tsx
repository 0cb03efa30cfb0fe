import { useEffect, useId, useRef } from "react";
import type { QuotedMention } from "#core/exercise";
import { explainMention, nameChain } from "#core/words";
import { describeQuotation } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { Icon } from "../parts/icon.tsx";
import type { Judgement } from "./judge-answer.ts";
import { MentionSource, MentionWords } from "./mention-words.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

export interface MatchChoice {
  readonly key: string;
  readonly text: string;
}

interface MatchRowProps {
  readonly id: string;
  readonly kind: "sure" | "who";
  /** Counted from 1. */
  readonly number: number;
  readonly quoted: QuotedMention;
  readonly choices: readonly MatchChoice[];
  readonly answer: MatchChoice | undefined;
  /** The answer that is picked up, to be put down on a quotation. */
  readonly held: MatchChoice | undefined;
  readonly isOpen: boolean;
  /** Whether a dragged answer is over it. */
  readonly isTarget: boolean;
  readonly judgement: Judgement | undefined;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onPut: (choice: string) => void;
  readonly onTake: () => void;
}

/** A quotation with the field for its answer, and once it was checked, what the words say. */
export function MatchRow(props: MatchRowProps) {
  const { timeline, locale } = useClassroom();
  const { match } = useExerciseWords();
  const { id, kind, number, quoted, answer, held, isOpen, isTarget, judgement } = props;
  const { mention } = quoted;
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLButtonElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen) list.current?.querySelector("button")?.focus();
  }, [isOpen]);
  const close = () => {
    props.onOpen(false);
    field.current?.focus();
  };
  const put = (choice: string) => {
    props.onPut(choice);
    field.current?.focus();
  };
  const article = timeline.articles.find((known) => known.id === mention.article);
  return (
    <li className={isTarget ? "match-row is-target" : "match-row"} data-row={id}>
      <h3 id={heading} className="match-number">
        {match.quotation(number)}
      </h3>
      <MentionWords mention={mention} isExplained={judgement !== undefined} />
      <p className="match-about">{describeQuotation(timeline, locale, kind, quoted)}</p>
      <div className="match-field">
        <button
          type="button"
          ref={field}
          className={answer === undefined ? "match-slot" : "match-slot is-filled"}
          aria-expanded={held === undefined ? isOpen : undefined}
          aria-describedby={heading}
          onClick={() => (held === undefined ? props.onOpen(!isOpen) : put(held.key))}
        >
          {held === undefined ? (
            <>
              <span>{answer?.text ?? match.pick[kind]}</span>
              <Icon name="down" />
            </>
          ) : (
            match.putOn(held.text, number)
          )}
        </button>
        {answer === undefined || held !== undefined ? undefined : (
          <button
            type="button"
            className="button-quiet"
            aria-label={match.takeBack(answer.text)}
            onClick={() => {
              props.onTake();
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      {isOpen ? (
        <ul
          ref={list}
          className="match-options"
          aria-labelledby={heading}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          {props.choices.map(({ key, text }) => (
            <li key={key}>
              <button
                type="button"
                className="match-choice"
                aria-pressed={key === answer?.key}
                onClick={() => put(key)}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      ) : undefined}
      {judgement === undefined ? undefined : (
        <div className="match-result">
          <p className={judgement.isBorneOut ? "verdict verdict-stays" : "verdict verdict-moves"}>
            <Icon name={judgement.isBorneOut ? "check" : "search"} /> {judgement.text}
          </p>
          <p className="mention-explanation">
            {kind === "sure"
              ? explainMention(mention, article, timeline, locale)
              : nameChain(mention, timeline, locale)}
          </p>
          <MentionSource {...quoted} hasSpeaker={kind === "sure"} />
        </div>
      )}
    </li>
  );
}
