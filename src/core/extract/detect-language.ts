/** Which of some languages a text is in, by the words that it cannot do without. */
import { FUNCTION_WORDS } from "./function-words.ts";
import type { Language } from "./language.ts";
import { findLanguage } from "./languages.ts";

/** Only the beginning is looked at: enough to tell, and the same cost for any length. */
const SAMPLE_LENGTH = 20_000;
/** With less of such words than this, a text of some length is in none of the languages. Prose has a third and more. */
const LEAST_SHARE = 0.12;
/** Shorter texts may be headlines or notes, which do with few. */
const SHORT_WORDS = 12;
/** A part in another language that is smaller than this may be quotations and names. */
const LEAST_PART = 0.15;

/** What a text seems to be in. */
export interface DetectedLanguages {
  /** The one most of it is in, of those that were asked about. */
  readonly language: Language | undefined;
  /**
   * BCP 47: where `language` is undefined, the one that it seems to be in; else one of those asked about in which a good
   * part of the text is.
   */
  readonly other: string | undefined;
}

/** The language that most of the text is in, or undefined when it is in none of these, or that does not show. */
export function detectLanguage(text: string, languages: readonly Language[]): Language | undefined {
  const code = findLikeliest(text.slice(0, SAMPLE_LENGTH), languages);
  return code === undefined ? undefined : findLanguage(languages, code);
}

/** {@link detectLanguage}, with what else it seems to be in. */
export function detectLanguages(text: string, languages: readonly Language[]): DetectedLanguages {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const code = findLikeliest(sample, languages);
  const language = code === undefined ? undefined : findLanguage(languages, code);
  return {
    language,
    other: language === undefined ? code : findPart(sample, languages, language),
  };
}

/** The code of the likeliest language, known or not. Between equals the one that is known. */
function findLikeliest(text: string, languages: readonly Language[]): string | undefined {
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
  const scores = listCodes(languages).map((code) => {
    const known = findLanguage(languages, code);
    const own = known?.code === code ? known.commonWords : undefined;
    const set = FUNCTION_WORDS.get(code);
    const isOne = (word: string) => set?.has(word) === true || own?.has(word) === true;
    return { code, isKnown: known !== undefined, hits: words.filter(isOne).length };
  });
  const most = Math.max(...scores.map(({ hits }) => hits));
  if (most === 0 || (words.length >= SHORT_WORDS && most < words.length * LEAST_SHARE)) {
    return undefined;
  }
  const best = scores.filter(({ hits }) => hits === most);
  const known = best.filter(({ isKnown }) => isKnown);
  const readings = new Set(known.map(({ code }) => findLanguage(languages, code)));
  if (readings.size === 1) return known[0]?.code;
  return best.length === 1 ? best[0]?.code : undefined;
}

function listCodes(languages: readonly Language[]): readonly string[] {
  return [...new Set([...FUNCTION_WORDS.keys(), ...languages.map(({ code }) => code)])];
}

/** The other language of those known that the most text is in, paragraph by paragraph, if that is a good part. */
function findPart(
  text: string,
  languages: readonly Language[],
  main: Language,
): string | undefined {
  const lengths = new Map<string, number>();
  let whole = 0;
  for (const paragraph of text.split(/\n+/u)) {
    if (paragraph.split(/\s+/u).length < SHORT_WORDS) continue;
    whole += paragraph.length;
    const language = detectLanguage(paragraph, languages);
    if (language === undefined || language === main) continue;
    lengths.set(language.code, (lengths.get(language.code) ?? 0) + paragraph.length);
  }
  const [largest] = [...lengths].sort(([, a], [, b]) => b - a);
  return largest !== undefined && largest[1] >= whole * LEAST_PART ? largest[0] : undefined;
}
