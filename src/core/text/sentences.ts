import type { TextRange } from "./range.ts";
import type { SentenceRules } from "./sentence-rules.ts";

/** How far around a possible end is looked: a bound that keeps a line of any length linear. */
const REACH = 100;

/**
 * The sentences of a text, in order, without the white space between them. A line end always ends one: in news copy a
 * line is a paragraph. Within a line the Unicode rules decide (UAX 29, through `Intl.Segmenter`), then the language's
 * own: no end after "Dr." or "13." before a month, but one where the space after a full stop was lost ("end.Tunnel").
 */
export function segmentSentences(text: string, rules: SentenceRules): readonly TextRange[] {
  // UAX 29 has one set of rules; English stands for it, whatever the language.
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences: TextRange[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === "") continue;
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
  let from = 0;
  for (const end of findUnicodeEnds(line, segmenter)) {
    const start = from;
    ends.push(...findLostSpaces(line.slice(start, end), rules).map((at) => start + at));
    if (end === line.length || !isHeldTogether(line, end, rules)) ends.push(end);
    from = end;
  }
  return ends;
}

/** A segmenter takes time in the square of what it is given: a long line is handed over in pieces of this length. */
const PIECE = 4096;

/** Sentence ends by the Unicode rules. The last sentence of a piece may go on: it begins the next piece. */
function findUnicodeEnds(line: string, segmenter: Intl.Segmenter): readonly number[] {
  const ends: number[] = [];
  let from = 0;
  let size = PIECE;
  while (from < line.length) {
    const piece = line.slice(from, from + size);
    const isLast = from + size >= line.length;
    let last = 0;
    for (const { index, segment } of segmenter.segment(piece)) {
      const end = index + segment.length;
      if (end === piece.length && !isLast) break;
      ends.push(from + end);
      last = end;
    }
    from += last;
    size = last === 0 ? size * 2 : PIECE;
  }
  return ends;
}

/** Two small letters, a full stop, and a capitalised word at once: the paragraph end was lost on the way. */
const LOST_SPACE = /(?<=\p{Ll}{2}[.!?][”’»"]?)(?=[“«"]?\p{Lu}[\p{Ll} ])/gu;

function findLostSpaces(segment: string, rules: SentenceRules): readonly number[] {
  return [...segment.matchAll(LOST_SPACE)]
    .map((match) => match.index)
    .filter((at) => {
      const word = lastWord(segment.slice(Math.max(0, at - REACH), at));
      return !rules.abbreviations.has(word.toLowerCase()) && !isAddress(segment, at);
    });
}

/** "www.Example.com" and "name@site.Com" are no sentence ends. */
function isAddress(segment: string, at: number): boolean {
  const before = segment.slice(Math.max(0, at - REACH), at);
  const after = segment.slice(at, at + REACH);
  const token = `${/\S*$/.exec(before)?.[0]}${/^\S*/.exec(after)?.[0]}`;
  return /^www\.|[@/]/i.test(token);
}

/** True when the Unicode rules ended a sentence at `at` but the language knows better. */
function isHeldTogether(line: string, at: number, rules: SentenceRules): boolean {
  const before = line.slice(Math.max(0, at - REACH), at).trimEnd();
  // “It was ISIS!” he posted: speech that ends in a mark of its own inside its sentence.
  if (/[!?][”’»"]?$/.test(before)) return /^\p{Ll}/u.test(line.slice(at, at + 2));
  if (!before.endsWith(".")) return false;
  const word = lastWord(before);
  const next = /^[\p{L}\p{M}]+/u.exec(line.slice(at, at + REACH))?.[0].toLowerCase() ?? "";
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
