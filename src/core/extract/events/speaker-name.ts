/** The name of a speaker: the capitalised words, or the noun where there are none. */
import type { TextRange } from "#core/text";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const LONGEST = 8;

/** The name or noun that begins at `at`: without article, up to a preposition; the capitalised part of it if any. */
export function findNameFrom(
  words: readonly Word[],
  at: number,
  language: EventWords,
  end = words.length,
): TextRange | undefined {
  let from = at;
  while (from < end) {
    const word = words[from];
    if (word === undefined) return undefined;
    const isOpener = language.articles.has(word.word) || language.determiners.has(word.word);
    if (!isOpener && !language.fillers.has(word.word)) break;
    if (language.pronouns.has(word.word) && from + 1 >= end) return undefined;
    from += 1;
  }
  if (language.pronouns.has(words[from]?.word ?? "")) return undefined;
  let to = from;
  while (to < end && to - from < LONGEST) {
    const word = words[to];
    if (word === undefined || word.kind === "mark") break;
    // "Office for National Statistics", but "Ana Lopez of Springfield".
    const isInName =
      to === from + 1 &&
      words[from]?.isCapital === true &&
      words[to + 1]?.isCapital === true &&
      !language.addressing.has(word.word);
    if (language.prepositions.has(word.word) && !isInName) break;
    if (language.that.has(word.word) || (language.isVerb(word.word) && !word.isCapital)) break;
    if (language.pronouns.has(word.word)) break;
    to += 1;
    const isDefinite = language.verbMayComeFirst && language.endsSubject(word.word);
    if (!word.isCapital && isDefinite && words[to]?.isCapital !== true) break;
  }
  const name = findCapitals(words, { from, to }, language);
  if (name !== undefined) return extendByBody(words, name, to, language);
  // "Sier leder i menighetsrådet, Berit Nes": the office first, the name behind the comma.
  const comma = findNextComma(words, to, end);
  const behind =
    comma === undefined
      ? undefined
      : findCapitals(words, { from: comma + 1, to: Math.min(comma + 4, end) }, language);
  if (behind !== undefined && behind.from === (comma ?? 0) + 1 && behind.to - behind.from > 1)
    return behind;
  return from < to ? { from, to } : undefined;
}

/** "Oslo politidistrikt", "Bergen kommune": a body that is named by its place. */
function extendByBody(
  words: readonly Word[],
  name: TextRange,
  end: number,
  language: EventWords,
): TextRange {
  const next = name.to < end ? words[name.to] : undefined;
  const isBody =
    next !== undefined && language.verbMayComeFirst && language.speakers.test(next.word);
  return isBody ? { ...name, to: name.to + 1 } : name;
}

function findNextComma(words: readonly Word[], at: number, end: number): number | undefined {
  for (let index = at; index < Math.min(end, at + 6); index += 1) {
    if (words[index]?.raw === ",") return index;
    if (words[index]?.kind === "mark") return undefined;
  }
  return undefined;
}

/** The longest run of capitalised words, if it is more than the first word of a sentence. */
function findCapitals(
  words: readonly Word[],
  { from, to }: TextRange,
  language: EventWords,
): TextRange | undefined {
  let best: TextRange | undefined;
  for (let start = from; start < to; start += 1) {
    if (words[start]?.isCapital !== true) continue;
    let stop = start;
    const isJoint = (index: number): boolean =>
      language.prepositions.has(words[index]?.word ?? "") && words[index + 1]?.isCapital === true;
    while (stop < to && (words[stop]?.isCapital === true || isJoint(stop))) stop += 1;
    const isLonger = best === undefined || stop - start > best.to - best.from;
    if (isLonger) best = { from: start, to: stop };
    start = stop;
  }
  const isWhole = best !== undefined && best.from === from && best.to === to;
  return best === undefined || isWhole || !isAdjective(words, best, to, language)
    ? best
    : undefined;
}

/** "Russian investigators", "Town officials": a capital that is not a name's. */
function isAdjective(
  words: readonly Word[],
  { from, to }: TextRange,
  end: number,
  language: EventWords,
): boolean {
  const word = words[from];
  if (word === undefined || to - from > 1 || to >= end || words[to]?.kind !== "word") return false;
  if (language.peoples.has(word.word)) return true;
  const isFirst = from === 0 || words[from - 1]?.kind === "mark";
  return isFirst && !word.isPossessive && !/^\p{Lu}{2}/u.test(word.raw);
}
