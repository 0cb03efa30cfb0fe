/** The subject that a clause takes from the words before it: "Russia, which intervened", "work began but stopped". */
import type { TextRange } from "#core/text";
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const FAR_SUBJECT = 6;

/** The subject of a segment behind a comma that has none: "Russia, which …", "Ukraine, defending …". */
export function findSubject(
  words: readonly Word[],
  segments: readonly TextRange[],
  segment: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): { readonly subject?: TextRange } {
  const index = segments.findIndex(({ from }) => from === segment.from);
  const before = segments[index - 1];
  if (index <= 0 || before === undefined) return {};
  const first = skipMarks(words, segment.from);
  const subject = findTakenSubject(words, before, first, dated, language);
  if (subject !== undefined) return { subject };
  const word = words[first];
  if (word === undefined || dated(first)) return {};
  if (!language.isVerb(word.word) || word.isCapital) return {};
  // "Loven som ble vedtatt i 2020, ble opphevet": the subject stands before the relative clause.
  const relative = words.findIndex(
    (one, at) => at > before.from && at < before.to && language.relatives.has(one.word),
  );
  if (relative > 0 && words[relative - 1]?.kind === "word") {
    const noun = findNounBefore(words, { from: before.from, to: relative }, dated, language);
    if (noun !== undefined) return { subject: noun };
  }
  if (language.verbMayComeFirst) return {};
  // "Islamic State, also known as IS, issued …": the words between the commas are beside the point.
  const outer = segments[index - 2] ?? before;
  return { subject: findNounBefore(words, outer, dated, language) ?? outer };
}

/** What stands before a relative word, a participle or a second verb, and is its subject. */
export function findTakenSubject(
  words: readonly Word[],
  before: TextRange,
  at: number,
  dated: (index: number) => boolean,
  language: EventWords,
): TextRange | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  const isParticiple = !word.isCapital && language.isPresentParticiple(word.word);
  if (language.relatives.has(word.word) || isParticiple) {
    const noun = findNounBefore(words, before, dated, language);
    // "Told reporters that": what is said, and no word on the reporters.
    const isSaid = language.saying.has(words[(noun?.from ?? at) - 1]?.word ?? "");
    return isSaid && language.that.has(word.word) ? undefined : noun;
  }
  if (!language.coordinators.has(word.word) || next === undefined) return undefined;
  if (!language.isVerb(next.word)) return undefined;
  let from = before.from;
  for (let index = before.from; index < before.to - 1; index += 1) {
    const isSaid = language.saying.has(words[index]?.word ?? "");
    if (isSaid || language.that.has(words[index]?.word ?? "")) from = index + 1;
  }
  while (from < before.to && isLoose(from)) from += 1;
  let to = from;
  while (to < before.to && to - from < FAR_SUBJECT && !language.isVerb(words[to]?.word ?? ""))
    to += 1;
  if (to === from || to - from === FAR_SUBJECT || to === before.to) return undefined;
  const isParticipleNext =
    language.isPastParticiple(next.word) && !language.helpingVerbs.has(next.word);
  const helps = isParticipleNext && language.helpingVerbs.has(words[to]?.word ?? "");
  return { from, to: helps ? to + 1 : to };

  function isLoose(index: number): boolean {
    const first = words[index];
    return first?.kind === "mark" || dated(index) || language.fillers.has(first?.word ?? "");
  }
}

/** The noun with its name or adjectives at the end of a range: "Russia", "Ruth Calder", "the first contractor". */
function findNounBefore(
  words: readonly Word[],
  { from, to }: TextRange,
  dated: (index: number) => boolean,
  language: EventWords,
): TextRange | undefined {
  let end = to;
  while (end > from && (words[end - 1]?.kind === "mark" || dated(end - 1))) end -= 1;
  let start = end;
  while (start > from && end - start < FAR_SUBJECT) {
    const word = words[start - 1];
    if (word === undefined || word.kind === "mark" || dated(start - 1)) break;
    const { prepositions, isVerb, coordinators, pronouns, articles, determiners } = language;
    if (prepositions.has(word.word) || isVerb(word.word) || coordinators.has(word.word)) break;
    const opens = articles.has(word.word) || determiners.has(word.word);
    if (language.fillers.has(word.word) || (pronouns.has(word.word) && !opens)) break;
    start -= 1;
    if (opens) break;
    if (word.isCapital && words[start - 1]?.isCapital !== true) break;
  }
  return start < end ? { from: start, to: end } : undefined;
}

/** The first word that is no sign. */
export function skipMarks(words: readonly Word[], at: number): number {
  let index = at;
  while (words[index]?.kind === "mark") index += 1;
  return index;
}
