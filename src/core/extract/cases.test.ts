import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractExpressions } from "./extract.ts";
import { languageOf } from "./notation.fixture.ts";

const FOLDER = new URL("./cases/", import.meta.url);

/** One line per find: offsets, words, type, value, modifier, EDTF of the words and of their phrase. */
function printCase(text: string, language: string): string {
  const found = extractExpressions(text, {
    language: languageOf(language),
    written: "2024-03-23",
  });
  const lines = found.map(({ start, end, text: words, type, value, mod, date, phrase }) =>
    [start, end, words, type, value, mod ?? "", date?.edtf ?? "", phrase?.edtf ?? ""].join("\t"),
  );
  return `${lines.join("\n")}\n`;
}

describe("golden articles, written on Saturday 23 March 2024", () => {
  it.each([
    ["en-harbour", "en"],
    ["nb-kirka", "nb"],
  ])("%s", (name, language) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8");
    expect(printCase(read("input/article.txt"), language)).toBe(read("expected.tsv"));
  });
});
