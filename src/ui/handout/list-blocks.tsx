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
import { Quoted } from "./quotation-block.tsx";
import { listSourceBlocks, SourceNumber } from "./source-blocks.tsx";
import type { Block } from "./use-paged.tsx";

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
  const listed = events.flatMap((event): readonly Block[] => [
    {
      key: event.id,
      keepsNext: event.mentions.length > 0,
      node: <EventHead timeline={timeline} event={event} locale={locale} />,
    },
    ...event.mentions.map((mention, index) => ({
      key: `${event.id}-${index}`,
      node: <Said timeline={timeline} mention={mention} numbers={numbers} locale={locale} />,
    })),
  ]);
  return [title, ...listed, ...listSourceBlocks(numbers.sources, locale)];
}

interface EventHeadProps {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  readonly locale: Locale;
}

function EventHead({ timeline, event, locale }: EventHeadProps) {
  const category = timeline.categories.find(({ id }) => id === event.category);
  const facts = [
    describeWhen(event, locale),
    describeKind(event, locale),
    localText(category?.label, locale),
    placeOf(event, locale),
  ].filter((fact) => fact !== "");
  const summary = localText(event.summary, locale);
  return (
    <div className="handout-step">
      <h3 className="handout-heading">{titleOf(event, locale)}</h3>
      <p className="handout-when">{facts.join(" · ")}</p>
      {summary === "" ? undefined : <p className="handout-text">{summary}</p>}
      {event.agreement === "single" ? undefined : (
        <p className="handout-agreement">{explainAgreement(event, timeline, locale)}</p>
      )}
    </div>
  );
}

interface SaidProps {
  readonly timeline: Timeline;
  readonly mention: Mention;
  readonly numbers: SourceNumbers;
  readonly locale: Locale;
}

/** What one source says of when, and how it was read. */
function Said({ timeline, mention, numbers, locale }: SaidProps) {
  const article = timeline.articles.find(({ id }) => id === mention.article);
  const speaker = speakerOf(mention, locale);
  const said = speaker === "" ? "" : wordsFor(locale).event.says(speaker);
  const number = numbers.numberOf(mention);
  const when = describeWhen(mention, locale, "short");
  const how = explainMention(mention, article, timeline, locale);
  return (
    <div className="handout-mention">
      {article === undefined || mention.exact === undefined ? undefined : (
        <Quoted
          article={article}
          runs={splitQuotation(mention)}
          number={number}
          locale={locale}
          note={said}
        />
      )}
      <p className="handout-reading">
        <strong>{when}</strong> · {how}
        {article === undefined ? (
          <>
            {" "}
            <SourceNumber number={number} />
          </>
        ) : undefined}
      </p>
    </div>
  );
}
