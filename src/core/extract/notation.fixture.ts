/** A tiny notation for tests: `He left [last Friday|2024-03-15].` marks the words and the value, `|MOD` behind it. */
import { assertDefined } from "#core/base";
import { extractExpressions } from "./extract.ts";
import type { Language } from "./language.ts";
import { LANGUAGE as ENGLISH } from "./languages/en/index.ts";
import { LANGUAGE as NORWEGIAN } from "./languages/nb/index.ts";
import { findLanguage } from "./languages.ts";

export const LANGUAGES: readonly Language[] = [ENGLISH, NORWEGIAN];

/** The language of a code that a test names. */
export function languageOf(code: string): Language {
  return assertDefined(findLanguage(LANGUAGES, code), `language ${code}`);
}

interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

/** Takes the marks out of a text in the notation: the bare text, and the marks in order. */
export function readMarks(notation: string): Marked {
  const marks = [...notation.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "");
  return { text: notation.replace(/\[([^\]|]*)[^\]]*\]/g, "$1"), marks };
}

/** What the engine finds, in the same notation; TIME and DATE are told by the value. */
export function printFound(
  text: string,
  language: string,
  written = "2024-03-23",
): readonly string[] {
  return extractExpressions(text, { language: languageOf(language), written }).map((found) =>
    [found.text, found.value, ...(found.mod === undefined ? [] : [found.mod])].join("|"),
  );
}
