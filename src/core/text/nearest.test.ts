import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearest } from "./nearest.ts";

const BODY =
  "Tysk politi pågrep tidligere denne uka to afghanske jihadister. «Det var IS», sa han.\n\nAngrepet kom 13\u00A0mars – uventet.";

describe("findNearest", () => {
  it.each([
    [
      "other words",
      "politi arresterte tidligere denne uken",
      "politi pågrep tidligere denne uka",
      11,
    ],
    ["part of a word", "ghanske jihadist", "afghanske jihadister", 0],
    ["other quotation marks", '"Det var IS"', "«Det var IS»", 0],
    ["a space for a no-break space", "13 mars", "13\u00A0mars", 0],
    ["a hyphen for a dash", "mars - uventet", "mars – uventet", 0],
    ["other case", "angrepet Kom", "Angrepet kom", 0],
    ["a word too many", "to unge afghanske jihadister", "to afghanske jihadister", 5],
    ["words over a paragraph end", "sa han. Angrepet", "sa han.\n\nAngrepet", 1],
  ])("finds the nearest wording for %s", (_name, words, text, errors) => {
    const found = findNearest(BODY, words);
    expect(found?.text).toBe(text);
    expect(found?.errors).toBe(errors);
    expect(BODY.slice(found?.start, found?.end)).toBe(text);
  });

  it.each(["zzzzzzzz", "", "   ", "Quarterly results were mixed"])(
    "finds none for “%s”",
    (words) => {
      expect(findNearest(BODY, words)).toBeUndefined();
    },
  );

  it("counts as few errors as any part of the text would have", () => {
    const letters = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength });
    fc.assert(
      fc.property(letters(12), letters(6), (text, words) => {
        const least = Math.min(...listParts(text).map((part) => measureDistance(part, words)));
        const found = findNearest(text, words);
        if (least <= words.length / 2) expect(found?.errors).toBe(least);
        else expect(found).toBeUndefined();
      }),
    );
  });

  it("gives up on what would take too long", () => {
    expect(findNearest("a".repeat(300_000), "b".repeat(1000))).toBeUndefined();
  });
});

function listParts(text: string): readonly string[] {
  return [...text].flatMap((_, from) => [...text].map((__, at) => text.slice(from, at + 1)));
}

/** Levenshtein's distance by its definition. */
function measureDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restOfA, restOfB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return measureDistance(restOfA, restOfB);
  return (
    1 +
    Math.min(
      measureDistance(restOfA, b),
      measureDistance(a, restOfB),
      measureDistance(restOfA, restOfB),
    )
  );
}
