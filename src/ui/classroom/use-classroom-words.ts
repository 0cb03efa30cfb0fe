import { type ClassroomWords, classroomWordsFor } from "#core/words";
import { useClassroom } from "./ports.ts";

export function useClassroomWords(): ClassroomWords {
  return classroomWordsFor(useClassroom().locale);
}
