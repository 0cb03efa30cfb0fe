import { useDeferredValue, useId, useMemo, useState } from "react";
import { OWN_STORY_LIMITS } from "#core/story";
import { describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import { type Draft, type DraftAct, type DraftStep, hasWords } from "./draft.ts";
import { findEvents } from "./find-events.ts";
import { useMakeWords } from "./use-make-words.ts";

/** More at once nobody looks through; the search finds the rest. */
const MOST_SHOWN = 300;

interface EventChooserProps {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  /** Says something to those who do not see it. */
  readonly tell: (words: string) => void;
  /** Says to everybody that the words of these steps are going, before they go. */
  readonly warn: (lost: readonly DraftStep[]) => void;
}

/** All events in order of time, to choose from. */
export function EventChooser({ draft, act, tell, warn }: EventChooserProps) {
  const { timeline, locale } = useClassroom();
  const words = useMakeWords();
  const heading = useId();
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query);
  const found = useMemo(() => findEvents(timeline, searched, locale), [timeline, searched, locale]);
  const shown = found.slice(0, MOST_SHOWN);
  const chosen = new Set(draft.steps.map(({ event }) => event));
  const ids = shown.map(({ id }) => id);
  const isFull = draft.steps.length >= OWN_STORY_LIMITS.steps;
  const isSearch = shown.length < timeline.events.length;
  const choose = (events: readonly string[], isChosen: boolean) => {
    const dropped = isChosen ? [] : draft.steps.filter(({ event }) => events.includes(event));
    const lost = dropped.filter(hasWords);
    if (lost.length > 0) warn(lost);
    else if (dropped.length > 0) tell(words.told.unchosen(dropped.length));
    act({ kind: "choose", events, isChosen });
  };
  return (
    <section className="make-chooser" aria-labelledby={heading}>
      <h2 id={heading}>
        {words.events} <span className="make-count">{words.chosen(chosen.size)}</span>
      </h2>
      <label className="make-find">
        <Icon name="search" />
        <span className="visually-hidden">{words.find}</span>
        <input
          type="search"
          value={query}
          placeholder={words.find}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <div className="make-choose">
        <span role="status">
          {found.length === 0 ? words.noEvents : words.found(found.length, timeline.events.length)}
          <span className="visually-hidden">, {words.chosen(chosen.size)}</span>
        </span>
        <button
          type="button"
          className="button-quiet"
          disabled={isFull || ids.every((id) => chosen.has(id))}
          onClick={() => choose(ids, true)}
        >
          {isSearch ? words.chooseAllShown : words.chooseAll}
        </button>
        <button
          type="button"
          className="button-quiet"
          disabled={!ids.some((id) => chosen.has(id))}
          onClick={() => choose(ids, false)}
        >
          {isSearch ? words.chooseNoneShown : words.chooseNone}
        </button>
      </div>
      {isFull ? <p className="note">{words.full(OWN_STORY_LIMITS.steps)}</p> : undefined}
      <ul className="make-events">
        {shown.map((event) => (
          <li key={event.id} className={categoryClass(timeline.categories, event.category)}>
            <label className="make-event">
              <input
                type="checkbox"
                checked={chosen.has(event.id)}
                disabled={isFull && !chosen.has(event.id)}
                onChange={({ target }) => choose([event.id], target.checked)}
              />
              <span className="make-event-name">
                <CategoryDot /> {titleOf(event, locale)}{" "}
                <span className="make-when">{describeWhen(event, locale, "short")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <p className="note">{words.moreEvents(found.length - shown.length)}</p>
      ) : undefined}
    </section>
  );
}
