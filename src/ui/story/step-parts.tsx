import type { Passage, StoryStep } from "#core/model";
import { findPassageMention, splitPassage } from "#core/story";
import { describeEdtf, localText, namePublisher, noteLanguage } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { ExplainedBlock } from "../glossary/explained-block.tsx";
import { ExplainedText } from "../glossary/explained-text.tsx";
import { quoteRuns } from "../parts/quote-runs.ts";
import { useWords } from "../parts/reader.ts";

interface StepProps {
  readonly step: StoryStep;
}

/** What a step says; nothing where it says nothing. */
export function StepText({ step }: StepProps) {
  const { locale } = useClassroom();
  const text = localText(step.text, locale);
  if (text === "") return undefined;
  return (
    <div className="story-text" dir="auto">
      <ExplainedText text={text} lang={locale} />
    </div>
  );
}

/** The question for the class; nothing where there is none. */
export function StepQuestion({ step }: StepProps) {
  const { locale } = useClassroom();
  const words = useClassroomWords();
  const text = localText(step.question, locale);
  if (text === "") return undefined;
  return (
    <p className="story-question">
      <span className="story-question-label">{words.question}</span> <bdi>{text}</bdi>
    </p>
  );
}

interface StepQuotationProps {
  /** Those whose temporal expressions are underlined; of any event, where none is named. */
  readonly events?: readonly string[] | undefined;
  readonly passage: Passage;
}

/**
 * Words of an article as they stand there, with the temporal expressions underlined and the glossary's words explained on
 * demand; whose they are, and the way to them.
 */
export function StepQuotation({ events = [], passage }: StepQuotationProps) {
  const { timeline, locale, hrefs } = useClassroom();
  const words = useWords();
  const article = timeline.articles.find(({ id }) => id === passage.article);
  if (article === undefined) return undefined;
  const place = findPassageMention(timeline, passage);
  const href =
    place === undefined
      ? hrefs.article(article.id)
      : hrefs.passage(article.id, place.event, place.number);
  return (
    <figure className="story-quotation">
      <ExplainedBlock
        as="blockquote"
        lang={article.language}
        runs={quoteRuns(words, splitPassage(timeline, events, passage))}
      />
      <figcaption>
        <cite>
          <a className="story-source-link" href={href}>
            {namePublisher(article, locale)}
          </a>
        </cite>
        {"\u00a0· "}
        <span className="story-fact">
          {describeEdtf(article.written, locale)}
          {noteLanguage(article, locale)}
        </span>
      </figcaption>
    </figure>
  );
}
