import type { StoryStep } from "#core/model";
import { listStepEvents } from "#core/story";
import { describeWhen, titleOf } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";

/** With more than these the dates, which the axis shows too, would leave no room for the drawing. */
const MOST_WITH_DATES = 3;

/**
 * Below a drawing that has marks only: what stands out in it, by name. Nothing to press, as the step's own list has the
 * ways to the events.
 */
export function NamedEvents({ step }: { readonly step: StoryStep | undefined }) {
  const { timeline, locale } = useClassroom();
  const ids = step === undefined ? [] : listStepEvents(step);
  const events = timeline.events.filter(({ id }) => ids.includes(id));
  if (events.length === 0) return undefined;
  const hasDates = events.length <= MOST_WITH_DATES;
  return (
    <p className={hasDates ? "story-named" : "story-named story-named-many"}>
      {events.flatMap((event) => [
        <span
          key={event.id}
          className={`story-name ${categoryClass(timeline.categories, event.category)}`}
        >
          <CategoryDot />
          <span>
            {titleOf(event, locale)}
            {hasDates ? (
              <>
                {" "}
                <span className="story-when">{describeWhen(event, locale, "short")}</span>
              </>
            ) : undefined}
          </span>
        </span>,
        " ",
      ])}
    </p>
  );
}
