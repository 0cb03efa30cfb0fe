import { suggestEvents } from "#core/exercise";
import { localText, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { toggle } from "../parts/choice.tsx";
import { useExerciseWords } from "./use-exercise-words.ts";

interface EventsChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (events: readonly string[]) => void;
}

/**
 * The events that the exercise is made from: a set that lies near, or one's own. By title and without dates: what the
 * exercise asks is not to be read here.
 */
export function EventsChoice({ chosen, onChoose }: EventsChoiceProps) {
  const { timeline, locale } = useClassroom();
  const { choose } = useExerciseWords();
  const sets = suggestEvents(timeline);
  const isSame = (events: readonly string[]) =>
    events.length === chosen.length && events.every((id) => chosen.includes(id));
  const byTitle = timeline.events.toSorted((a, b) =>
    titleOf(a, locale).localeCompare(titleOf(b, locale), locale),
  );
  const current = sets.find(({ events }) => isSame(events))?.id ?? "";
  const nameOf = ({ id, kind }: (typeof sets)[number]) =>
    kind === "story"
      ? choose.story(localText(timeline.stories.find((story) => story.id === id)?.title, locale))
      : choose[kind];
  return (
    <details className="exercise-choose">
      <summary>
        {choose.title}{" "}
        <span className="choose-count">{choose.count(chosen.length, timeline.events.length)}</span>
      </summary>
      <label className="choose-set">
        {choose.set}
        <select
          className="select"
          value={current}
          onChange={({ target }) => {
            const set = sets.find(({ id }) => id === target.value);
            if (set !== undefined) onChoose(set.events);
          }}
        >
          {current === "" ? <option value="">{choose.own}</option> : undefined}
          {sets.map((set) => (
            <option key={set.id} value={set.id}>
              {nameOf(set)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="visually-hidden">{choose.events}</legend>
        {byTitle.map((event) => (
          <label key={event.id} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(event.id)}
              disabled={chosen.length === 1 && chosen[0] === event.id}
              onChange={() => {
                const next = toggle(chosen, event.id);
                onChoose(timeline.events.filter(({ id }) => next.includes(id)).map(({ id }) => id));
              }}
            />
            <span className="choice-label">{titleOf(event, locale)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
