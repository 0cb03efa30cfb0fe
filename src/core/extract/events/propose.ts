/** From dates to events: which finds are about something that happened, and what the words around tell of it. */
import type { Expression } from "../expression.ts";
import type { Language } from "../language.ts";
import type { EventCandidate, Guess, ProposeOptions } from "./candidate.ts";
import { type CategoryFinder, createCategoryFinder } from "./category.ts";
import { createConceptFinder, HAPPENINGS } from "./concepts.ts";
import { createImportance } from "./importance.ts";
import { choosePassage } from "./passage.ts";
import { findDateline, findPlace, isInDateline } from "./place.ts";
import { findQuoted } from "./quoted.ts";
import { groupDatings } from "./repeats.ts";
import { type Dating, readDating } from "./select.ts";
import { cutWords, findSentencesAt, findWordRange, type Sentence, type Word } from "./sentence.ts";
import { findSpeaker } from "./speaker.ts";
import { makeTitle, type Title } from "./title.ts";

/** A sentence with more dates is a list or a table: events of it would be guesses. */
const MOST_DATES = 12;
/** How many words on either side of a date are looked at: a bound that keeps any text linear. */
const REACH = 90;

/** What is the same for all events of one text. */
interface Scene {
  readonly text: string;
  readonly language: Language;
  readonly isHappening: (word: Word) => boolean;
  readonly findCategory: CategoryFinder;
  readonly dateline: ReturnType<typeof findDateline>;
}

/**
 * The events that a text's finds date, in order of place. A find that dates nothing by itself (a bare length, a
 * repetition, "recently", a year in a name) is in none of them; one that says a date again in the same clause is in
 * `also` of the event.
 */
export function proposeEvents(
  text: string,
  expressions: readonly Expression[],
  options: ProposeOptions,
): readonly EventCandidate[] {
  const { language, categories } = options;
  const findConcepts = createConceptFinder(language.events.concepts);
  const scene: Scene = {
    text,
    language,
    isHappening: ({ word }) => findConcepts(word).some((concept) => HAPPENINGS.has(concept)),
    findCategory: createCategoryFinder(categories, language.code, findConcepts),
    dateline: findDateline(text),
  };
  const weigh = createImportance(text, expressions);
  const candidates: EventCandidate[] = [];
  for (const { start, end, places } of findSentencesAt(text, language, expressions)) {
    if (places.length > MOST_DATES) continue;
    const sentence: Sentence = { start, end, words: cutWords(text, start, end) };
    for (const draft of proposeInSentence(sentence, places, expressions, scene)) {
      candidates.push({ ...draft, importance: weigh(draft) });
    }
  }
  return candidates;
}

function proposeInSentence(
  sentence: Sentence,
  places: readonly number[],
  expressions: readonly Expression[],
  scene: Scene,
): readonly Omit<EventCandidate, "importance">[] {
  const { language, isHappening } = scene;
  const datings = places.flatMap((index) => {
    const expression = expressions[index];
    if (expression !== undefined && isInDateline(scene.text, expression)) return [];
    const dating =
      expression && readDating(expression, index, sentence, isHappening, language.events);
    return dating === undefined ? [] : [dating];
  });
  const finds = places.flatMap((index) => {
    const found = expressions[index];
    return found === undefined ? [] : [{ start: found.start, end: found.event?.end ?? found.end }];
  });
  const titled = datings.map((dating) => ({
    dating,
    ...describeDating(dating, sentence, { finds, datings }, scene),
  }));
  return groupDatings(titled).map(({ main, also }) => {
    const { dating, title, words } = main;
    const isOneOfSeveral = titled.length > 1;
    const { clause } = title;
    const passage = choosePassage(sentence, dating, words, clause, isOneOfSeveral, language.events);
    const inPassage = words.filter(
      ({ start, end }) => start >= passage.start && end <= passage.end,
    );
    const speaker = main.speaker;
    const place = main.place ?? readDateline(scene, passage.start);
    const category = scene.findCategory(
      title.text,
      inPassage.map(({ word }) => word),
    );
    return {
      expression: dating.index,
      also,
      ...passage,
      title: title.text,
      ...(speaker === undefined ? {} : { speaker }),
      ...(category === undefined ? {} : { category }),
      ...(place === undefined ? {} : { place }),
      confidence: rate(dating, title),
    };
  });
}

function readDateline({ dateline }: Scene, start: number): Guess | undefined {
  if (dateline === undefined || start > dateline.until) return undefined;
  return { name: dateline.name, confidence: dateline.confidence };
}

interface TextPlace {
  readonly start: number;
  readonly end: number;
}

interface Description {
  /** The words near the date. */
  readonly words: readonly Word[];
  readonly title: Title;
  readonly speaker: Guess | undefined;
  readonly place: Guess | undefined;
}

function describeDating(
  dating: Dating,
  sentence: Sentence,
  { finds, datings }: { readonly finds: readonly TextPlace[]; readonly datings: readonly Dating[] },
  scene: Scene,
): Description {
  const { text, language, isHappening } = scene;
  const whole = findWordRange(sentence.words, dating.start, dating.end);
  const first = Math.max(0, whole.from - REACH);
  const words = sentence.words.slice(first, whole.to + REACH);
  const at = { from: whole.from - first, to: whole.to - first };
  const { events } = language;
  while (at.from > 0 && events.besideDates.has(words[at.from - 1]?.word ?? "")) at.from -= 1;
  const before = words[at.from - 1];
  const isHanging = before !== undefined && events.prepositions.has(before.word);
  // "Fra 1. januar må …": a preposition that the phrase left out, unless it is the verb's own ("took over").
  if (isHanging && !dating.isAttributive && !events.isVerb(words[at.from - 2]?.word ?? "")) {
    at.from -= 1;
  }
  const touches = (places: readonly TextPlace[], index: number): boolean => {
    const word = words[index];
    return (
      word !== undefined && places.some(({ start, end }) => word.start < end && start < word.end)
    );
  };
  const others = datings.filter((one) => one !== dating && !one.isAttributive);
  const otherwiseDated = (index: number): boolean => touches(finds, index);
  const elsewhere = (index: number): boolean => touches(others, index);
  // "The day before the anniversary": what touches the date leaves the title with it.
  const last = { to: at.to };
  while (otherwiseDated(last.to) && !dating.isAttributive) last.to += 1;
  // What stands behind that other date is said of it: "the day before the anniversary of the fall".
  const isOther = last.to > at.to && at.from > 1;
  while (isOther && last.to < words.length && !/^[,;:.()]$/.test(words[last.to]?.raw ?? "")) {
    last.to += 1;
  }
  const dated = (index: number): boolean => index >= at.from && index < last.to;
  const title = makeTitle({
    text,
    words,
    dating,
    at,
    dated,
    otherwiseDated,
    elsewhere,
    isHappening,
    language: events,
  });
  const speaker =
    findSpeaker(text, words, at, dated, events) ?? findQuoted(text, sentence, dating, language);
  const isTaken = (name: string): boolean => speaker?.name.includes(name) ?? false;
  return { words, title, speaker, place: findPlace(text, words, title.clause, language, isTaken) };
}

/** How sure the date is, times how much the words around look like an event. */
function rate({ expression, date }: Dating, { quality }: Title): number {
  const isStretch = expression.type === "DURATION";
  const isHalfOpen = date.earliest === undefined || date.latest === undefined;
  const factor = (isStretch ? 0.7 : 1) * (isHalfOpen ? 0.8 : 1);
  return Math.round(expression.confidence * quality * factor * 100) / 100;
}
