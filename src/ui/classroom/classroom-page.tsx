import type { Timeline } from "#core/model";
import { localText } from "#core/words";
import { GlossaryList } from "../glossary/glossary-list.tsx";
import { ClassroomFrame } from "./classroom-frame.tsx";
import { printEventsQuery, readEventsQuery } from "./events-query.ts";
import { useClassroom } from "./ports.ts";
import { useSearch } from "./use-address.ts";
import { useClassroomWords } from "./use-classroom-words.ts";

/** What the collection has for teaching. */
export function ClassroomPage() {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useClassroomWords();
  const chosen = findChosenEvents(useSearch(), timeline);
  const events = chosen === undefined ? undefined : printEventsQuery(chosen);
  const parts = [
    [words.own, `${hrefs.own()}${events === undefined ? "" : `?${events}`}`],
    [words.handout, hrefs.handout(events === undefined ? undefined : `what=list&${events}`)],
    [words.exercises, hrefs.exercises(events)],
  ] as const;
  return (
    <ClassroomFrame isClassroom>
      <div className="classroom">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        {timeline.stories.length === 0 ? undefined : <h2>{words.stories}</h2>}
        <ul className="classroom-stories">
          {timeline.stories.map(({ id, title, summary, steps }) => (
            <li key={id}>
              <h3>
                <a className="classroom-link" href={hrefs.story(id)}>
                  {localText(title, locale)}
                </a>
              </h3>
              <p className="story-length">{words.steps(steps.length)}</p>
              <p>{localText(summary, locale)}</p>
              <p className="classroom-ways">
                <a className="button" href={hrefs.story(id)}>
                  {words.read}
                </a>
                <a className="button" href={hrefs.storyIn(id, "present")}>
                  {words.present}
                </a>
                <a
                  className="button"
                  href={hrefs.handout(`what=story&story=${encodeURIComponent(id)}`)}
                >
                  {words.print}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <h2>{words.make}</h2>
        {chosen === undefined ? undefined : (
          <p>
            {words.chosen(chosen.length)} <a href={hrefs.classroom}>{words.useAll}</a>
          </p>
        )}
        <ul className="classroom-parts">
          {parts.map(([{ title, text }, href]) => (
            <li key={href}>
              <h3>
                <a className="classroom-link" href={href}>
                  {title}
                </a>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
        <GlossaryList />
      </div>
    </ClassroomFrame>
  );
}

/** The events of the collection that `?events=a,b` names, in its order; undefined where it names none or all. */
function findChosenEvents(search: string, { events }: Timeline): readonly string[] | undefined {
  const named = readEventsQuery(search) ?? [];
  const known = events.flatMap(({ id }) => (named.includes(id) ? [id] : []));
  return known.length === 0 || known.length === events.length ? undefined : known;
}
