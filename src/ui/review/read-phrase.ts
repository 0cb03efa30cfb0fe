import type { Finder } from "#load";

/** What the words of a phrase are counted from and read in. */
export interface PhraseContext {
  /** The languages to try, the likeliest first. */
  readonly languages: readonly string[];
  /** EDTF: the article's own date. */
  readonly written: string | undefined;
}

/** The date of a phrase as a person types it ("spring 2024", "since 2022"): EDTF, undefined where it gives none. */
export type ReadPhrase = (text: string, context: PhraseContext) => Promise<string | undefined>;

/** The words that give the date must be this much of what was typed, or something else was meant, too. */
const LEAST_SHARE = 0.6;

/** Reads phrases as the articles are read. */
export function createPhraseReader(finder: Pick<Finder, "find">): ReadPhrase {
  return async (typed, { languages, written }) => {
    const text = typed.trim();
    for (const language of new Set(languages)) {
      const answer = await finder.find(text, { language, written, categories: [] });
      if (!answer.ok) continue;
      const dated = answer.value.expressions.flatMap(({ start, end, phrase, date }) => {
        const edtf = phrase?.edtf ?? date?.edtf;
        const length = phrase === undefined ? end - start : phrase.end - phrase.start;
        return edtf === undefined ? [] : [{ edtf, length }];
      });
      const [longest] = dated.toSorted((a, b) => b.length - a.length);
      if (longest !== undefined && longest.length >= LEAST_SHARE * text.length) return longest.edtf;
    }
    return undefined;
  };
}
