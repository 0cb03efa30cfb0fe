import { type ExerciseWords, exerciseWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";

export function useExerciseWords(): ExerciseWords {
  return exerciseWordsFor(useClassroom().locale);
}
