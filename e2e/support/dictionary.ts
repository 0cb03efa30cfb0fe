import {
  compareWordsFor,
  helpWordsFor,
  type Locale,
  pageWordsFor,
  tableWordsFor,
  wordsFor,
} from "#core/words";

/** A number that stands for every argument of a sentence: what is left around it are the dictionary's own words. */
const STAND_IN = 7;
/** Shorter ones ("to", "in") are words of both languages. */
const SHORTEST = 4;

/** Every phrase of a language's dictionary: fixed texts whole, sentences as the pieces between their arguments. */
function listPhrases(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function")
    return printPieces(node as (...args: readonly number[]) => string);
  if (typeof node === "object" && node !== null) return Object.values(node).flatMap(listPhrases);
  return [];
}

function printPieces(sentence: (...args: readonly number[]) => string): readonly string[] {
  return String(sentence(STAND_IN, STAND_IN, STAND_IN)).split(/[“”«»]?7[“”«»]?/u);
}

/** The phrases of the English interface that the Norwegian one does not have: each would be a slip there. */
export function listEnglishOnly(): readonly string[] {
  const clean = (phrase: string) => phrase.replace(/^[\s.,:;·]+|[\s.,:;·]+$/gu, "");
  const listAll = (locale: Locale) =>
    listPhrases(
      [wordsFor, compareWordsFor, helpWordsFor, pageWordsFor, tableWordsFor].map((wordsOf) =>
        wordsOf(locale),
      ),
    );
  const english = new Set(listAll("en").map(clean));
  const norwegian = new Set(listAll("nb").map(clean));
  return [...english].filter((phrase) => phrase.length >= SHORTEST && !norwegian.has(phrase));
}

/** The phrases that occur in the texts, as whole words; not those inside quotation marks, which are the sources' words. */
export function findPhrases(
  phrases: readonly string[],
  texts: readonly string[],
): readonly string[] {
  const all = texts.join("\n");
  return phrases.flatMap((phrase) => {
    // Most are nowhere at all, which is told sooner than where the words begin and end.
    if (!all.includes(phrase)) return [];
    const literal = phrase.replace(/[$()*+.?[\\\]^{|}]/gu, "\\$&");
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u");
    const text = texts.find((candidate) => whole.test(candidate.replace(/«[^»]*»/gu, "")));
    return text === undefined ? [] : [`${phrase} — in: ${text}`];
  });
}
