import type { TimelineEvent } from "#core/model";
import { passageOfMention } from "#core/story";
import { describeWhen, explainAgreement, localText, presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { StepQuotation } from "../story/step-parts.tsx";

interface EventViewProps {
  readonly event: TimelineEvent;
  readonly onClose: () => void;
}

/** An event that was opened on the timeline, in the place of the step: when it was, and every quotation that says so. */
export function EventView({ event, onClose }: EventViewProps) {
  const { timeline, locale } = useClassroom();
  const words = presentWordsFor(locale);
  // Two mentions may rest on the same words, which are quoted once.
  const passages = new Map(
    event.mentions
      .flatMap((mention) => passageOfMention(mention) ?? [])
      .map((passage) => [`${passage.article} ${passage.start} ${passage.end}`, passage]),
  );
  return (
    <div className="present-columns">
      <div className="present-says">
        <h1>{localText(event.title, locale)}</h1>
        <p className="present-when">{describeWhen(event, locale)}</p>
        <p className="story-text">{explainAgreement(event, timeline, locale)}</p>
        <p>
          <button type="button" className="button present-back" onClick={onClose}>
            {words.toStep}
          </button>
        </p>
      </div>
      <section className="present-quotes" aria-label={words.quotations}>
        {[...passages].map(([key, passage]) => (
          <StepQuotation key={key} events={[event.id]} passage={passage} />
        ))}
      </section>
    </div>
  );
}
