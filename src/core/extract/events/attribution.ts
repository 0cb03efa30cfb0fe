/** Who says it, taken out of a title: "X said that …", "… ifølge X". */
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const REACH = 9;
const LONGEST_SPEAKER = 7;
const LEAST_SAID = 3;

interface Surroundings {
  /** The word behind the clause. */
  readonly next: Word | undefined;
  readonly isBehindQuote: boolean;
}

/** True for words that only say who spoke: "security analysts said", and behind a quotation "she told reporters". */
export function isOnlyAttribution(
  kept: readonly Word[],
  { next, isBehindQuote }: Surroundings,
  language: EventWords,
): boolean {
  const words = kept.filter(({ kind }) => kind !== "mark");
  const isOpen = next !== undefined && language.that.has(next.word);
  if (isOpen && words.length <= LEAST_SAID) return true;
  const at = words.findIndex(({ word }) => language.saying.has(word));
  if (at < 0) return words.length < 2;
  const hasOtherVerb = words.slice(at + 1).some(({ word }) => language.isVerb(word));
  if ((isOpen || (isBehindQuote && at < LEAST_SAID)) && !hasOtherVerb) return true;
  const isLast = at === words.length - 1 && at < LONGEST_SPEAKER;
  const isFirst = at === 0 && words.length <= LONGEST_SPEAKER;
  const saysNothing = words.length - at - 1 === 0 || language.that.has(words[at + 1]?.word ?? "");
  return isLast || (isFirst && !hasOtherVerb) || (saysNothing && words.length - at < LEAST_SAID);
}

/** "According to X" with its name, wherever it stands. */
export function stripSource(kept: readonly Word[], language: EventWords): readonly Word[] {
  for (let at = 0; at < kept.length; at += 1) {
    const phrase = language.accordingTo.find((words) =>
      words.every((word, index) => kept[at + index]?.word === word),
    );
    if (phrase === undefined) continue;
    const end = findEndOfSource(kept, at + phrase.length, language);
    return [...kept.slice(0, at), ...kept.slice(end)];
  }
  return kept;
}

function findEndOfSource(kept: readonly Word[], from: number, language: EventWords): number {
  let at = from;
  let hasName = false;
  while (at < kept.length && at < from + REACH) {
    const word = kept[at];
    if (word === undefined || word.kind === "mark") return at;
    if (hasName && !word.isCapital) {
      return language.verbMayComeFirst && language.speakers.test(word.word) ? at + 1 : at;
    }
    if (language.isVerb(word.word) && !word.isCapital) return at;
    if (word.isCapital) hasName = true;
    else if (language.endsSubject(word.word) && kept[at + 1]?.isCapital !== true) return at + 1;
    at += 1;
  }
  return at;
}

/** "X said that …": what was said, if it has a subject of its own that can be understood. */
export function stripSaying(kept: readonly Word[], language: EventWords): readonly Word[] {
  const said = kept.findIndex(({ word }, index) => index < REACH && language.saying.has(word));
  if (said < 0) return kept;
  let from = said + 1;
  for (let at = said + 1; at <= said + REACH; at += 1) {
    const word = kept[at];
    if (word === undefined || word.kind === "mark") break;
    if (!language.that.has(word.word)) continue;
    from = at + 1;
    break;
  }
  const hasThat = from > said + 1;
  const first = kept[from];
  if (first === undefined || kept.length - from < 3) return kept;
  if (first.kind === "mark" || language.pronouns.has(first.word)) return kept;
  if (language.articles.has(first.word) && kept.length - from < 4) return kept;
  if (!hasThat && (said === 0 || language.verbMayComeFirst)) return kept;
  if (!hasThat && language.prepositions.has(first.word)) return kept;
  if (language.passives.has(kept[said - 1]?.word ?? "")) return kept;
  // "Announced plans to cut jobs": an infinitive makes no clause.
  const hasVerb = kept
    .slice(from)
    .some(
      ({ word }, index) =>
        language.isVerb(word) && !language.infinitives.has(kept[from + index - 1]?.word ?? ""),
    );
  return hasVerb ? kept.slice(from) : kept;
}
