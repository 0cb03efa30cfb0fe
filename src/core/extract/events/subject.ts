/** Turning a clause round that begins with its verb: "åpnet museet dørene" is "museet åpnet dørene". */
import type { Word } from "./sentence.ts";
import type { EventWords } from "./words.ts";

const LONGEST_SUBJECT = 6;

/** The words with the subject in front; as they are when they begin with no verb or its subject cannot be told. */
export function turnRound(
  kept: readonly Word[],
  isFronted: boolean,
  language: EventWords,
): readonly Word[] {
  const [verb, ...rest] = kept;
  if (verb === undefined || verb.kind !== "word" || verb.isCapital) return kept;
  // Behind a date in front the verb comes first, whether it is known or not.
  const isVerb = language.isVerb(verb.word) || (isFronted && isPlainNoun(verb, language));
  if (!isVerb) return kept;
  const length = measureSubject(rest, language);
  const whole = language.helpingVerbs.has(verb.word)
    ? addComplement(rest, length, language)
    : length;
  return whole === 0 ? kept : [...rest.slice(0, whole), verb, ...rest.slice(whole)];
}

/** How many words in front are the subject: a pronoun, a name, or up to a noun in its definite or plural form. */
function measureSubject(words: readonly Word[], language: EventWords): number {
  const first = words[0];
  if (first === undefined || first.kind === "mark") return 0;
  const isPronoun = language.pronouns.has(first.word);
  for (let length = 0; length < LONGEST_SUBJECT; length += 1) {
    const word = words[length];
    if (word === undefined || word.kind === "mark" || language.that.has(word.word)) break;
    const opens = language.determiners.has(word.word) || language.articles.has(word.word);
    const counts = language.prepositions.has(word.word) && words[length + 1]?.kind === "number";
    if (opens || counts || word.kind === "number") continue;
    if (language.prepositions.has(word.word) || isVerbHere(word, language)) break;
    const next = words[length + 1];
    if (word.isCapital && next?.isCapital === true) continue;
    const isName = word.isCapital && !language.peoples.has(word.word);
    const isNamed = isName && !(next !== undefined && isDefinite(next, language));
    // "Solvik kirke", "Oslo kommune": a name's own noun, told by the definite noun behind it.
    const hasNoun =
      isNamed && next?.kind === "word" && isDefinite(words[length + 2] ?? word, language);
    if (hasNoun && isPlainNoun(next, language)) return length + 2;
    if (isNamed || isDefinite(word, language)) return length + 1;
  }
  return isPronoun ? 1 : 0;
}

function isPlainNoun(word: Word, language: EventWords): boolean {
  const { determiners, articles, prepositions, pronouns, fillers } = language;
  const isOther = [determiners, articles, prepositions, pronouns, fillers].some((set) =>
    set.has(word.word),
  );
  return !isOther && !word.isCapital && !isVerbHere(word, language);
}

function isDefinite(word: Word, language: EventWords): boolean {
  return word.kind === "word" && language.endsSubject(word.word) && !isVerbHere(word, language);
}

function isVerbHere({ word, isCapital }: Word, language: EventWords): boolean {
  return !isCapital && language.isVerb(word);
}

/** "De siste restene av tårnet", where the verb's other half closes the clause: "ble … revet". */
function addComplement(words: readonly Word[], length: number, language: EventWords): number {
  if (length === 0 || words[length]?.word !== "av") return length;
  for (let at = length + 1; at < length + LONGEST_SUBJECT; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind === "mark") return length;
    if (isVerbHere(word, language)) return at;
  }
  return length;
}
