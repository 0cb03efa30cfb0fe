import type { Story } from "#core/model";
import { describeWhen, handoutWordsFor, localText, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";

interface EventChoicesProps {
  readonly stories: readonly Story[];
  /** Ids; undefined for all. */
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (events: readonly string[] | undefined) => void;
}

/** Which events are printed: one by one, all, or those of a story. */
export function EventChoices({ stories, chosen, onChoose }: EventChoicesProps) {
  const { timeline, locale } = useClassroom();
  const words = handoutWordsFor(locale);
  const { events } = timeline;
  const isChosen = (id: string) => chosen?.includes(id) ?? true;
  const choose = (ids: ReadonlySet<string>) => {
    const next = events.flatMap(({ id }) => (ids.has(id) ? [id] : []));
    onChoose(next.length === events.length ? undefined : next);
  };
  const count = chosen?.length ?? events.length;
  return (
    <details className="handout-events">
      <summary>
        {words.events}: {words.chosen(count, events.length)}
      </summary>
      <p className="handout-presets">
        <button type="button" className="button" onClick={() => onChoose(undefined)}>
          {words.all}
        </button>
        <button type="button" className="button" onClick={() => onChoose([])}>
          {words.none}
        </button>
        {stories.map(({ id, title, steps }) => (
          <button
            key={id}
            type="button"
            className="button"
            onClick={() => choose(new Set(steps.flatMap((step) => step.events ?? [])))}
          >
            {words.ofStory(localText(title, locale))}
          </button>
        ))}
      </p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(event.id)}
                onChange={({ target }) => {
                  const ids = new Set(chosen ?? events.map(({ id }) => id));
                  if (target.checked) ids.add(event.id);
                  else ids.delete(event.id);
                  choose(ids);
                }}
              />
              <span>
                {titleOf(event, locale)}{" "}
                <span className="note">{describeWhen(event, locale, "short")}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
