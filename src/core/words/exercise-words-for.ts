import type { DateLocale } from "#core/time";
import { exerciseEn } from "./exercise-en.ts";
import { exerciseNb } from "./exercise-nb.ts";
import type { ExerciseWords } from "./exercise-words.ts";

/** What the exercises say in a language; apart from `wordsFor`, for no other page needs it. */
export function exerciseWordsFor(locale: DateLocale): ExerciseWords {
  return locale === "nb" ? exerciseNb : exerciseEn;
}
