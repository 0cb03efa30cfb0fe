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
    ["", "It is not valid JSON."],
    ["Unexpected end", "It is not valid JSON: Unexpected end."],
    ["Unexpected end.", "It is not valid JSON: Unexpected end."],
  ])("ends what a parser says with one full stop: %j", (detail, text) => {
    expect(openWordsFor("en").problem.notJson(detail)).toBe(text);
  });

  it("says where a cell is too long only when that is known", () => {
    const { over } = openWordsFor("en").problem;
    expect(over.cellLength("1,000", 12)).toBe("A cell is longer than 1,000 characters (line 12).");
    expect(over.rows("5", undefined)).toBe("The file has more than 5 rows.");
  });
});

/** The plain texts of a dictionary with the path to each. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
