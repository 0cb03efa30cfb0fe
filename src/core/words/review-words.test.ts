import { describe, expect, it } from "vitest";
import { reviewWordsFor } from "./review-words-for.ts";

/** Said alike in both languages. */
const ALIKE = ["why.experts"];

describe("reviewWordsFor", () => {
  it("has no text that is the same in both languages by mistake, and none missing", () => {
    const english = listTexts(reviewWordsFor("en"));
    const norwegian = listTexts(reviewWordsFor("nb"));
    expect(norwegian.map(([path]) => path)).toEqual(english.map(([path]) => path));
    const same = english.filter(([, text], index) => norwegian[index]?.[1] === text);
    expect(same.map(([path]) => path)).toEqual(ALIKE);
  });

  it.each([
    ["en", 1, "Accepted."],
    ["en", 3, "3 events accepted."],
    ["nb", 1, "Godtatt."],
    ["nb", 3, "3 hendelser godtatt."],
  ] as const)("says in %s that %i were accepted", (locale, n, text) => {
    expect(reviewWordsFor(locale).said.accepted(n)).toBe(text);
  });

  it.each([
    ["en", "Next: The bridge opens, 12 to go."],
    ["nb", "Neste: The bridge opens, 12 igjen."],
  ] as const)("says in %s what comes next", (locale, text) => {
    expect(reviewWordsFor(locale).said.next("The bridge opens", 12)).toBe(text);
  });

  it("leaves out of a mark's description what is not known", () => {
    expect(reviewWordsFor("en").text.mark("In the tray", "", "no date")).toBe(
      "In the tray · no date",
    );
  });
});

/** The plain texts of a dictionary with the path to each. */
function listTexts(value: unknown, path: readonly string[] = []): readonly [string, string][] {
  if (typeof value === "string") return [[path.join("."), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => listTexts(part, [...path, key]));
}
