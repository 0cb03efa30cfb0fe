import { type MakeStoryWords, makeStoryWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";

export function useMakeWords(): MakeStoryWords {
  return makeStoryWordsFor(useClassroom().locale);
}
