/** What is compared of two events: names, numbers, concepts and words, in a form that all languages share. */
import type { Language } from "../language.ts";
import type { Concept } from "./concepts.ts";
import type { DayRange } from "./join-dates.ts";
import type { Joinable } from "./joinable.ts";
import { cutWords, type Word } from "./sentence.ts";

export interface Feature {
  /** Equal in two events that share it. */
  readonly key: string;
  readonly kind: "name" | "number" | "concept" | "word";
  /** As the text has it. */
  readonly shown: string;
  /** How much it says, before it is known how many events share it. */
  readonly weight: number;
  readonly isInTitle: boolean;
}

/** An event as it is compared. */
export interface Profile {
  readonly item: Joinable;
  readonly ranges: readonly DayRange[];
  readonly features: ReadonlyMap<string, Feature>;
  /** Features with what they say among these events; the weightiest first. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

const WEIGHTS = { name: 1, number: 1.1, concept: 0.9, word: 0.6 } as const;
/** What stands in a quotation only says less than what stands in the title. */
const QUOTED = 0.6;
/** Shorter words are no sign across languages. */
const COGNATE = 6;
const LONGEST = 1200;

const DAY_OF_MONTH = /^(0[1-9]|[12]\d|3[01])$/;

/** How the engine reads words, in the languages of an event. */
export interface FeatureReader {
  readonly language: Language;
  readonly findConcepts: (word: string) => readonly Concept[];
}

/** The features of an event, each once, with its greatest weight. */
export function readFeatures(
  item: Joinable,
  readers: readonly FeatureReader[],
): ReadonlyMap<string, Feature> {
  const found = new Map<string, Feature>();
  const add = (kind: Feature["kind"], key: string, shown: string, factor: number): void => {
    const id = `${kind} ${key}`;
    const weight = WEIGHTS[kind] * factor;
    if ((found.get(id)?.weight ?? 0) < weight)
      found.set(id, { key: id, kind, shown, weight, isInTitle: factor === 1 });
  };
  const read = (text: string, factor: number): void => {
    const words = cutWords(text, 0, Math.min(text.length, LONGEST));
    words.forEach((word, index) => {
      readWord(word, index === 0, readers, (kind, key, shown) => add(kind, key, shown, factor));
    });
    for (const [initials, shown] of listInitials(words)) add("name", initials, shown, factor);
  };
  read(item.title, 1);
  if (item.place !== undefined) read(item.place, 1);
  for (const quotation of item.quotations) read(quotation, QUOTED);
  return found;
}

type Add = (kind: Feature["kind"], key: string, shown: string) => void;

function readWord(word: Word, isFirst: boolean, readers: readonly FeatureReader[], add: Add): void {
  if (word.kind === "number") readNumber(word, add);
  if (word.kind !== "word") return;
  const parts = word.raw.includes("-") ? word.raw.split("-").filter((part) => part !== "") : [];
  for (const part of parts) {
    if (part.length > 2) readPlain(part.toLowerCase(), part, /^\p{Lu}/u.test(part), readers, add);
  }
  const isPlain = parts.length === 0 || /^\p{Lu}+-\p{Lu}+$/u.test(word.raw);
  const isName = word.isCapital && (!isFirst || /^\p{Lu}{2}/u.test(word.raw));
  if (isPlain) readPlain(word.word, word.raw.replace(/['’]s$/, ""), isName, readers, add);
}

/** Years and days of the month are left to the dates; a single digit says nothing. */
function readNumber({ raw }: Word, add: Add): void {
  const digits = raw.replace(/(?<=\d)[.,](?=\d{3})/g, "");
  if (!/^\d{2,}$/.test(digits) || DAY_OF_MONTH.test(digits) || /^(1[89]|20)\d\d$/.test(digits))
    return;
  add("number", digits, raw);
}

function readPlain(
  word: string,
  shown: string,
  isName: boolean,
  readers: readonly FeatureReader[],
  add: Add,
): void {
  for (const { language, findConcepts } of readers) {
    const { stopWords, pronouns, places, towns, peoples } = language.events;
    if (stopWords.has(word) || pronouns.has(word)) return;
    if (language.lexicon.words.has(word)) return;
    const known = lookUp(word, places) ?? lookUp(word, towns) ?? lookUp(word, peoples);
    if (known !== undefined) {
      add("name", known, shown);
      return;
    }
    const concepts = findConcepts(word);
    if (concepts.length > 0 && !isName) {
      for (const concept of concepts) add("concept", concept, shown);
      return;
    }
  }
  if (isName) {
    add("name", foldName(word), shown);
    return;
  }
  const [reader] = readers;
  const stem = reader?.language.findStem(word) ?? word;
  const folded = fold(stem);
  const key =
    folded.length >= COGNATE ? folded.slice(0, COGNATE) : `${reader?.language.code} ${stem}`;
  if (stem.length > 2) add("word", key, shown);
}

/** By the word, or by it without the "-s" of a genitive. */
function lookUp(word: string, names: ReadonlyMap<string, string>): string | undefined {
  return names.get(word) ?? (word.endsWith("s") ? names.get(word.slice(0, -1)) : undefined);
}

/** "Islamic State" is "IS". */
function listInitials(words: readonly Word[]): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (words[to]?.kind === "word" && words[to]?.isCapital === true) to += 1;
    const run = words.slice(from, to);
    if (run.length > 1 && run.length < 6) {
      const initials = run.map(({ raw }) => raw.charAt(0)).join("");
      found.push([initials.toLowerCase(), run.map(({ raw }) => raw).join(" ")]);
    }
    from = Math.max(from, to - 1);
  }
  return found;
}

function foldName(word: string): string {
  const folded = fold(word);
  return folded.length > 3 ? folded.replace(/s$/, "") : folded;
}

/** Without marks, and with the letters that languages write differently made one. */
function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "e")
    .replaceAll("ph", "f")
    .replaceAll("c", "k");
}
