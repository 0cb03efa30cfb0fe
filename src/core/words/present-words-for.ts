import type { DateLocale } from "#core/time";
import { presentEn } from "./present-en.ts";
import { presentNb } from "./present-nb.ts";
import type { PresentWords } from "./present-words.ts";

/** What a presentation says in a language; apart from `wordsFor`, for no other page needs it. */
export function presentWordsFor(locale: DateLocale): PresentWords {
  return locale === "nb" ? presentNb : presentEn;
}
