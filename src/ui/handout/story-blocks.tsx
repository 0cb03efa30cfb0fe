import type { Story, StoryStep, Timeline, TimelineEvent } from "#core/model";
import { splitPassage } from "#core/story";
import { describeWhen, handoutWordsFor, type Locale, localText, titleOf } from "#core/words";
import { numberSources, type SourceNumbers } from "#pages";
import { Quoted } from "./quotation-block.tsx";
import { listSourceBlocks, SourceNumber } from "./source-blocks.tsx";
import type { Block } from "./use-paged.tsx";

/** A story on paper: its steps with their numbers, the dates and the words they rest on, and the sources at the end. */
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
  const summary = localText(story.summary, locale);
  const title: Block = {
    key: "title",
    keepsNext: true,
    node: (
      <>
        <h2 className="handout-title">{localText(story.title, locale)}</h2>
        {summary === "" ? undefined : <p className="handout-lead">{summary}</p>}
      </>
    ),
  };
  const steps = story.steps.flatMap((step, index) =>
    listStepBlocks({ timeline, step, index, events: events(step), numbers, locale }),
  );
  return [title, ...steps, ...listSourceBlocks(numbers.sources, locale)];
}

interface StepInput {
  readonly timeline: Timeline;
  readonly step: StoryStep;
  readonly index: number;
  readonly events: readonly TimelineEvent[];
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
}

function listStepBlocks(input: StepInput): readonly Block[] {
  const { timeline, step, index, events, numbers, locale } = input;
  const words = handoutWordsFor(locale);
  const text = localText(step.text, locale);
  const question = localText(step.question, locale);
  const passages = step.passages ?? [];
  return [
    {
      key: step.id,
      keepsNext: passages.length > 0,
      node: (
        <div className="handout-step">
          <h3 className="handout-heading">
            <span className="handout-step-number">{index + 1}</span> {localText(step.title, locale)}
          </h3>
          {events.map((event) => (
            <p key={event.id} className="handout-when">
              {titleOf(event, locale)}: {describeWhen(event, locale)}
              <External event={event} numbers={numbers} />
            </p>
          ))}
          {text === "" ? undefined : <p className="handout-text">{text}</p>}
        </div>
      ),
    },
    ...passages.flatMap((passage, at) => {
      const article = timeline.articles.find(({ id }) => id === passage.article);
      if (article === undefined) return [];
      const block: Block = {
        key: `${step.id}-${at}`,
        node: (
          <Quoted
            article={article}
            runs={splitPassage(timeline, step.events ?? [], passage)}
            number={numbers.numberOf(passage)}
            locale={locale}
          />
        ),
      };
      return [block];
    }),
    ...(question === ""
      ? []
      : [
          {
            key: `${step.id}-question`,
            node: (
              <p className="handout-question">
                <strong>{words.discuss}:</strong> {question}
              </p>
            ),
          },
        ]),
  ];
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
