import type { DateLocale } from "#core/time";
import { classroomEn } from "./classroom-en.ts";
import { classroomNb } from "./classroom-nb.ts";
import type { ClassroomWords } from "./classroom-words.ts";

/** What the pages for the classroom share; apart from `wordsFor`, for no other page needs it. */
export function classroomWordsFor(locale: DateLocale): ClassroomWords {
  return locale === "nb" ? classroomNb : classroomEn;
}
