import { type WorkbenchWords, workbenchWordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";

export function useWorkbenchWords(): WorkbenchWords {
  return workbenchWordsFor(useReader().locale);
}
