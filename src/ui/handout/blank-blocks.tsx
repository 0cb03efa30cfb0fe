import { createRandom, shuffle } from "#core/exercise";
import type { Timeline, TimelineEvent } from "#core/model";
import {
  describeWhen,
  explainAgreement,
  explainMention,
  handoutWordsFor,
  type Locale,
  titleOf,
} from "#core/words";
import { letterOf, numberSources } from "#pages";
import type { Block } from "./block.ts";
import { listSourceBlocks, SourceNumber } from "./source-blocks.tsx";

/** An event with the letter that stands for it on a blank timeline. */
export interface LetteredEvent {
  readonly letter: string;
  readonly event: TimelineEvent;
}

/** The events in an order that says nothing of their dates: the same for the same seed. */
export function letterEvents(
  events: readonly TimelineEvent[],
  seed: number,
): readonly LetteredEvent[] {
  return shuffle(events, createRandom(seed)).map((event, index) => ({
    letter: letterOf(index),
    event,
  }));
}

/** The events without their dates, two beside each other. */
export function listBlankBlocks(
  lettered: readonly LetteredEvent[],
  locale: Locale,
): readonly Block[] {
  const words = handoutWordsFor(locale);
  const rows = lettered.filter((_, index) => index % 2 === 0);
  return [
    {
      key: "title",
      keepsNext: true,
      node: (
        <>
          <h2 className="handout-title">{words.fillIn}</h2>
          <p className="handout-lead">{words.fillInText}</p>
        </>
      ),
    },
    ...rows.map(({ letter }, row) => ({
      key: letter,
      node: (
        <div className="handout-pair">
          {lettered.slice(row * 2, row * 2 + 2).map((item) => (
            <p key={item.letter} className="handout-lettered">
              <span className="handout-letter">{item.letter}</span>
              {titleOf(item.event, locale)}
            </p>
          ))}
        </div>
      ),
    })),
  ];
}

/** The events with letters and dates in order of time, and what dates them. */
export function listAnswerBlocks(
  timeline: Timeline,
  lettered: readonly LetteredEvent[],
  locale: Locale,
): readonly Block[] {
  const order = new Map(timeline.events.map(({ id }, index) => [id, index]));
  const placeOf = ({ event }: LetteredEvent) => order.get(event.id) ?? 0;
  const sorted = lettered.toSorted((a, b) => placeOf(a) - placeOf(b));
  const numbers = numberSources(
    timeline,
    sorted.flatMap(({ event }) => event.mentions),
  );
  return [
    {
      key: "title",
      keepsNext: true,
      node: <h2 className="handout-title">{handoutWordsFor(locale).answersTitle}</h2>,
    },
    ...sorted.map(({ letter, event }) => {
      const external = event.mentions.filter(({ basis }) => basis === "external");
      const quoted = event.mentions.filter(({ basis }) => basis !== "external");
      // What is only known from outside the articles is no answer that a class can find in them.
      const dating = quoted.length > 0 ? quoted : external;
      const named = dating.flatMap((mention) => numbers.numberOf(mention) ?? []);
      const found = [...new Set(named)].sort((a, b) => a - b);
      return {
        key: letter,
        node: (
          <p className="handout-lettered handout-answer">
            <span className="handout-letter">{letter}</span>
            <span>
              <strong>{describeWhen(event, locale)}</strong> {titleOf(event, locale)}{" "}
              {found.map((number) => (
                <SourceNumber key={number} number={number} />
              ))}
              {event.agreement === "conflict" ? (
                <span className="handout-answer-note">
                  {explainAgreement(event, timeline, locale)}
                </span>
              ) : undefined}
              {quoted.length === 0
                ? undefined
                : external.map((mention) => (
                    <span key={mention.date} className="handout-answer-note">
                      {explainMention(mention, undefined, timeline, locale)}{" "}
                      <SourceNumber number={numbers.numberOf(mention)} />
                    </span>
                  ))}
            </span>
          </p>
        ),
      };
    }),
    ...listSourceBlocks(numbers.sources, locale),
  ];
}
