import { localText } from "#core/words";
import { GlossaryList } from "../glossary/glossary-list.tsx";
import { ClassroomFrame } from "./classroom-frame.tsx";
import { useClassroom } from "./ports.ts";
import { useClassroomWords } from "./use-classroom-words.ts";

/** What the collection has for teaching. */
export function ClassroomPage() {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useClassroomWords();
  const parts = [
    [words.own, hrefs.own()],
    [words.handout, hrefs.handout()],
    [words.exercises, hrefs.exercises()],
  ] as const;
  return (
    <ClassroomFrame>
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
