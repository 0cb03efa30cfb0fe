import { describe, expect, it } from "vitest";
import { openWordsFor } from "./open-words-for.ts";

describe("openWordsFor", () => {
  it("has no text that is the same in both languages by mistake, and none missing", () => {
    const english = listTexts(openWordsFor("en"));
    const norwegian = listTexts(openWordsFor("nb"));
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    expect(same).toEqual([]);
  });

  it.each([
    ["en", 999, "999 bytes"],
    ["en", 1536, "1.5 kB"],
    ["en", 104_090_603, "104 MB"],
    ["en", 4e9, "4 GB"],
    ["nb", 1536, "1,5 kB"],
    ["nb", 12, "12 byte"],
  ] as const)("prints sizes in %s: %i", (locale, size, text) => {
    expect(openWordsFor(locale).bytes(size)).toBe(text);
  });

  it.each([
    ["en", 1, 0, "1 event"],
    ["en", 1200, 1, "1,200 events · 1 row not read"],
    ["nb", 1, 2, "1 hendelse · 2 rader ikke lest"],
  ] as const)("sums up a table in %s: %i and %i", (locale, rows, broken, text) => {
    expect(openWordsFor(locale).table.summary(rows, broken)).toBe(text);
  });

  it.each([
    [undefined, undefined, "It is not valid JSON."],
    [3, undefined, "It is not valid JSON from line 3 on."],
    [3, 1200, "It is not valid JSON from line 3, character 1,200 on."],
  ])("says where JSON breaks when that is known: %j, %j", (line, column, text) => {
    expect(openWordsFor("en").problem.notJson(line, column)).toBe(text);
  });

  it.each([
    ["en", "events.0.title", 0, / in “events\.0\.title”\.$/u],
    ["en", "events.0.title", 1, / in “events\.0\.title” and 1 more place\.$/u],
    ["nb", "events.0.title", 2, / i «events\.0\.title» og 2 steder til\.$/u],
    ["nb", "", 0, / skal være\.$/u],
  ] as const)("says in %s where a published timeline is at fault: %j and %i", (...args) => {
    const [locale, path, more, text] = args;
    expect(openWordsFor(locale).problem.format(path, more)).toMatch(text);
  });

  it.each([
    ["en", 1, 3, "It has 1 cell; the table has 3 columns."],
    ["en", 2, 3, "It has 2 cells; the table has 3 columns."],
    ["nb", 1, 3, "Den har 1 celle; tabellen har 3 kolonner."],
  ] as const)("counts cells in %s: %i of %i", (locale, found, expected, text) => {
    expect(openWordsFor(locale).brokenRows.tooFewCells(found, expected)).toBe(text);
  });
});

/** The plain texts of a dictionary with the path to each. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
