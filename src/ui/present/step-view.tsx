import type { StoryStep } from "#core/model";
import { localText, presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { StepQuotation, StepText } from "../story/step-parts.tsx";

/** A step as the class sees it: what is said at the left, the words of the articles at the right. */
export function StepView({ step }: { readonly step: StoryStep }) {
  const { locale } = useClassroom();
  const words = useClassroomWords();
  const passages = step.passages ?? [];
  const question = localText(step.question, locale);
  return (
    <div className="present-columns">
      <div className="present-says">
        <h1>{localText(step.title, locale)}</h1>
        <StepText step={step} />
        {question === "" ? undefined : (
          <p className="present-question">
            <span className="visually-hidden">{words.question}: </span>
            <bdi>{question}</bdi>
          </p>
        )}
      </div>
      {passages.length === 0 ? undefined : (
        <section className="present-quotes" aria-label={presentWordsFor(locale).quotations}>
          {passages.map((passage) => (
            <StepQuotation
              key={`${passage.article} ${passage.start}`}
              events={step.events}
              passage={passage}
            />
          ))}
        </section>
      )}
    </div>
  );
}
