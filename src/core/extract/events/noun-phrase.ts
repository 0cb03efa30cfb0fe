/** Events that stand as nouns: "the US warning on 7 March", "a 2022 attack on the embassy", "today's attack". */
import type { TextRange } from "#core/text";
import type { Dating } from "./select.ts";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const REACH = 14;
const LEAST_WORDS = 3;
const LONGEST_RELATIVE = 10;

type DatedNoun = Pick<Dating, "isAttributive" | "isOwner" | "isAnniversary">;

/** The noun phrase that a date inside it dates, or undefined. The date's own words lie in it or beside it. */
export function findDatedNoun(
  words: readonly Word[],
  at: TextRange,
  { isAttributive, isOwner, isAnniversary }: DatedNoun,
  clause: TextRange,
  isHappening: (word: Word) => boolean,
  language: EventWords,
): TextRange | undefined {
  if (isAnniversary && language.prepositions.has(words[at.to]?.word ?? "")) {
    const from = at.to + 1;
    const to = findEndOfPhrase(words, from, words.length, language);
    return to > from ? { from, to } : undefined;
  }
  if (isAttributive) {
    const close = findEndOfPhrase(words, at.to, words.length, language);
    const to = close - at.to < LEAST_WORDS ? extendByRelative(words, close, language) : close;
    const from = findOuterNoun(words, at.from, clause.from, isHappening, language);
    // "Today's youth" is nothing that happened.
    const happens = words
      .slice(from, close)
      .some((word) => word.kind === "word" && isHappening(word));
    // "2021's record": what is said of the record did not happen in 2021, unless it is the subject of nothing else.
    return to > at.to && (happens || isOwner) ? { from, to } : undefined;
  }
  return findHappeningBefore(words, at, clause, isHappening, language);
}

/** "The attack on the airport in Kabul in August 2021": only nouns and prepositions between the noun and the date. */
function findHappeningBefore(
  words: readonly Word[],
  at: TextRange,
  clause: TextRange,
  isHappening: (word: Word) => boolean,
  language: EventWords,
): TextRange | undefined {
  let head: number | undefined;
  for (let index = at.from - 1; index >= Math.max(clause.from, at.from - REACH); index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === "mark") break;
    const isHead = index + 1 === at.from || language.prepositions.has(words[index + 1]?.word ?? "");
    if (isHead && isHappening(word) && isNoun(words, index, language)) head = index;
    else if (isBreak(word, language)) break;
  }
  if (head === undefined || isSubject(words, at.to, clause, language)) return undefined;
  const from = findStartOfNoun(words, head, clause.from, language);
  if (!standsAlone(words, from, clause.from, language)) return undefined;
  return { from, to: findEndOfPhrase(words, at.to, clause.to, language) };
}

/** "The match on Saturday ended 2–1": a verb follows, and the clause says more than the noun. */
function isSubject(
  words: readonly Word[],
  at: number,
  clause: TextRange,
  { prepositions, coordinators, relatives, subordinators, isVerb }: EventWords,
): boolean {
  const next = at < clause.to ? words[at] : undefined;
  if (next === undefined || next.kind === "mark") return false;
  const goesOn = [prepositions, coordinators, relatives, subordinators];
  if (goesOn.some((set) => set.has(next.word))) return false;
  // "Attacks in Paris in 2015 linked to the group": a participle still belongs to the noun.
  return !isVerb(next.word) || !prepositions.has(words[at + 1]?.word ?? "");
}

/** A verb may look like its noun ("attacks"): a noun has a noun's company before it. */
function isNoun(words: readonly Word[], index: number, language: EventWords): boolean {
  const before = words[index - 1];
  const isVerb = language.isVerb(words[index]?.word ?? "");
  if (!isVerb && language.endsSubject(words[index]?.word ?? "")) {
    // "Ble stjålet" ends as "angrepet" does.
    return before === undefined || !language.helpingVerbs.has(before.word);
  }
  if (before === undefined || before.kind === "mark") return !isVerb;
  const { articles, determiners, prepositions, pronouns } = language;
  // "A bridge that collapsed".
  if (isVerb && language.relatives.has(before.word)) return false;
  if (articles.has(before.word) || determiners.has(before.word)) return true;
  if (isVerb) return false;
  if (before.isPossessive || before.isCapital || prepositions.has(before.word)) return true;
  return !pronouns.has(before.word);
}

/** No verb governs the noun, or one that says nothing of its own. */
function standsAlone(
  words: readonly Word[],
  from: number,
  start: number,
  language: EventWords,
): boolean {
  for (let index = from - 1; index >= start; index -= 1) {
    const word = words[index];
    if (word === undefined) return true;
    if (language.lightVerbs.has(word.word)) return true;
    if (language.isVerb(word.word)) return false;
  }
  return true;
}

function findStartOfNoun(
  words: readonly Word[],
  head: number,
  start: number,
  language: EventWords,
): number {
  let from = head;
  while (from > start) {
    const word = words[from - 1];
    if (word === undefined || word.kind === "mark" || isBreak(word, language)) break;
    if (language.prepositions.has(word.word) || language.coordinators.has(word.word)) break;
    from -= 1;
    if (language.articles.has(word.word) || language.determiners.has(word.word)) break;
  }
  return from;
}

/** "The bombing of a 2015 flight": what happened may stand before the thing it happened to. */
function findOuterNoun(
  words: readonly Word[],
  at: number,
  start: number,
  isHappening: (word: Word) => boolean,
  language: EventWords,
): number {
  let from = at;
  if (language.articles.has(words[from - 1]?.word ?? "")) from -= 1;
  const joint = words[from - 1];
  const head = words[from - 2];
  if (joint === undefined || head === undefined || from - 2 < start) return from;
  if (!language.prepositions.has(joint.word) || !isHappening(head)) return from;
  return findStartOfNoun(words, from - 2, start, language);
}

function findEndOfPhrase(
  words: readonly Word[],
  at: number,
  end: number,
  language: EventWords,
): number {
  let to = at;
  while (to < end && to < at + REACH) {
    const word = words[to];
    if (word === undefined) break;
    if (word.kind === "mark" && !/^["“”«»'’]$/.test(word.raw)) break;
    if (isBreak(word, language) || language.subordinators.has(word.word)) break;
    if (language.coordinators.has(word.word)) {
      const next = words[to + 1];
      if (next === undefined || language.articles.has(next.word) || !next.isCapital) break;
    }
    to += 1;
  }
  return to;
}

/** "Friday's attack, in which 133 people were killed": a noun alone takes what follows of it. */
function extendByRelative(words: readonly Word[], at: number, language: EventWords): number {
  const isOpen = [words[at - 1], words[at]].some((word) =>
    language.relatives.has(word?.word ?? ""),
  );
  const begins = isOpen || language.relatives.has(words[at + 1]?.word ?? "");
  if (!begins) return at;
  let to = at;
  while (to < words.length && words[to]?.kind !== "mark") to += 1;
  return to - at <= LONGEST_RELATIVE ? to : at;
}

function isBreak(word: Word, language: EventWords): boolean {
  const { relatives, subordinators, pronouns, isVerb, prepositions, determiners } = language;
  if (prepositions.has(word.word) || determiners.has(word.word)) return false;
  if (relatives.has(word.word) || subordinators.has(word.word)) return true;
  return pronouns.has(word.word) || (isVerb(word.word) && !word.isCapital);
}
