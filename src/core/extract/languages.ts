/** The languages there are. Adding one is a folder and a line here. */
import type { Language } from "./language.ts";
import { ENGLISH } from "./languages/en/index.ts";
import { NORWEGIAN } from "./languages/nb/index.ts";

export const LANGUAGES: readonly Language[] = [ENGLISH, NORWEGIAN];

/** The language for a BCP 47 tag, or undefined when there is none for it. Nynorsk is read as Bokmål. */
export function findLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  const code = primary === "no" || primary === "nn" ? "nb" : primary;
  return LANGUAGES.find((language) => language.code === code);
}
