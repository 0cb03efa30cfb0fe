import type { DateLocale } from "#core/time";
import { handoutEn } from "./handout-en.ts";
import { handoutNb } from "./handout-nb.ts";
import type { HandoutWords } from "./handout-words.ts";

/** What the page with the handouts says; apart from `wordsFor`, for no other page needs it. */
export function handoutWordsFor(locale: DateLocale): HandoutWords {
  return locale === "nb" ? handoutNb : handoutEn;
}
