/** Which of the languages a text is in, by its commonest words. */
import { LANGUAGES } from "./languages.ts";

/** Only the beginning is looked at: enough to tell, and the same cost for any length. */
const SAMPLE_LENGTH = 20_000;

/** The code of the language most of whose common words stand in the text, or undefined when none does. */
export function detectLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const { code, commonWords } of LANGUAGES) {
      if (commonWords.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === second?.[1] ? undefined : best[0];
}
