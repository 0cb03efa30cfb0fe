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

  const STORY = ["stories", 0, "value"];
  const STEP = [...STORY, "steps", 1];
  const ENTRY = ["glossary", "value", 0];
  it.each([
    ["a title in one language", [...STEP, "title"], "End", '“title: { en: "…", nb: "…" }”'],
    ["a missing title", [...STEP, "title"], undefined, '“title: { en: "…", nb: "…" }”'],
    ["a step of a dash alone", STEP, null, "write “title:” and what the step shows"],
    ["a file without a story", STORY, null, "“steps:” with the steps below it"],
    ["a story without steps", [...STORY, "steps"], undefined, "below it each step"],
    ["one event for a list", [...STEP, "events"], "end", "write it as a list: [end]"],
    ["a list for a text", [...STEP, "title", "en"], ["End"], "without “[ ]”"],
    ["nothing in one language", [...STEP, "title", "nb"], null, "write the text"],
    ["nothing where it may be left out", [...STEP, "id"], null, "or remove the key"],
    ["a passage of a dash alone", [...STEP, "passages"], [null], "“article:” and “exact:”"],
    ["an address for a source", [...ENTRY, "source"], "https://a.no", "or “reference:” with"],
    ["a missing source", [...ENTRY, "source"], undefined, "or “reference:” with"],
    ["an empty name", [...ENTRY, "also"], [""], "or remove its “- ”"],
    ["an entry of a dash alone", ENTRY, null, "“id:”, “kind:”, “term:”"],
  ] as const)("says what belongs in place of %s", (_name, path, value, expected) => {
    expect(mendOf(path, value)).toContain(expected);
  });

  it("names the file of the other story", () => {
    const other = {
      id: "walk",
      file: "talks/stories/x/walk.yaml",
      value: {
        title: { en: "A", nb: "B" },
        steps: [{ title: { en: "A", nb: "B" }, events: ["end"] }],
      },
    };
    expect(mendOf(["stories", 1], other)).toContain("the other is talks/stories/walk.yaml");
  });

  it("lists contexts that tell repeated words apart", () => {
    const repeated = { article: "first", exact: "The", date: "2024", basis: "explicit" };
    expect(mendOf([...END, "mentions", 0], repeated)).toMatch(
      /^tell which one, by suffix: " talks began in" or prefix: ".+"$/,
    );
  });
});
