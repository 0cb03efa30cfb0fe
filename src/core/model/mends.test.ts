import { describe, expect, it } from "vitest";
import { findProblems, spoil } from "./fixture.ts";

const LEFT = ["events", "value", 0];
const END = ["events", "value", 1];

describe("the mend", () => {
  const mendOf = (path: readonly (string | number)[], value: unknown) =>
    findProblems(spoil(path, value))[0]?.mend;
  const QUOTE = [...LEFT, "mentions", 0, "exact"];

  it.each([
    [
      "the nearest wording",
      QUOTE,
      "Hours later the envoys went",
      "the article has: “Hours later the envoys left”",
    ],
    [
      "what cannot be seen",
      QUOTE,
      "Hours later the\u00A0envoys left",
      "(it has U+0020 where the quotation has U+00A0)",
    ],
    [
      "straight for curly marks",
      QUOTE,
      '"Peace," said',
      '(it has “ (U+201C) where the quotation has " (U+0022))',
    ],
    ["nothing near", QUOTE, "Quarterly results were mixed as zinc fell", "copy the words"],
    [
      "a prefix that does not fit",
      [...LEFT, "mentions", 0, "prefix"],
      "So ",
      "[…]. Nobody signed.",
    ],
    ["the likely name", [...LEFT, "after"], ["ends"], "did you mean “end”?"],
    ["the likely key", [...LEFT, "importence"], 3, "did you mean “importance”?"],
    ["all names when none is likely", [...LEFT, "category"], "zzz", "there are: talk, war"],
    [
      "the choices",
      [...LEFT, "mentions", 0, "basis"],
      "guess",
      "explicit, relative, implied, external",
    ],
  ] as const)("gives %s", (_name, path, value, expected) => {
    const mend = mendOf(path, value);
    expect(mend).toContain(expected);
  });

  it("lists contexts that tell repeated words apart", () => {
    const repeated = { article: "first", exact: "The", date: "2024", basis: "explicit" };
    expect(mendOf([...END, "mentions", 0], repeated)).toMatch(
      /^tell which one, by suffix: " talks began in" or prefix: ".+"$/,
    );
  });
});
