import type { DateLocale } from "#core/time";
import { openEn } from "./open-en.ts";
import { openNb } from "./open-nb.ts";
import type { OpenWords } from "./open-words.ts";

/** What the page for a person's own file says in a language; apart from `wordsFor`, for no other page needs it. */
export function openWordsFor(locale: DateLocale): OpenWords {
  return locale === "nb" ? openNb : openEn;
}
