import {
  arrange,
  createOrdering,
  createSpeakers,
  createSureness,
  findReading,
  orderOf,
  type QuotedMention,
  suggestEvents,
} from "#core/exercise";

import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import {
  describeEdtf,
  describeWhen,
  type ExerciseKind,
  exerciseWordsFor,
  explainAgreement,
  nameChain,
  nameMentionSource,
  nameSpeaker,
  placeOf,
  titleOf,
  wordsFor,
} from "#core/words";
import { letterOf } from "./letter-of.ts";

/** An exercise on paper: cards to cut out, and the answers apart from them. */
export interface ExerciseSheet {
  readonly kind: ExerciseKind;
  readonly title: string;
  readonly task: string;
  readonly version: string;
  readonly decks: readonly SheetDeck[];
  readonly answers: readonly SheetAnswer[];
}

export interface SheetDeck {
  readonly heading?: string;
  readonly cards: readonly SheetCard[];
}

export interface SheetCard {
  /** A number or a letter, by which the answers name the card. */
  readonly mark?: string;
  readonly text: string;
  /** Set for a quotation: the language of its words. */
  readonly quoted?: string;
  readonly note?: string;
  /** What is to be written on the line below. */
  readonly line?: string;
}

export interface SheetAnswer {
  readonly text: string;
  /** The words that say so, and where they stand. */
  readonly quotation?: { readonly text: string; readonly language: string };
  readonly source?: string;
  readonly note?: string;
}

/** Which exercise, from which events. */
export interface ExerciseChoice {
  readonly kind: ExerciseKind;
  readonly events: readonly string[];
  readonly seed: number;
}

/** The events that an exercise takes when none are chosen: few enough to lay in order, or all that have something to match. */
export function listDefaultEvents(timeline: Timeline, kind: ExerciseKind): readonly string[] {
  const sets = suggestEvents(timeline);
  const wanted = kind === "order" ? sets[0] : (sets.find((set) => set.kind === "all") ?? sets[0]);
  return wanted?.events ?? [];
}

/** An exercise as sheets of cards; without cards when the events have nothing for it. */
export function createExerciseSheet(
  timeline: Timeline,
  locale: DateLocale,
  choice: ExerciseChoice,
): ExerciseSheet {
  const words = exerciseWordsFor(locale);
  const { title, paper } = words.kinds[choice.kind];
  const content =
    choice.kind === "order"
      ? layOutOrder(timeline, locale, choice)
      : layOutMatch(timeline, locale, choice, choice.kind);
  return {
    kind: choice.kind,
    title,
    task: paper,
    version: words.version(choice.seed),
    ...content,
  };
}

type Content = Pick<ExerciseSheet, "decks" | "answers">;

function layOutOrder(timeline: Timeline, locale: DateLocale, choice: ExerciseChoice): Content {
  const words = exerciseWordsFor(locale);
  const cards = createOrdering(timeline, choice.events, choice.seed);
  const inOrder = arrange(
    timeline,
    timeline.events.filter((event) => cards.includes(event)).map(({ id }) => id),
  ).flatMap((id) => cards.find((card) => card.id === id) ?? []);
  return {
    decks: [
      {
        cards: cards.map((event) => {
          const place = placeOf(event, locale);
          return {
            text: titleOf(event, locale),
            ...(place === "" ? {} : { note: place }),
            line: words.sheet.date,
          };
        }),
      },
    ],
    answers: inOrder.map((event, index) => {
      const { mention } = findReading(event);
      const notes = [
        ...(event.agreement === "conflict" ? [explainAgreement(event, timeline, locale)] : []),
        ...listOpen(timeline, locale, inOrder, index),
      ];
      return {
        text: `${titleOf(event, locale)}: ${describeWhen(event, locale)}`,
        ...quote(timeline, locale, mention),
        ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
      };
    }),
  };
}

/** Which of the later cards may also lie before this one: not only the next, for some may lie almost anywhere. */
function listOpen(
  timeline: Timeline,
  locale: DateLocale,
  inOrder: readonly TimelineEvent[],
  index: number,
): readonly string[] {
  const numbers = inOrder.flatMap((later, at) => {
    const event = inOrder[index];
    const isOpen =
      event !== undefined && at > index && orderOf(timeline, event, later) === "either";
    return isOpen ? [String(at + 1)] : [];
  });
  if (numbers.length === 0) return [];
  // British lists have no comma before their last "or".
  const list = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "disjunction" });
  return [exerciseWordsFor(locale).order.eitherWith(list.format(numbers))];
}

function layOutMatch(
  timeline: Timeline,
  locale: DateLocale,
  { events, seed }: ExerciseChoice,
  kind: "sure" | "who",
): Content {
  const words = exerciseWordsFor(locale);
  const { quotations, choices } = listMatches(timeline, locale, { kind, events, seed });
  if (choices.length < 2) return { decks: [], answers: [] };
  const marks = new Map(choices.map(({ key }, index) => [key, letterOf(index)]));
  return {
    decks: [
      {
        heading: words.sheet.quotations,
        cards: quotations.map(({ event, mention }, index) => ({
          mark: String(index + 1),
          text: wordsFor(locale).quote(mention.exact),
          quoted: languageOf(timeline, mention),
          note: describeQuotation(timeline, locale, kind, { event, mention }),
        })),
      },
      {
        heading: words.match.choices[kind],
        cards: choices.map(({ text }, index) => ({ mark: letterOf(index), text })),
      },
    ],
    answers: quotations.map(({ answer, mention }) => ({
      text: `${marks.get(answer) ?? ""}: ${choices.find(({ key }) => key === answer)?.text ?? ""}`,
      ...quote(timeline, locale, mention),
      ...(kind === "who" ? { note: nameChain(mention, timeline, locale) } : {}),
    })),
  };
}

/** A quotation, and the key of the choice that is its answer. */
export type AnsweredQuotation = QuotedMention & { readonly answer: string };

/** Quotations and what they are to be matched with, in words. */
export interface Matches {
  readonly quotations: readonly AnsweredQuotation[];
  readonly choices: readonly { readonly key: string; readonly text: string }[];
}

/** The quotations of "How sure is it?" or of "Who says so?", and the answers to choose from. */
export function listMatches(
  timeline: Timeline,
  locale: DateLocale,
  { kind, events, seed }: ExerciseChoice & { readonly kind: "sure" | "who" },
): Matches {
  if (kind === "sure") {
    const { quotations, choices } = createSureness(timeline, events, seed);
    const named = choices.map((choice) => ({
      key: choice.key,
      text: capitalise(describeWhen(choice, locale), locale),
    }));
    return { quotations, choices: named };
  }
  const { quotations, choices } = createSpeakers(timeline, events, seed);
  const named = choices.map((choice) => ({
    key: choice.key,
    text: capitalise(nameSpeaker(choice, timeline, locale), locale),
  }));
  return { quotations, choices: named };
}

/** What is told of a quotation: what it is about, and for its date when it was written. Never what is asked for. */
export function describeQuotation(
  timeline: Timeline,
  locale: DateLocale,
  kind: "sure" | "who",
  { event, mention }: Pick<QuotedMention, "event" | "mention">,
): string {
  const about = exerciseWordsFor(locale).match.about(titleOf(event, locale));
  const article = timeline.articles.find(({ id }) => id === mention.article);
  if (kind === "who" || article === undefined) return about;
  const day = describeEdtf(article.written, locale, { weekday: true });
  const source = nameMentionSource(mention, timeline, locale);
  return `${about} · ${source}, ${wordsFor(locale).source.written(day)}`;
}

function quote(
  timeline: Timeline,
  locale: DateLocale,
  mention: Mention,
): Pick<SheetAnswer, "quotation" | "source"> {
  const source = nameMentionSource(mention, timeline, locale);
  if (mention.exact === undefined) return { source };
  const text = wordsFor(locale).quote(mention.exact);
  return { quotation: { text, language: languageOf(timeline, mention) }, source };
}

function languageOf({ articles, languages }: Timeline, { article }: Mention): string {
  return articles.find(({ id }) => id === article)?.language ?? languages[0] ?? "en";
}

/** A card begins with a capital letter, whatever it says. */
function capitalise(text: string, locale: DateLocale): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}
