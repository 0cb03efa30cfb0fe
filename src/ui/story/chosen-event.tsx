import { countQuotations, describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";

interface ChosenEventProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** What the reader chose in the drawing: when it was, and the way to all that is known of it. */
export function ChosenEvent({ id, onClose }: ChosenEventProps) {
  const { timeline, locale, hrefs } = useClassroom();
  const { event: words, count } = useWords();
  const event = timeline.events.find((each) => each.id === id);
  if (event === undefined) return undefined;
  return (
    <div className={`story-chosen ${categoryClass(timeline.categories, event.category)}`}>
      <CategoryDot />
      <p role="status">
        <strong>{titleOf(event, locale)}</strong>{" "}
        <span className="story-when">
          {describeWhen(event, locale)} · {count.quotations(countQuotations(event.mentions))}
        </span>
        <br />
        <a href={hrefs.event(id)}>{words.ownPage}</a>
      </p>
      <button type="button" className="button-quiet" aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
