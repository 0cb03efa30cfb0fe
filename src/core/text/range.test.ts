import { describe, expect, it } from "vitest";
import { findOccurrences, isWholeWords } from "./range.ts";

describe("isWholeWords", () => {
  it.each([
    ["IS claimed it", true],
    ["(IS)", true],
    ["IS-K claimed it", true],
    ["ISIL", false],
    ["THIS", false],
    ["IS2", false],
    ["øIS", false],
    // Letters and signs of two UTF-16 units.
    ["\u{10400}IS", false],
    ["IS\u{10400}", false],
    ["\u{1F600}IS\u{1F600}", true],
  ])("IS in %s: %s", (text, isWhole) => {
    const [from = -1] = findOccurrences(text, "IS");
    expect(isWholeWords(text, { from, to: from + 2 })).toBe(isWhole);
  });
});
