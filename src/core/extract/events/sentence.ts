/** Sentences with their words, as far as making events of dates needs them. */
import { findFirstIndex } from "#core/base";
import { segmentSentences, type TextRange } from "#core/text";
import type { Language } from "../language.ts";

export interface Word {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Small letters, no possessive ending. */
  readonly word: string;
  readonly kind: "word" | "number" | "mark";
  readonly isCapital: boolean;
  /** Ends in "'s", or is a name in "-s'". */
  readonly isPossessive: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*[\p{L}%]*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** The words of a part of a text. */
export function cutWords(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const raw = match[0];
    const from = start + match.index;
    const isPossessive = /['’]s$/i.test(raw);
    const bare = isPossessive ? raw.slice(0, -2) : raw;
    words.push({
      start: from,
      end: from + raw.length,
      raw,
      word: bare.toLowerCase(),
      kind: /^\p{L}/u.test(raw) ? "word" : /^\p{N}/u.test(raw) ? "number" : "mark",
      isCapital: /^\p{Lu}/u.test(raw),
      isPossessive,
    });
  }
  return words;
}

/** The words that touch a range of the text, as indices. */
export function findWordRange(words: readonly Word[], start: number, end: number): TextRange {
  const from = findFirstIndex(0, words.length, (index) => (words[index]?.end ?? end) > start);
  const to = findFirstIndex(from, words.length, (index) => (words[index]?.start ?? end) >= end);
  return { from, to };
}

/** A line broken in the middle of a sentence does not end it: such line ends become spaces. Offsets stay. */
const BROKEN_LINE = /(?<=[\p{L}\p{N},;)'’"”-]) ?\n(?=[ \t]*[\p{Ll}\p{N}])/gu;

/** Signs in front of a list's items are not part of what is said. */
const BULLET = /^[•·▪‣●■◦*]\s*/;

/** The sentences of a text that hold at least one of the places, which are in order; one after the other. */
export function* findSentencesAt(
  text: string,
  language: Language,
  places: readonly { readonly start: number; readonly end: number }[],
): Generator<{ readonly start: number; readonly end: number; readonly places: readonly number[] }> {
  const joined = text.replaceAll("\r", " ").replace(BROKEN_LINE, (gap) => " ".repeat(gap.length));
  let next = 0;
  for (const { from, to } of segmentSentences(joined, language.sentenceRules)) {
    const inside: number[] = [];
    for (let place = places[next]; place !== undefined && place.start < to; place = places[next]) {
      if (place.start >= from && place.end <= to) inside.push(next);
      next += 1;
    }
    const start = from + (BULLET.exec(joined.slice(from, Math.min(to, from + 9)))?.[0].length ?? 0);
    const isBehind = inside.every((index) => (places[index]?.start ?? start) >= start);
    if (inside.length > 0) yield { start: isBehind ? start : from, end: to, places: inside };
    if (next >= places.length) return;
  }
}
