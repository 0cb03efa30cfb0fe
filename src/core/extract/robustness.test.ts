import { describe, expect, it } from "vitest";
import { extractExpressions } from "./extract.ts";
import { languageOf } from "./notation.fixture.ts";

const TEXTS = {
  en: "On Monday, March 3, 2009, at 9:30 a.m., it's said that two weeks ago the mayor's office shut. It took 24 hours. The 9 o'clock news came in the mid-1990s, three days later.",
  nb: "På lørdag 13. mars 2021 klokken 14.30 kom han på jobb. For tre uker siden, i første halvår, før påske, var det høst.",
} as const;

/** The same words in other characters: none of them means anything for the dates. */
const VARIANTS: readonly (readonly [string, (text: string) => string])[] = [
  ["decomposed letters", (text) => text.normalize("NFD")],
  ["soft hyphens", (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, "$1\u00ad")],
  ["no-break spaces", (text) => text.replaceAll(" ", "\u00a0")],
  ["narrow no-break spaces", (text) => text.replaceAll(" ", "\u202f")],
  ["zero-width spaces", (text) => text.replaceAll(" ", " \u200b")],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["no-break hyphens", (text) => text.replaceAll("-", "\u2011")],
  ["direction marks", (text) => text.replace(/(\p{L}+|\d+)/gu, "\u200f$1\u200e")],
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["an emoji before", (text) => `👩🏽‍🚒 ${text}`],
  [
    "carriage returns",
    (text) => `${text.replaceAll(". It", ".\r\nIt").replaceAll(". For", ".\rFor")}\r\n`,
  ],
];

/** The words as they stand in the plain text. */
function undo(words: string): string {
  return words
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s/g, " ")
    .replaceAll("’", "'")
    .replaceAll("\u2011", "-");
}

describe("extraction from text that is not plain", () => {
  for (const [code, plain] of Object.entries(TEXTS)) {
    const find = (text: string) =>
      extractExpressions(text, { language: languageOf(code), written: "2024-03-23" });
    it.each(VARIANTS)(`finds the same in ${code} with %s`, (_name, change) => {
      const text = change(plain);
      const found = find(text);
      expect(found.map(({ text: words, value }) => [undo(words), value])).toEqual(
        find(plain).map(({ text: words, value }) => [words, value]),
      );
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
    });
  }
});
