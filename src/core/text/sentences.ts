import type { TextRange } from "./range.ts";
import { findSentenceRules, type SentenceRules } from "./sentence-rules.ts";

/**
 * The sentences of a text, in order, without the white space between them. A line end always ends one: in news copy a
 * line is a paragraph. Within a line the Unicode rules decide (UAX 29, through `Intl.Segmenter`), then the language's
 * own: no end after "Dr." or "13." before a month, but one where the space after a full stop was lost ("end.Tunnel").
 */
export function segmentSentences(text: string, language: string): readonly TextRange[] {
  const rules = findSentenceRules(language);
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const sentences: TextRange[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let from = 0;
    for (const to of findEnds(line[0], segmenter, rules)) {
      const range = trim(text, line.index + from, line.index + to);
      if (range.from < range.to) sentences.push(range);
      from = to;
    }
  }
  return sentences;
}

/** Where the sentences of one line end, in order; the last end is the line's. */
function findEnds(line: string, segmenter: Intl.Segmenter, rules: SentenceRules) {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(line)) {
    const end = index + segment.length;
    ends.push(...findLostSpaces(segment, rules).map((at) => index + at));
    if (end === line.length || !isHeldTogether(line, end, rules)) ends.push(end);
  }
  return ends;
}

/** Two small letters, a full stop, and a capitalised word at once: the paragraph end was lost on the way. */
const LOST_SPACE = /(?<=\p{Ll}{2}[.!?][”’»"]?)(?=[“«"]?\p{Lu}[\p{Ll} ])/gu;

function findLostSpaces(segment: string, rules: SentenceRules): readonly number[] {
  return [...segment.matchAll(LOST_SPACE)]
    .map((match) => match.index)
    .filter((at) => {
      const word = lastWord(segment.slice(0, at));
      return !rules.abbreviations.has(word.toLowerCase()) && !isAddress(segment, at);
    });
}

/** "www.Example.com" and "name@site.Com" are no sentence ends. */
function isAddress(segment: string, at: number): boolean {
  const token = `${/\S*$/.exec(segment.slice(0, at))?.[0]}${/^\S*/.exec(segment.slice(at))?.[0]}`;
  return /^www\.|[@/]/i.test(token);
}

/** True when the Unicode rules ended a sentence at `at` but the language knows better. */
function isHeldTogether(line: string, at: number, rules: SentenceRules): boolean {
  const before = line.slice(0, at).trimEnd();
  // “It was ISIS!” he posted: speech that ends in a mark of its own inside its sentence.
  if (/[!?][”’»"]?$/.test(before)) return /^\p{Ll}/u.test(line.slice(at));
  if (!before.endsWith(".")) return false;
  const word = lastWord(before);
  const next = /^[\p{L}\p{M}]+/u.exec(line.slice(at))?.[0].toLowerCase() ?? "";
  if (rules.abbreviations.has(word.toLowerCase())) return true;
  if (/^\p{Lu}(\.\p{Lu})*$/u.test(word)) return next !== "" && !rules.openers.has(next);
  return /^([1-9]|[12]\d|3[01])$/.test(word) && rules.afterOrdinal.has(next);
}

/** The last word before a full stop, inner stops kept ("f.eks"). */
function lastWord(before: string): string {
  return /([\p{L}\p{N}.]*)[.!?][”’»"]?$/u.exec(before)?.[1] ?? "";
}

function trim(text: string, from: number, to: number): TextRange {
  const part = text.slice(from, to);
  return {
    from: from + (part.length - part.trimStart().length),
    to: to - (part.length - part.trimEnd().length),
  };
}
