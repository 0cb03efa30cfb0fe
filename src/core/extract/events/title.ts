/** A short title in the text's own words: the clause without its date, its connectives and who says it. */
import type { TextRange } from "#core/text";
import { isOnlyAttribution, stripSaying, stripSource } from "./attribution.ts";
import { TITLE_LENGTH } from "./candidate.ts";
import { type Clause, findAround, findClause, isHardBoundary, isInBrief } from "./clause.ts";
import { findDatedNoun } from "./noun-phrase.ts";
import type { Dating } from "./select.ts";
import type { Word } from "./sentence.ts";
import { turnRound } from "./subject.ts";
import { cutTitle, printTitle } from "./title-text.ts";
import type { EventWords } from "./words.ts";

const LONGEST_ADVERBIAL = 10;

export interface TitleSource {
  readonly text: string;
  readonly words: readonly Word[];
  readonly dating: Pick<Dating, "isAttributive" | "isOwner" | "isAnniversary">;
  /** The words of the date. */
  readonly at: TextRange;
  /** Tells the words that belong to this date. */
  readonly dated: (index: number) => boolean;
  /** Tells the words that belong to some other find. */
  readonly otherwiseDated: (index: number) => boolean;
  /** Tells those that date something else, with their prepositions. */
  readonly elsewhere: (index: number) => boolean;
  readonly isHappening: (word: Word) => boolean;
  readonly language: EventWords;
}

export interface Title {
  readonly text: string;
  /** The words it was made of, the date among or beside them. */
  readonly clause: TextRange;
  /** 0 to 1: how much like a title it is. */
  readonly quality: number;
}

/** A title for what a date dates; never empty, never longer than {@link TITLE_LENGTH}. */
export function makeTitle(source: TitleSource): Title {
  const { words, at, language } = source;
  const clause = findClause(words, at, source.dated, language);
  const noun = findDatedNoun(words, at, source.dating, clause, source.isHappening, language);
  if (noun !== undefined) {
    const title = finish(listKept(source, noun), source);
    if (title !== "") return { text: title, clause: noun, quality: rate(title) };
  }
  for (const range of [clause, ...findSaid(source, clause)]) {
    const kept = dropOpeners(listKept(source, range), source);
    if (isOnlyAttribution(kept, surround(source, range), language)) continue;
    const title = finish(tidy(kept, source, range), source);
    if (title !== "" && (range === clause || countWords(title) > 1))
      return { text: title, clause: widen(range, at), quality: rate(title) };
  }
  const whole = finish(listKept(source, { from: 0, to: words.length }), source);
  if (countWords(whole) > 1) return { text: whole, clause, quality: 0.5 };
  const first = words[at.from];
  const bare = source.text.slice(first?.start ?? 0, words[at.to - 1]?.end ?? 0);
  const last = whole || printTitle(source.text, words.slice(at.from, at.to)) || bare;
  const text = last
    .slice(0, TITLE_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
  return { text, clause, quality: 0.2 };
}

function surround({ words }: TitleSource, { from, to }: TextRange) {
  let first = from;
  while (words[first]?.kind === "mark") first += 1;
  const before = words.slice(Math.max(0, from - 1), first);
  return { next: words[to], isBehindQuote: before.some(({ raw }) => /[”"»]/.test(raw)) };
}

function countWords(title: string): number {
  return title === "" ? 0 : title.split(" ").length;
}

function rate(title: string): number {
  const count = countWords(title);
  return count > 2 ? 1 : count === 2 ? 0.85 : 0.6;
}

function widen({ from, to }: TextRange, at: TextRange): TextRange {
  return { from: Math.min(from, at.from), to: Math.max(to, at.to) };
}

function isWord({ kind }: Word): boolean {
  return kind !== "mark";
}

/** Where the date is that of saying: what was said, behind or before. */
function findSaid({ words, language }: TitleSource, clause: TextRange): readonly TextRange[] {
  let at = clause.from;
  while (at > 0 && words[at - 1]?.kind === "mark") at -= 1;
  const isEdge = (index: number): boolean => isHardBoundary(words, index);
  const before = { from: findAround(words, { from: at, to: at }, isEdge).from, to: at };
  const behind = { from: clause.from, to: words.length };
  const joint = words[clause.to]?.word ?? "";
  const both = language.that.has(joint) ? [behind, before] : [before, behind];
  return both.filter(({ from, to }) => to - from >= 2);
}

/** The words of a clause, its subject first, without the date and what stands in brackets. */
function listKept(source: TitleSource, { from, to, subject }: Clause): readonly Word[] {
  const { words, dated, elsewhere, otherwiseDated } = source;
  const kept: Word[] = [];
  let isInside = false;
  const add = (range: TextRange): void => {
    for (let index = range.from; index < Math.min(range.to, words.length); index += 1) {
      const word = words[index];
      if (word === undefined || dated(index)) continue;
      // Other dates in front are of the same kind as this one: they say when.
      if (elsewhere(index) || (kept.length === 0 && otherwiseDated(index))) continue;
      if (word.raw === "(" && isInBrief(words, index)) isInside = true;
      if (!isInside) kept.push(word);
      if (word.raw === ")") isInside = false;
    }
  };
  if (subject !== undefined) add(subject);
  add({ from: subject === undefined ? from : skipJoint(words, { from, to }, source.language), to });
  return dropUnfit(dropAsides(kept, source.language), source);
}

/** "A 2019 auction" without its date: "a" no longer fits, so it goes. */
function dropUnfit(kept: readonly Word[], { text, language }: TitleSource): readonly Word[] {
  return kept.filter((word, index) => {
    const next = kept[index + 1];
    if (next === undefined || !language.articles.has(word.word)) return true;
    const isParted = text.slice(word.end, next.start).trim() !== "";
    return !isParted || language.fitsArticle(word.word, next.word);
  });
}

/** "The president, who took office in 2021, met …": what stands between the commas falls away. */
function dropAsides(kept: readonly Word[], { relatives }: EventWords): readonly Word[] {
  const open = kept.findIndex(
    ({ raw }, index) => index > 0 && raw === "," && relatives.has(kept[index + 1]?.word ?? ""),
  );
  const close = kept.findIndex(({ raw }, index) => index > open + 1 && raw === ",");
  return open < 0 || close < 0 ? kept : [...kept.slice(0, open), ...kept.slice(close + 1)];
}

/** Behind the relative word or the conjunction, which the subject replaces. */
function skipJoint(
  words: readonly Word[],
  { from, to }: TextRange,
  { relatives, coordinators }: EventWords,
): number {
  let index = from;
  while (index < to && words[index]?.kind === "mark") index += 1;
  const word = words[index]?.word ?? "";
  return relatives.has(word) || coordinators.has(word) ? index + 1 : index;
}

/** Attribution and a bare pronoun in front away; a verb before its subject behind it. */
function tidy(
  kept: readonly Word[],
  source: TitleSource,
  { from, subject }: Clause,
): readonly Word[] {
  const { language, at } = source;
  const plain = dropOpeners(dropAdverbial(stripSource(kept, language), source), source);
  const isFronted = at.from <= from + 2;
  const turned =
    subject === undefined && language.verbMayComeFirst
      ? turnRound(plain, isFronted, language)
      : plain;
  const said = dropOpeners(stripSaying(turned, language), source);
  const [first, second] = said;
  if (first === undefined || second === undefined || said.filter(isWord).length < 4) return said;
  const isBare = language.thirdPersons.has(first.word) && language.isVerb(second.word);
  return isBare ? said.slice(1) : said;
}

/** "In a media event, Apple released …": what only says where or how falls away with its comma. */
function dropAdverbial(kept: readonly Word[], { language }: TitleSource): readonly Word[] {
  if (!language.prepositions.has(kept[0]?.word ?? "")) return kept;
  const comma = kept.findIndex(({ raw }) => raw === ",");
  const first = kept.slice(0, Math.max(0, comma));
  const isShort = comma > 0 && comma <= LONGEST_ADVERBIAL && kept.length - comma > 3;
  return isShort && !first.some(({ word }) => language.isVerb(word)) ? kept.slice(comma + 1) : kept;
}

function dropOpeners(kept: readonly Word[], { language }: TitleSource): readonly Word[] {
  let rest = kept;
  for (;;) {
    const first = rest[0];
    if (first === undefined) return rest;
    const phrase = language.introductions.find((words) =>
      words.every((word, index) => rest[index]?.word === word),
    );
    const isIntroduction =
      phrase !== undefined && !language.isVerb(rest[phrase.length]?.word ?? "");
    const { fillers, subordinators, coordinators, that } = language;
    const isLoose =
      (first.kind === "mark" && !/^[“"«„]$/.test(first.raw)) ||
      [fillers, subordinators, coordinators, that].some((set) => set.has(first.word));
    if (!isIntroduction && !isLoose) return rest;
    rest = rest.slice(isIntroduction ? phrase.length : 1);
  }
}

function finish(kept: readonly Word[], source: TitleSource): string {
  const { text, language } = source;
  return printTitle(text, cutTitle(dropOpeners(kept, source), language));
}
