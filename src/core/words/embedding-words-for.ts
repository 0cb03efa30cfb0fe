import type { DateLocale } from "#core/time";
import { embeddingEn } from "./embedding-en.ts";
import { embeddingNb } from "./embedding-nb.ts";
import type { EmbeddingWords } from "./embedding-words.ts";

/** What the page about putting a timeline into other pages says; apart from `wordsFor`, for no other page needs it. */
export function embeddingWordsFor(locale: DateLocale): EmbeddingWords {
  return locale === "nb" ? embeddingNb : embeddingEn;
}
