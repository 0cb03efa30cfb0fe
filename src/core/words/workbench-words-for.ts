import type { DateLocale } from "#core/time";
import { workbenchEn } from "./workbench-en.ts";
import { workbenchNb } from "./workbench-nb.ts";
import type { WorkbenchWords } from "./workbench-words.ts";

/** What the workbench says in a language; apart from `wordsFor`, for no other page needs it. */
export function workbenchWordsFor(locale: DateLocale): WorkbenchWords {
  return locale === "nb" ? workbenchNb : workbenchEn;
}
