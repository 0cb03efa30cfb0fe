import { type Mention, splitQuotation, type Timeline, type TimelineEvent } from "#core/model";
import {
  describeKind,
  describeWhen,
  explainAgreement,
  explainMention,
  handoutWordsFor,
  type Locale,
  localText,
  placeOf,
  speakerOf,
  titleOf,
  wordsFor,
} from "#core/words";
import { numberSources, type SourceNumbers } from "#pages";
import type { Block } from "./block.ts";
import { createQuotationBlock } from "./quotation-block.tsx";
import { listSourceBlocks, SourceNumber } from "./source-blocks.tsx";
import { listTextBlocks } from "./text-blocks.tsx";

/** The events in order of time, each with the words that date it, and the sources at the end. */
export function listEventBlocks(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  locale: Locale,
): readonly Block[] {
  const numbers = numberSources(
    timeline,
    events.flatMap(({ mentions }) => mentions),
  );
  const title: Block = {
    key: "title",
    keepsNext: true,
    node: <h2 className="handout-title">{handoutWordsFor(locale).kinds.list}</h2>,
  };
  const listed = events.flatMap((event) => {
    const blocks: readonly Block[] = [
      ...listHeadBlocks(timeline, event, locale),
      ...event.mentions.flatMap((mention, index) =>
        listMentionBlocks({ key: `${event.id}-${index}`, timeline, mention, numbers, locale }),
      ),
    ];
    const about = titleOf(event, locale);
    return blocks.map((block) => ({ ...block, about }));
  });
  return [title, ...listed, ...listSourceBlocks(numbers.sources, locale)];
}

/** An event's name, what is known of it, and how far its sources agree. */
function listHeadBlocks(
  timeline: Timeline,
  event: TimelineEvent,
  locale: Locale,
): readonly Block[] {
  const category = timeline.categories.find(({ id }) => id === event.category);
  const facts = [
    describeWhen(event, locale),
    describeKind(event, locale),
    localText(category?.label, locale),
    placeOf(event, locale),
  ].filter((fact) => fact !== "");
  const summary = localText(event.summary, locale);
  const agreement = event.agreement === "single" ? "" : explainAgreement(event, timeline, locale);
  const isQuoted = event.mentions.length > 0;
  return [
    {
      key: event.id,
      keepsNext: isQuoted || summary !== "" || agreement !== "",
      node: (
        <div className="handout-step">
          <h3 className="handout-heading">{titleOf(event, locale)}</h3>
          <p className="handout-when">{facts.join(" · ")}</p>
        </div>
      ),
    },
    ...listTextBlocks({
      key: `${event.id}-summary`,
      text: summary,
      className: "handout-text",
      keepsNext: isQuoted || agreement !== "",
    }),
    ...listTextBlocks({
      key: `${event.id}-agreement`,
      text: agreement,
      className: "handout-agreement",
      keepsNext: isQuoted,
    }),
  ];
}

interface MentionInput {
  readonly key: string;
  readonly timeline: Timeline;
  readonly mention: Mention;
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
}

/** What one source says of when, and how it was read. */
function listMentionBlocks(input: MentionInput): readonly Block[] {
  const { key, timeline, mention, numbers, locale } = input;
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const speaker = speakerOf(mention, locale);
  const number = numbers.numberOf(mention);
  const quoted =
    article === undefined || mention.exact === undefined
      ? []
      : [
          createQuotationBlock({
            key: `${key}-said`,
            keepsNext: true,
            article,
            runs: splitQuotation(mention),
            number,
            locale,
            note: speaker === "" ? "" : wordsFor(locale).event.says(speaker),
          }),
        ];
  const reading: Block = {
    key: `${key}-read`,
    node: (
      <p className="handout-reading">
        <strong>{describeWhen(mention, locale, "short")}</strong> ·{" "}
        {explainMention(mention, article, timeline, locale)}
        {article === undefined ? (
          <>
            {" "}
            <SourceNumber number={number} />
          </>
        ) : undefined}
      </p>
    ),
  };
  return [...quoted, reading];
}
