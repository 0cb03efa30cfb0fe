import type { StoryStep } from "#core/model";
import { describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";

/** The events that a step is about, each leading to its page; nothing where it is about none. */
export function StepEvents({ step }: { readonly step: StoryStep }) {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useClassroomWords();
  const events = timeline.events.filter(({ id }) => step.events?.includes(id));
  if (events.length === 0) return undefined;
  return (
    <ul className="story-events" aria-label={words.events}>
      {events.map((event) => (
        <li key={event.id} className={categoryClass(timeline.categories, event.category)}>
          <CategoryDot />
          <span>
            <a href={hrefs.event(event.id)}>{titleOf(event, locale)}</a>{" "}
            <span className="story-when">{describeWhen(event, locale, "short")}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
