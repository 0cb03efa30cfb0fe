import type { DateLocale } from "#core/time";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import type { Words } from "./words.ts";

const dictionaries: Readonly<Record<DateLocale, Words>> = { en, nb };

/** What the interface says in a language. */
export function wordsFor(locale: DateLocale): Words {
  return dictionaries[locale];
}
