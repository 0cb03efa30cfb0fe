import { describe, expect, it } from "vitest";
import type { NameTable } from "./embedding-words.ts";
import { embeddingWordsFor } from "./embedding-words-for.ts";

const [en, nb] = [embeddingWordsFor("en"), embeddingWordsFor("nb")];

function isTable(value: unknown): value is NameTable {
  return typeof value === "object" && value !== null && "rows" in value;
}

describe("the words of the page about embedding", () => {
  const tables = Object.entries(en).flatMap(([key, value]) =>
    isTable(value) && key !== "systems" ? [[key, value] as const] : [],
  );

  it.each(tables)("name the same things in both languages: %s", (key, table) => {
    const other = Object.entries(nb).find(([name]) => name === key)?.[1];
    const names = isTable(other) ? other.rows.map(([name]) => name) : [];
    expect(names).toEqual(table.rows.map(([name]) => name));
  });

  it("say everything in both, and nothing in the other's words", () => {
    const listTexts = (value: unknown): readonly string[] => {
      if (typeof value === "string") return [value];
      if (typeof value === "object" && value !== null)
        return Object.values(value).flatMap(listTexts);
      return [];
    };
    const sentences = (words: typeof en) =>
      listTexts(words).filter((text) => / \S+ \S+ /u.test(text));
    const own = new Set(sentences(en).filter((text) => !/[{:,]|…|^\./u.test(text)));
    expect(own.size).toBeGreaterThan(20);
    expect(sentences(nb).filter((text) => own.has(text))).toEqual([]);
    expect(listTexts(nb)).toHaveLength(listTexts(en).length);
  });
});
