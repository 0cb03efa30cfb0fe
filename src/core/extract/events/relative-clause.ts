/** A relative clause and the main verb behind it: "the portrait stolen in 1993 | was returned". */
import type { TextRange } from "#core/text";
import type { Clause } from "./clause.ts";
import { skipMarks } from "./clause-subject.ts";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

/**
 * Of a clause that is a relative one with the main verb behind it, the half that the date is in: what a subject once
 * went through is not dated by when it does something else. Any other clause stays as it is.
 */
export function partRelative(
  words: readonly Word[],
  at: TextRange,
  clause: Clause,
  dated: (index: number) => boolean,
  language: EventWords,
): Clause {
  const first = skipMarks(words, clause.from);
  const opens = language.relatives.has(words[first]?.word ?? "") && clause.subject !== undefined;
  const verb = findFirstVerb(words, { from: first, to: clause.to }, language);
  if (verb === undefined) return clause;
  if (!opens && !isReduced(words, verb, first, dated, language)) return clause;
  const main = findMainVerb(words, { from: verb + 1, to: clause.to }, dated, language);
  if (main === undefined) return clause;
  if (at.from < main) return { ...clause, to: main };
  // With the relative word gone two verbs would stand side by side.
  return opens ? { ...clause, from: main } : clause;
}

function findFirstVerb(
  words: readonly Word[],
  { from, to }: TextRange,
  language: EventWords,
): number | undefined {
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word !== undefined && !word.isCapital && language.isVerb(word.word)) return index;
  }
  return undefined;
}

/** "The man arrested in May": a participle behind its noun, with no object of its own. */
function isReduced(
  words: readonly Word[],
  verb: number,
  first: number,
  dated: (index: number) => boolean,
  language: EventWords,
): boolean {
  const word = words[verb]?.word ?? "";
  const next = words[verb + 1]?.word ?? "";
  const { helpingVerbs, saying, pronouns, isPastParticiple, prepositions } = language;
  if (verb === first || helpingVerbs.has(word) || saying.has(word)) return false;
  if (pronouns.has(words[verb - 1]?.word ?? "")) return false;
  return isPastParticiple(word) && (prepositions.has(next) || dated(verb + 1));
}

/** A verb that can only be the main one: a helping verb, or one right behind a date; with its subject far before it. */
function findMainVerb(
  words: readonly Word[],
  { from, to }: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): number | undefined {
  const { subordinators, relatives, coordinators, that, pronouns, infinitives } = language;
  const joints = [subordinators, relatives, coordinators, that];
  const isOfOther = [pronouns, infinitives, language.helpingVerbs];
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined) return undefined;
    if (word.kind === "mark" && word.raw !== ",") continue;
    if (word.raw === "," || joints.some((set) => set.has(word.word))) return undefined;
    if (word.isCapital || !language.isVerb(word.word)) continue;
    // "Was built": still the first verb.
    if (index === from && language.helpingVerbs.has(before.word)) continue;
    if (isOfOther.some((set) => set.has(before.word))) return undefined;
    const isBehindDate = dated(index - 1) || before.kind === "number";
    if (language.helpingVerbs.has(word.word) || isBehindDate) return index;
  }
  return undefined;
}
