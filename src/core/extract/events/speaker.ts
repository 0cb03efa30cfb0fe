/** Who says it: "X said", "said X", "according to X". A pronoun names nobody, and nobody is better than the wrong one. */
import type { TextRange } from "#core/text";
import type { Guess } from "./candidate.ts";
import { findAround, isHardBoundary } from "./clause.ts";
import type { Word } from "./sentence.ts";
import { findNameFrom } from "./speaker-name.ts";
import type { EventWords } from "./words.ts";

const REACH = 14;
/** "Told reporters", "told the local newspaper". */
const LONGEST_ADDRESSEE = 3;
/** "Dr.", "Prof.": a short title that a full stop parts from its name. */
const LONGEST_TITLE = 4;

/** The speaker named nearest to the date, or undefined. `dated` tells words that belong to dates. */
export function findSpeaker(
  text: string,
  words: readonly Word[],
  at: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): Guess | undefined {
  let best: { readonly guess: Guess; readonly distance: number } | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const found =
      findSourceAt(words, index, language) ?? findSayingAt(words, index, at, dated, language);
    if (found === undefined) continue;
    const distance = Math.min(Math.abs(index - at.from), Math.abs(index - at.to));
    if (best !== undefined && distance >= best.distance) continue;
    const guess = printName(text, words, found, language);
    if (guess !== undefined) best = { guess, distance };
  }
  return best?.guess;
}

/** "According to X". */
function findSourceAt(
  words: readonly Word[],
  index: number,
  language: EventWords,
): TextRange | undefined {
  const phrase = language.accordingTo.find((wanted) =>
    wanted.every((word, offset) => words[index + offset]?.word === word),
  );
  if (phrase === undefined) return undefined;
  return findNameFrom(words, index + phrase.length, language);
}

function findSayingAt(
  words: readonly Word[],
  index: number,
  at: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): TextRange | undefined {
  const word = words[index];
  if (word === undefined || !language.saying.has(word.word)) return undefined;
  const before = words[index - 1];
  if (before !== undefined && language.passives.has(before.word)) return undefined;
  const isClosed = before?.kind === "mark" && /^[,“”"«»–!?]$/.test(before.raw);
  const isInverted = before === undefined || isClosed || dated(index - 1);
  const behind =
    isInverted && !dated(index + 1) ? findNameFrom(words, index + 1, language) : undefined;
  const canSpeak = behind !== undefined && isSpeaker(words[behind.to - 1], language);
  if (canSpeak && endsName(words, behind.to, dated, language)) return behind;
  const name = findNameBefore(words, index, dated, language);
  return name !== undefined && saysThis(words, index, name, at, language) ? name : undefined;
}

/** Behind a verb that comes first the name ends with the sentence, or something joins it. */
function endsName(
  words: readonly Word[],
  at: number,
  dated: (index: number) => boolean,
  { prepositions, that, subordinators, fillers }: EventWords,
): boolean {
  const next = words[at];
  if (next === undefined || next.kind === "mark" || dated(at)) return true;
  return [prepositions, that, subordinators, fillers].some((set) => set.has(next.word));
}

/** False where the date belongs to a clause before, and what is said stands behind: "It closed in May, and X said …". */
function saysThis(
  words: readonly Word[],
  verb: number,
  name: TextRange,
  at: TextRange,
  language: EventWords,
): boolean {
  const next = words[verb + 1];
  if (language.relatives.has(words[name.from - 1]?.word ?? "")) return true;
  if (at.to > name.from || next === undefined || next.kind === "mark") return true;
  // "…, X told reporters.": all that was said stands before.
  const rest = words.slice(verb + 1, verb + 2 + LONGEST_ADDRESSEE);
  const end = rest.findIndex(({ kind }) => kind === "mark");
  const told = end < 0 ? rest : rest.slice(0, end);
  const isLast = told.length <= LONGEST_ADDRESSEE && isBehindComma(words, name.from);
  if (isLast && !told.some(({ word }) => language.isVerb(word) || language.that.has(word))) {
    return true;
  }
  const { from } = findAround(words, at, (index) => isHardBoundary(words, index));
  return !words.slice(from, at.from).some(({ word }) => language.isVerb(word));
}

/** The subject in front of a verb of saying. */
function findNameBefore(
  words: readonly Word[],
  verb: number,
  dated: (index: number) => boolean,
  language: EventWords,
): TextRange | undefined {
  let to = skipBack(words, verb, dated, language);
  if (words[to - 1]?.raw === ")") to = findOpening(words, to - 1);
  if (words[to - 1]?.raw === ",") to = findApposed(words, to - 1);
  if (to <= 0) return undefined;
  let from = to;
  while (from > 0 && to - from < REACH && !dated(from - 1) && !isEdge(words, from - 1, language)) {
    from -= 1;
  }
  return from < to ? findNameFrom(words, from, language, to) : undefined;
}

/** Over helping verbs, fillers and dates between a subject and its verb. */
function skipBack(
  words: readonly Word[],
  verb: number,
  dated: (index: number) => boolean,
  language: EventWords,
): number {
  let to = verb;
  for (let word = words[to - 1]; word !== undefined; word = words[to - 1]) {
    const helps = language.lightVerbs.has(word.word) || language.fillers.has(word.word);
    if (!helps && !dated(to - 1)) break;
    to -= 1;
  }
  return to;
}

function findOpening(words: readonly Word[], close: number): number {
  for (let at = close; at > Math.max(0, close - REACH); at -= 1) {
    if (words[at]?.raw === "(") return at;
  }
  return close;
}

/** "Yassin Musharbash, a journalist, said": the name stands before the comma before. */
function findApposed(words: readonly Word[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - REACH); at -= 1) {
    if (words[at]?.raw === ",") return at;
    if (words[at]?.kind === "mark") return 0;
  }
  return 0;
}

function isEdge(words: readonly Word[], index: number, language: EventWords): boolean {
  const word = words[index];
  if (word === undefined || word.kind === "mark") return true;
  if (language.subordinators.has(word.word) || language.relatives.has(word.word)) return true;
  if (language.that.has(word.word)) return true;
  if (language.coordinators.has(word.word)) return words[index + 1]?.isCapital !== true;
  return language.isVerb(word.word) && !word.isCapital;
}

function printName(
  text: string,
  words: readonly Word[],
  { from, to }: TextRange,
  language: EventWords,
): Guess | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return undefined;
  if (to - from === 1 && (language.pronouns.has(first.word) || first.kind !== "word"))
    return undefined;
  if (!isSpeaker(last, language)) return undefined;
  const title = isTitled(words, from) ? words[from - 2] : undefined;
  const name = text.slice((title ?? first).start, last.isPossessive ? last.end - 2 : last.end);
  if (/\n/.test(name)) return undefined;
  const isNamed = last.isCapital;
  return { name, confidence: isNamed ? 0.85 : 0.65 };
}

/** Without a name only persons and bodies speak: "sales said" is a misreading. */
function isSpeaker(last: Word | undefined, { speakers }: EventWords): boolean {
  return last !== undefined && (last.isCapital || speakers.test(last.word));
}

/** True where "Dr." or the like stands before the name. */
function isTitled(words: readonly Word[], from: number): boolean {
  const [title, stop, first] = [words[from - 2], words[from - 1], words[from]];
  if (title === undefined || stop?.raw !== "." || first?.isCapital !== true) return false;
  const isShort = title.isCapital && title.raw.length <= LONGEST_TITLE;
  return isShort && title.end === stop.start && first.start <= stop.end + 1;
}

/** ", Dr. Helen Marsh": nothing joins the name to what stands before. */
function isBehindComma(words: readonly Word[], from: number): boolean {
  const at = isTitled(words, from) ? from - 3 : from - 1;
  return /^[,”"»]$/.test(words[at]?.raw ?? "");
}
