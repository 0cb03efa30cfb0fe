import { detectLanguage, extractExpressions, findLanguage, type Language } from "#core/extract";

/** Which language a text is read in; `isGuess` when its words did not tell. */
export interface LanguageChoice {
  readonly language: Language;
  readonly isGuess: boolean;
}

/** Enough of a text to see which language finds something in it. */
const SAMPLE_LENGTH = 20_000;

/**
 * The language that was named, else the one the text's common words tell, else the one whose finds
 * cover the most of it.
 * Undefined when one was named that there is no folder for.
 */
export function chooseLanguage(
  text: string,
  languages: readonly Language[],
  named: string | undefined,
): LanguageChoice | undefined {
  if (named !== undefined && named !== "auto") {
    const language = findLanguage(languages, named);
    return language && { language, isGuess: false };
  }
  const detected = detectLanguage(text, languages);
  if (detected !== undefined) return { language: detected, isGuess: false };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const readings = languages.map((language) => ({
    language,
    covered: extractExpressions(sample, { language }).reduce(
      (sum, { start, end }) => sum + end - start,
      0,
    ),
  }));
  const [best] = readings.toSorted((a, b) => b.covered - a.covered);
  return best && { language: best.language, isGuess: true };
}
