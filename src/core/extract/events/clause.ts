/** The clause around a date: what the sentence says of it, without what it says of other things. */
import type { TextRange } from "#core/text";
import { findSubject, findTakenSubject, skipMarks } from "./clause-subject.ts";
import { partRelative } from "./relative-clause.ts";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

export interface Clause extends TextRange {
  /** The subject that the clause takes from the words before it. */
  readonly subject?: TextRange;
}

const QUOTE = /^[“”"«»„]$/;
const HARD = /^[;:–—()[\]•…]$/;
const LONGEST_BRIEF = 4;

/** The clause of the words `[at.from, at.to)` within a sentence. `dated` tells words that belong to dates. */
export function findClause(
  words: readonly Word[],
  at: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): Clause {
  const hard = findAround(words, at, (index) => isHardBoundary(words, index));
  const segments = split(words, hard, (index) => words[index]?.raw === ",");
  const own = segments.findIndex(({ to }) => to > at.from);
  const segment = widen(segments, Math.max(0, own), at, words, dated, language);
  const opening = findSubject(words, segments, segment, dated, language);
  const parts = split(words, segment, (index) => opensClause(words, index, dated, language));
  const part = parts.findIndex(({ to }) => to > at.from);
  const clause = widen(parts, Math.max(0, part), at, words, dated, language);
  if (clause.from === segment.from) {
    return partRelative(words, at, { ...clause, ...opening }, dated, language);
  }
  const before = { from: segment.from, to: clause.from };
  // "A woman died when a flat caught fire on Friday": the date is that of both.
  const isSameTime = language.meanwhile.has(words[skipMarks(words, clause.from)]?.word ?? "");
  const isLast = words.slice(at.to, clause.to).every(({ kind }) => kind === "mark");
  if (isSameTime && isLast && hasVerb(words, before, language)) {
    return { from: segment.from, to: clause.to, ...opening };
  }
  const subject = findTakenSubject(words, before, clause.from, dated, language);
  const whole = { ...clause, ...(subject === undefined ? {} : { subject }) };
  return partRelative(words, at, whole, dated, language);
}

function hasVerb(words: readonly Word[], { from, to }: TextRange, { isVerb }: EventWords): boolean {
  return words.slice(from, to).some(({ word }) => isVerb(word));
}

/** True at a sign that parts what is said from what is said beside it. */
export function isHardBoundary(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind !== "mark") return false;
  const before = words[index - 1];
  const next = words[index + 1];
  if (QUOTE.test(word.raw)) {
    return before?.kind !== "word" || (next !== undefined && /^[,.!?]$/.test(next.raw));
  }
  if (word.raw === "(" || word.raw === ")") return !isInBrief(words, index);
  const isTight = before?.end === word.start && next?.start === word.end;
  if (word.raw === "–" && isTight) return false;
  if (HARD.test(word.raw)) return true;
  const isSpaced = before === undefined || before.end < word.start;
  return word.raw === "-" && isSpaced && (next === undefined || next.start > word.end);
}

/** True for a bracket around a few words: "(FSB)". They part nothing. */
export function isInBrief(words: readonly Word[], index: number): boolean {
  for (let away = 1; away <= LONGEST_BRIEF + 1; away += 1) {
    if (words[index]?.raw === "(" && words[index + away]?.raw === ")") return true;
    if (words[index]?.raw === ")" && words[index - away]?.raw === "(") return true;
  }
  return false;
}

/** The words around a range up to the nearest boundary on either side, boundaries left out. */
export function findAround(
  words: readonly Word[],
  at: TextRange,
  isBoundary: (index: number) => boolean,
): TextRange {
  let from = at.from;
  while (from > 0 && !isBoundary(from - 1)) from -= 1;
  let to = at.to;
  while (to < words.length && !isBoundary(to)) to += 1;
  return { from, to };
}

function split(
  words: readonly Word[],
  range: TextRange,
  isBoundary: (index: number) => boolean,
): readonly TextRange[] {
  const parts: TextRange[] = [];
  let from = range.from;
  for (let index = range.from + 1; index < Math.min(range.to, words.length); index += 1) {
    if (!isBoundary(index) || words.slice(from, index).every(({ kind }) => kind === "mark"))
      continue;
    parts.push({ from, to: index });
    from = index;
  }
  return [...parts, { from, to: range.to }];
}

/** The part, with its neighbours as far as it says too little alone. */
function widen(
  parts: readonly TextRange[],
  own: number,
  at: TextRange,
  words: readonly Word[],
  dated: (index: number) => boolean,
  language: EventWords,
): TextRange {
  let first = own;
  let last = own;
  const range = () => ({ from: parts[first]?.from ?? at.from, to: parts[last]?.to ?? at.to });
  const isAside = (index: number): boolean =>
    parts.some(
      ({ from, to }, part) =>
        part !== own &&
        index >= from &&
        index < to &&
        words[from]?.raw === "," &&
        language.relatives.has(words[from + 1]?.word ?? ""),
    );
  const skipped = (index: number): boolean => dated(index) || isAside(index);
  while (!saysEnough(words, range(), skipped, language)) {
    const opens = !hasContent(words, { from: range().from, to: at.from }, dated, language);
    if (opens && last + 1 < parts.length) last += 1;
    else if (first > 0) first -= 1;
    else if (last + 1 < parts.length) last += 1;
    else break;
  }
  return range();
}

function hasContent(
  words: readonly Word[],
  { from, to }: TextRange,
  dated: (index: number) => boolean,
  { fillers, coordinators }: EventWords,
): boolean {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === "mark" || dated(index)) continue;
    if (!fillers.has(word.word) && !coordinators.has(word.word)) return true;
  }
  return false;
}

/** Three words, or two of which one is a verb, beside dates, articles and prepositions. */
function saysEnough(
  words: readonly Word[],
  { from, to }: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): boolean {
  let count = 0;
  let hasVerb = false;
  const opening = words[skipMarks(words, from)];
  // A second verb has the subject of the first ("but stopped in August"), a relative clause or a participle its noun.
  const takesSubject =
    opening !== undefined &&
    (language.relatives.has(opening.word) ||
      (!language.verbMayComeFirst && !opening.isCapital && language.isVerb(opening.word)));
  if (takesSubject) count += 1;
  if (opening !== undefined && language.coordinators.has(opening.word)) {
    const verb = words[skipMarks(words, from) + 1];
    if (verb !== undefined && language.isVerb(verb.word)) count += 1;
  }
  for (let index = from; index < to && count < 4; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind === "mark" || dated(index)) continue;
    const { articles, prepositions, fillers, relatives, subordinators } = language;
    if (
      [articles, prepositions, fillers, relatives, subordinators].some((set) => set.has(word.word))
    )
      continue;
    count += 1;
    if (language.isVerb(word.word)) hasVerb = true;
  }
  // "In a media event": with no verb, only where or how.
  const isAdverbial = !hasVerb && opening !== undefined && language.prepositions.has(opening.word);
  return count >= (hasVerb ? 2 : 3) && !isAdverbial;
}

function opensClause(
  words: readonly Word[],
  index: number,
  dated: (index: number) => boolean,
  language: EventWords,
): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || dated(index)) return false;
  if (language.subordinators.has(word.word) || language.relatives.has(word.word)) {
    return word.kind === "word" && !language.introductions.some(([first]) => first === word.word);
  }
  if (!language.coordinators.has(word.word) || next === undefined) return false;
  let at = index + 1;
  while (language.fillers.has(words[at]?.word ?? "")) at += 1;
  return dated(at) || language.isVerb(next.word) || language.pronouns.has(next.word);
}
