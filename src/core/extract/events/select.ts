/** Which finds date something that happened. The others stay finds, for a person to use or put aside. */
import type { TextRange } from "#core/text";
import type { DateReading, Expression } from "../expression.ts";
import { findWordRange, type Sentence, type Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

/** A find that dates something, with the words that leave the title together with it. */
export interface Dating {
  /** Index among all expressions. */
  readonly index: number;
  readonly expression: Expression;
  readonly date: DateReading;
  /** From the preposition to the last word of the date or of the event it counts from. */
  readonly start: number;
  readonly end: number;
  /** "Friday's attack", "2021's record": the noun behind it is the date's. */
  readonly isOwner: boolean;
  /** "Friday's attack", "a 2022 attack": what is dated stands right behind it. */
  readonly isAttributive: boolean;
  /** "The fifth anniversary of the fall": what is dated stands behind the preposition. */
  readonly isAnniversary: boolean;
}

/** What the find dates, or undefined where it dates nothing by itself. */
export function readDating(
  expression: Expression,
  index: number,
  sentence: Sentence,
  isHappening: (word: Word) => boolean,
  language: EventWords,
): Dating | undefined {
  const date = expression.phrase?.edtf === undefined ? expression.date : readPhrase(expression);
  if (date === undefined || !datesSomething(expression, date)) return undefined;
  const { words } = sentence;
  const { isGenitive, articles } = language;
  const { from, to } = findWordRange(words, expression.start, expression.end);
  const next = words[to];
  const last = words[to - 1];
  if (isInName(words, { from, to }, isHappening, language)) return undefined;
  const isOwner =
    last !== undefined &&
    (last.isPossessive || isGenitive(last.raw.toLowerCase()) || isOwnerMark(next, expression.end));
  const before = words[from - 1];
  const isAdjective =
    /^\d{4}$/.test(expression.text) &&
    before !== undefined &&
    articles.has(before.word) &&
    next?.kind === "word";
  const isAttributive = isOwner || isAdjective;
  const start = isAttributive ? expression.start : (expression.phrase?.start ?? expression.start);
  const end = Math.max(
    expression.phrase?.end ?? expression.end,
    expression.event?.end ?? 0,
    isOwner ? Math.max(last.end, findOwnerEnd(words, to, expression.end)) : 0,
  );
  const isAnniversary = expression.recogniser === "anniversary";
  return { index, expression, date, start, end, isOwner, isAttributive, isAnniversary };
}

function readPhrase({ phrase }: Expression): DateReading | undefined {
  if (phrase?.edtf === undefined) return undefined;
  const { edtf, earliest, latest } = phrase;
  return {
    edtf,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** "Recently" and "for long" place nothing; a bare length or a repetition is no point in time. */
function datesSomething({ type, value, steps, event }: Expression, date: DateReading): boolean {
  if (type === "SET") return false;
  if (steps.some(({ kind }) => kind === "vague" || kind === "undated")) return false;
  if (date.earliest === undefined && date.latest === undefined) return false;
  if (event === undefined && steps.some((step) => step.kind === "open" && step.side === "start")) {
    return false;
  }
  // "Hours later" is a point in time that is told by a length; "recent years" is only a length.
  const isLength = type === "DURATION" && steps.some(({ kind }) => kind === "length");
  return !isLength || event !== undefined || /\d/.test(value);
}

/** "The 2012 Olympics", "Euro 2024", "OL 2022": the year belongs to a name. */
function isInName(
  words: readonly Word[],
  { from, to }: TextRange,
  isHappening: (word: Word) => boolean,
  { prepositions, fillers, subordinators }: EventWords,
): boolean {
  const only = words[from];
  if (to - from !== 1 || only === undefined || !/^\d{4}$/.test(only.raw)) return false;
  const before = words[from - 1];
  const opens = [prepositions, fillers, subordinators].some((set) => set.has(before?.word ?? ""));
  if (before?.isCapital === true && before.kind === "word" && !opens) return true;
  if (words[to]?.isCapital !== true) return false;
  let at = to;
  while (words[at]?.isCapital === true) at += 1;
  const behind = words[at];
  return behind === undefined || !isHappening(behind);
}

/** Behind the "'s" of "2021's", which stands apart from the number. */
function findOwnerEnd(words: readonly Word[], at: number, end: number): number {
  const mark = words[at];
  if (mark === undefined || !isOwnerMark(mark, end)) return 0;
  const letter = words[at + 1];
  return letter?.word === "s" && letter.start === mark.end ? letter.end : mark.end;
}

/** A separate apostrophe or "'s" right behind the date. */
function isOwnerMark(word: Word | undefined, end: number): boolean {
  return word !== undefined && word.start === end && /^['’]/.test(word.raw);
}
