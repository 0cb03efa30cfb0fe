import type { DateLocale } from "#core/time";
import { reviewEn } from "./review-en.ts";
import { reviewNb } from "./review-nb.ts";
import type { ReviewWords } from "./review-words.ts";

/** What the review says in a language; apart from `wordsFor`, for no other page needs it. */
export function reviewWordsFor(locale: DateLocale): ReviewWords {
  return locale === "nb" ? reviewNb : reviewEn;
}
