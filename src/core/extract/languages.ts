/** Choosing among the languages that are at hand. Who runs the engine gathers the folders under `languages/`. */
import type { Language } from "./language.ts";

/** The language for a BCP 47 tag, or undefined when there is none for it. Nynorsk is read as Bokmål. */
export function findLanguage(languages: readonly Language[], tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  return languages.find(
    ({ code, alsoReads }) => primary === code || alsoReads?.some((other) => other === primary),
  );
}
