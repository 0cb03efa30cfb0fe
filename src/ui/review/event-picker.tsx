import { useId, useState } from "react";
import { foldText } from "../find/fold.ts";
import type { Reviewer } from "./acts.ts";
import { nameEvent, nameWhen } from "./describe.ts";
import { readEvent } from "./rows.ts";

interface EventPickerProps {
  readonly label: string;
  /** Not offered. */
  readonly without: readonly string[];
  readonly reviewer: Reviewer;
  readonly onPick: (event: string) => void;
}

const MOST_OFFERED = 6;

/** Finds an event by a part of its title, among any number. */
export function EventPicker({ label, without, reviewer, onPick }: EventPickerProps) {
  const { desk, words, locale } = reviewer;
  const [query, setQuery] = useState("");
  const field = useId();
  const { events } = desk.workbench.store.get().project;
  const fold = (text: string) => foldText(text, "loose").text;
  const wanted = fold(query.trim());
  const offered =
    wanted === ""
      ? []
      : desk
          .rows()
          .all.flatMap((id) => events.get(id) ?? [])
          .filter(({ id, status }) => status !== "rejected" && !without.includes(id))
          .filter(({ title }) => Object.values(title).some((text) => fold(text).includes(wanted)))
          .slice(0, MOST_OFFERED);
  return (
    <div className="review-field event-picker">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="search"
        className="review-input"
        autoComplete="off"
        placeholder={words.tray.findEvent}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(press) => {
          const [first] = offered;
          if (press.key !== "Enter") return;
          press.preventDefault();
          if (first !== undefined) choose(first.id);
        }}
      />
      <ul>
        {offered.map((event) => (
          <li key={event.id}>
            <button type="button" className="review-link" onClick={() => choose(event.id)}>
              {nameEvent(event, locale, words)} ·{" "}
              {nameWhen(readEvent(event, desk.found().ofEvent(event.id)), locale, words)}
            </button>
          </li>
        ))}
      </ul>
      {wanted !== "" && offered.length === 0 ? (
        <p className="field-note" role="status">
          {words.tray.noSuchEvent}
        </p>
      ) : undefined}
    </div>
  );

  function choose(event: string): void {
    setQuery("");
    onPick(event);
  }
}
