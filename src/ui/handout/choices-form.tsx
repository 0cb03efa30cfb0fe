import type { Story } from "#core/model";
import { OWN_STORY_ID } from "#core/story";
import { handoutWordsFor, localText } from "#core/words";
import type { Paper } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { EventChoices } from "./event-choices.tsx";
import { HANDOUT_KINDS, type HandoutChoice, MOST_SEED } from "./handout-choice.ts";
import { RangeField } from "./range-field.tsx";
import { ScaleField } from "./scale-field.tsx";

export interface ChoiceProps {
  /** A reader's own among them, if the link holds one. */
  readonly stories: readonly Story[];
  readonly choice: HandoutChoice;
  readonly onChoose: (patch: Partial<HandoutChoice>) => void;
}

const PAPERS: readonly Paper[] = ["a4", "letter"];

/** What is printed, and on what. */
export function ChoicesForm({ stories, choice, onChoose }: ChoiceProps) {
  const { locale } = useClassroom();
  const words = handoutWordsFor(locale);
  const { what, paper, answers, seed } = choice;
  const isDrawn = what === "sheets" || what === "blank";
  return (
    <form
      className="handout-choices"
      aria-label={words.choices}
      onSubmit={(e) => e.preventDefault()}
    >
      <fieldset>
        <legend>{words.what}</legend>
        {HANDOUT_KINDS.filter((kind) => kind !== "story" || stories.length > 0).map((kind) => (
          <label key={kind} className="handout-kind">
            <input
              type="radio"
              name="what"
              checked={what === kind}
              onChange={() => onChoose({ what: kind })}
            />
            <span>
              <span className="handout-kind-name">{words.kinds[kind]}</span>
              <span className="note">{words.kindNotes[kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {what === "story" ? (
        <StoryField stories={stories} choice={choice} onChoose={onChoose} />
      ) : undefined}
      <fieldset className="handout-papers">
        <legend>{words.paper}</legend>
        {PAPERS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="paper"
              checked={paper === name}
              onChange={() => onChoose({ paper: name })}
            />
            {words.papers[name]}
          </label>
        ))}
      </fieldset>
      {isDrawn ? (
        <ScaleField scale={choice.scale} onChoose={(scale) => onChoose({ scale })} />
      ) : undefined}
      {what === "story" ? undefined : (
        <RangeField view={choice.view} onChoose={(view) => onChoose({ view })} />
      )}
      {what === "story" ? undefined : (
        <EventChoices
          stories={stories}
          chosen={choice.events}
          onChoose={(events) => onChoose({ events })}
        />
      )}
      {what === "blank" ? (
        <fieldset>
          <legend>{words.order}</legend>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => onChoose({ seed: (seed % MOST_SEED) + 1 })}
            >
              {words.reshuffle}
            </button>
          </p>
          <p className="note">{words.orderNote(seed)}</p>
          <label>
            <input
              type="checkbox"
              checked={answers}
              onChange={({ target }) => onChoose({ answers: target.checked })}
            />
            {words.answers}
          </label>
        </fieldset>
      ) : undefined}
    </form>
  );
}

function StoryField({ stories, choice, onChoose }: ChoiceProps) {
  const { locale } = useClassroom();
  const words = handoutWordsFor(locale);
  return (
    <label className="handout-field">
      {words.story}
      <select
        className="select"
        value={choice.story}
        onChange={({ target }) => onChoose({ story: target.value })}
      >
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {id === OWN_STORY_ID
              ? words.ownStory(localText(title, locale))
              : localText(title, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
