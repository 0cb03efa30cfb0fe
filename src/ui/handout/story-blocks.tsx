import type { Story, StoryStep, Timeline, TimelineEvent } from "#core/model";
import { OWN_STORY_ID, splitPassage } from "#core/story";
import { describeWhen, handoutWordsFor, type Locale, localText, titleOf } from "#core/words";
import { numberSources, type SourceNumbers } from "#pages";
import type { Block } from "./block.ts";
import { createQuotationBlock } from "./quotation-block.tsx";
import { listSourceBlocks, SourceNumber } from "./source-blocks.tsx";
import { listTextBlocks } from "./text-blocks.tsx";

/**
 * A story on paper: its steps with their numbers, the dates and the words they rest on, and the sources at the end. Of a
 * reader's own it says so: what is on paper is passed on without the page around it.
 */
export function listStoryBlocks(
  timeline: Timeline,
  story: Story,
  locale: Locale,
): readonly Block[] {
  const events = (step: StoryStep) =>
    (step.events ?? []).flatMap((id) => timeline.events.find((event) => event.id === id) ?? []);
  // In the order in which a reader meets them: what dates the step's events, then the passages.
  const uses = story.steps.flatMap((step) => [
    ...events(step).flatMap(({ mentions }) => mentions.filter(({ basis }) => basis === "external")),
    ...(step.passages ?? []),
  ]);
  const numbers = numberSources(timeline, uses);
  const lead = story.id === OWN_STORY_ID ? handoutWordsFor(locale).ownNote : "";
  const title: Block = {
    key: "title",
    keepsNext: true,
    node: (
      <h2 className="handout-title" dir="auto">
        {localText(story.title, locale)}
      </h2>
    ),
  };
  const steps = story.steps.flatMap((step, index) =>
    listStepBlocks({ timeline, step, index, events: events(step), numbers, locale }),
  );
  return [
    title,
    ...listTextBlocks({
      key: "lead",
      text: lead === "" ? localText(story.summary, locale) : lead,
      className: "handout-lead",
      keepsNext: true,
    }),
    ...steps,
    ...listSourceBlocks(numbers.sources, locale),
  ];
}

interface StepInput {
  readonly timeline: Timeline;
  readonly step: StoryStep;
  readonly index: number;
  readonly events: readonly TimelineEvent[];
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
}

/** Each part keeps to what it is about: the text to its heading, the first quotation to the text, the question to the last. */
function listStepBlocks(input: StepInput): readonly Block[] {
  const { timeline, step, index, events, numbers, locale } = input;
  const title = localText(step.title, locale);
  const text = localText(step.text, locale);
  const question = localText(step.question, locale).trim();
  const passages = (step.passages ?? []).flatMap((passage) => {
    const article = timeline.articles.find(({ id }) => id === passage.article);
    return article === undefined ? [] : [{ passage, article }];
  });
  const hasMore = passages.length > 0 || question !== "";
  const blocks: readonly Block[] = [
    {
      key: step.id,
      keepsNext: events.length > 0 || text !== "" || hasMore,
      node: (
        <h3 className="handout-heading handout-step">
          <span className="handout-step-number">{index + 1}</span> {title}
        </h3>
      ),
    },
    ...events.map((event, at) => ({
      key: `${step.id}-${event.id}`,
      keepsNext: at < events.length - 1 || text !== "" || hasMore,
      node: (
        <p className="handout-when">
          {/* A step of a reader's own bears the name of its event. */}
          {titleOf(event, locale) === title ? "" : `${titleOf(event, locale)}: `}
          {describeWhen(event, locale)}
          <External event={event} numbers={numbers} />
        </p>
      ),
    })),
    ...listTextBlocks({
      key: `${step.id}-text`,
      text,
      className: "handout-text",
      keepsNext: hasMore,
    }),
    ...passages.map(({ passage, article }, at) =>
      createQuotationBlock({
        key: `${step.id}-said-${at}`,
        keepsNext: at === passages.length - 1 && question !== "",
        article,
        runs: splitPassage(timeline, step.events ?? [], passage),
        number: numbers.numberOf(passage),
        locale,
      }),
    ),
    ...(question === "" ? [] : [createQuestionBlock(`${step.id}-question`, question, locale)]),
  ];
  const about = `${index + 1} ${title}`;
  return blocks.map((block) => ({ ...block, about }));
}

function createQuestionBlock(key: string, question: string, locale: Locale): Block {
  const cut = (from: number, to: number | undefined) => (
    <p className="handout-question">
      {from === 0 ? (
        <>
          <strong>{handoutWordsFor(locale).discuss}:</strong>{" "}
        </>
      ) : undefined}
      <bdi data-lines="">{question.slice(from, to).trim()}</bdi>
    </p>
  );
  return { key, node: cut(0, undefined), cut };
}

/** The numbers of the sources outside the articles that date an event. */
function External({
  event,
  numbers,
}: {
  readonly event: TimelineEvent;
  readonly numbers: SourceNumbers;
}) {
  const external = event.mentions.filter(({ basis }) => basis === "external");
  const found = [...new Set(external.map((mention) => numbers.numberOf(mention)))];
  return found.map((number) => (
    <span key={number}>
      {" "}
      <SourceNumber number={number} />
    </span>
  ));
}
