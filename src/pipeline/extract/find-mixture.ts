import type { Language } from "#core/extract";

/** Another language that a good part of a text is in. */
export interface Mixture {
  readonly language: Language;
  /** 0 to 1: how much of the text. */
  readonly share: number;
}

/** A paragraph in ten; below it are titles and quotations. */
const LEAST_SHARE = 0.1;
const LEAST_LENGTH = 150;
/** A sentence is in a language that tells so many times as many of its common words as the one it is read in. */
const CLEARLY = 2;
const LEAST_WORDS = 2;
const SAMPLE_LENGTH = 200_000;

/** The language beside the one it is read in that most sentences of a text are in, where they are more than a few. */
export function findMixture(
  text: string,
  language: Language,
  languages: readonly Language[],
): Mixture | undefined {
  const lengths = new Map<Language, number>();
  const sample = text.slice(0, SAMPLE_LENGTH);
  for (const sentence of sample.split(/[.!?\n]\s/)) {
    const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
    const count = ({ commonWords }: Language) =>
      words.filter((word) => commonWords.has(word)).length;
    const own = count(language);
    for (const other of languages) {
      const isOther = other !== language && count(other) >= Math.max(LEAST_WORDS, own * CLEARLY);
      if (isOther) lengths.set(other, (lengths.get(other) ?? 0) + sentence.length);
    }
  }
  const [best] = [...lengths].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [other, length] = best;
  const share = length / sample.length;
  return length < LEAST_LENGTH || share < LEAST_SHARE ? undefined : { language: other, share };
}

/** What a person should know of it, in words. */
export function describeMixture({ language: other, share }: Mixture, language: Language): string {
  const percent = Math.round(share * 100);
  return `about ${percent} % of the text seems to be in “${other.code}”; all of it was read as “${language.code}”`;
}
