import { describe, expect, it } from "vitest";
import { EXAMPLE } from "./workbench-example.ts";
import { workbenchWordsFor } from "./workbench-words-for.ts";

describe("workbenchWordsFor", () => {
  it("has no text that is the same in both languages by mistake, and none missing", () => {
    const english = listTexts(workbenchWordsFor("en"));
    const norwegian = listTexts(workbenchWordsFor("nb"));
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    expect(same).toEqual([]);
  });

  it.each([
    ["en", 1, "1 article", "1 date found"],
    ["en", 1200, "1,200 articles", "1,200 dates found"],
    ["nb", 1, "1 artikkel", "1 dato funnet"],
    ["nb", 2, "2 artikler", "2 datoer funnet"],
  ] as const)("counts in %s: %i", (locale, n, articles, finds) => {
    const { counts } = workbenchWordsFor(locale);
    expect([counts.articles(n), counts.finds(n)]).toEqual([articles, finds]);
  });

  it.each([
    ["en", 1, /your last change was not made/u],
    ["en", 3, /your last 3 changes were not made/u],
    ["nb", 1, /den siste endringen din ble ikke gjort/u],
    ["nb", 3, /de siste 3 endringene dine ble ikke gjort/u],
  ] as const)("tells in %s of %i changes that came too late", (locale, n, said) => {
    expect(workbenchWordsFor(locale).shelf["changed-elsewhere"](n)).toMatch(said);
  });
});

describe("the example", () => {
  it("is in both languages, as article files hold text", () => {
    expect(EXAMPLE.articles.map(({ language }) => language).sort()).toEqual(["en", "nb"]);
    for (const { text } of EXAMPLE.articles) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/\r|\n{3}/u);
    }
  });
});

/** The plain texts of a dictionary with the path to each. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
