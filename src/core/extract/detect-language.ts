/** Which of some languages a text is in, by its commonest words. */
import type { Language } from "./language.ts";

/** Only the beginning is looked at: enough to tell, and the same cost for any length. */
const SAMPLE_LENGTH = 20_000;

/** The language most of whose common words stand in the text, or undefined when none does. */
export function detectLanguage(text: string, languages: readonly Language[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const [word] of text
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const language of languages) {
      if (language.commonWords.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === second?.[1] ? undefined : best[0];
}
