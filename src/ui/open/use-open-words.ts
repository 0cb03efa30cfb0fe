import { type OpenWords, openWordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";

export function useOpenWords(): OpenWords {
  return openWordsFor(useReader().locale);
}
