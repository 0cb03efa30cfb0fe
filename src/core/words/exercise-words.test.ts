import { describe, expect, it } from "vitest";
import { exerciseWordsFor } from "./exercise-words-for.ts";

describe("exerciseWordsFor", () => {
  it("has no text that is the same in both languages by mistake, and none missing", () => {
    const english = listTexts(exerciseWordsFor("en"));
    const norwegian = listTexts(exerciseWordsFor("nb"));
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    expect(same).toEqual([]);
    expect(english.every(([, text]) => text !== "")).toBe(true);
  });

  it("speaks of one and of several", () => {
    for (const locale of ["en", "nb"] as const) {
      const { order, choose } = exerciseWordsFor(locale);
      expect(order.wrong(1)).not.toMatch(/\d/u);
      expect(order.wrong(3)).toContain("3");
      expect(choose.gone(1)).not.toMatch(/\d/u);
      expect(choose.gone(2)).toContain("2");
    }
  });
});

/** The texts of a dictionary with the path to each; those that are made from others with "x" in their place. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value === "function") return [[path.join("."), String(value("x", "y", "z"))]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
