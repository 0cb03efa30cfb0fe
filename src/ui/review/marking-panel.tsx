import { useEffect, useRef, useState } from "react";
import { findWords, type ProjectArticle } from "#core/project";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { readDate } from "./date-input.ts";
import { nameEvent } from "./describe.ts";
import type { Marking } from "./desk.ts";
import { EdtfField } from "./edtf-field.tsx";
import {
  type MarkingAim,
  placeExpression,
  rangeOfMarking,
  saveMarking,
  suggestForMarking,
} from "./marking.ts";

interface MarkingPanelProps {
  readonly article: ProjectArticle;
  readonly reviewer: Reviewer;
}

/** Below the text while a passage is marked: which words, and then what becomes of them. */
export function MarkingPanel({ article, reviewer }: MarkingPanelProps) {
  const { desk, words } = reviewer;
  const marking = useStore(desk.store, (state) => state.marking);
  const panel = useRef<HTMLElement>(null);
  if (marking === undefined) return undefined;
  const { start, end } = rangeOfMarking(marking);
  const leave = () => {
    const text = panel.current?.parentElement?.querySelector<HTMLElement>("[data-scrolls]");
    desk.store.set({ marking: undefined });
    text?.focus({ preventScroll: true });
  };
  return (
    <section
      ref={panel}
      className="marking-panel"
      aria-label={words.marking.heading}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        leave();
      }}
    >
      <p className="marking-quote" lang={article.language} dir="auto">
        {findWords(article, start, end) ?? words.marking.nothing}
      </p>
      {marking.by === "form" ? (
        <MarkingForm key={`${start} ${end}`} marking={marking} {...{ article, reviewer, leave }} />
      ) : (
        <>
          <p className="note">{words.marking.hint}</p>
          <div className="review-buttons">
            <button
              type="button"
              className="button button-main"
              onClick={() => desk.store.set({ marking: { ...marking, by: "form" } })}
            >
              {words.marking.go}
            </button>
            <button type="button" className="button" onClick={leave}>
              {words.marking.cancel}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface MarkingFormProps extends MarkingPanelProps {
  readonly marking: Marking;
  readonly leave: () => void;
}

function MarkingForm({ marking, article, reviewer, leave }: MarkingFormProps) {
  const { desk, words, locale } = reviewer;
  const { workbench } = desk;
  const event = useStore(workbench.store, ({ project, selected }) =>
    selected === undefined ? undefined : project.events.get(selected),
  );
  const [said, setSaid] = useState(() =>
    suggestForMarking(desk.found().inArticle(article.id), article, rangeOfMarking(marking)),
  );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const phrases = useStore(desk.store, (state) => state.phrases);
  const date = readDate(said.date, article.id, phrases);
  const isWrong =
    said.expression.trim() !== "" &&
    placeExpression(article, rangeOfMarking(marking), said.expression) === undefined;
  const isReady = !isWrong && (said.date.trim() === "" || date !== undefined);
  const save = (aim: MarkingAim) => {
    if (!isReady) return;
    const { project } = workbench.store.get();
    const saved = saveMarking(project, marking, aim, { date, expression: said.expression });
    workbench.commit(saved.change);
    leave();
    if (saved.mention !== undefined) workbench.select({ mention: saved.mention });
    const { selected } = workbench.store.get();
    if (aim === "new" && selected !== undefined) {
      desk.store.set({ editing: { event: selected, part: "title" } });
      workbench.show("events");
    }
    reviewer.announce(aim === "only-date" ? words.said.onlyDate : words.said.marked);
  };
  return (
    <form
      ref={form}
      className="review-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        save("new");
      }}
    >
      <EdtfField
        label={words.marking.date}
        value={said.date}
        desk={desk}
        article={article.id}
        onChange={(value) => setSaid({ ...said, date: value })}
      />
      <label className="review-field">
        <span>{words.marking.expression}</span>
        <input
          type="text"
          className="review-input"
          lang={article.language}
          dir="auto"
          autoComplete="off"
          value={said.expression}
          aria-invalid={isWrong || undefined}
          aria-describedby="marking-expression-note"
          onChange={({ target }) => setSaid({ ...said, expression: target.value })}
        />
      </label>
      <p
        id="marking-expression-note"
        className={isWrong ? "field-note field-wrong" : "field-note"}
        aria-live="polite"
      >
        {isWrong ? words.marking.notInside(said.expression) : words.marking.expressionHint}
      </p>
      <div className="review-buttons">
        <button type="submit" className="button button-main" disabled={!isReady}>
          {words.marking.newEvent}
        </button>
        {event === undefined ? undefined : (
          <button
            type="button"
            className="button"
            disabled={!isReady}
            onClick={() => save({ event: event.id })}
          >
            {words.marking.addTo(nameEvent(event, locale, words))}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={!isReady}
          title={words.marking.onlyDateHint}
          onClick={() => save("only-date")}
        >
          {words.marking.onlyDate}
        </button>
        <button type="button" className="button-quiet" onClick={leave}>
          {words.marking.cancel}
        </button>
      </div>
    </form>
  );
}
