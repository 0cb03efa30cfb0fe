import { describe, expect, it } from "vitest";
import { glossaryWordsFor } from "./glossary-words.ts";
import { makeStoryWordsFor } from "./make-story-words.ts";

/** Every text, also of those that hold names and numbers. */
function list(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value("1", "2", "3"))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(list) : [];
}

describe.each([
  ["of making a story", makeStoryWordsFor],
  ["of the glossary", glossaryWordsFor],
])("the words %s", (_name, wordsFor) => {
  it("are there in both languages, each in its own", () => {
    const [en, nb] = [list(wordsFor("en")), list(wordsFor("nb"))];
    expect(nb).toHaveLength(en.length);
    // A person is “person” in both.
    expect(nb.filter((text) => en.includes(text))).toEqual(en.includes("person") ? ["person"] : []);
    expect([...en, ...nb].filter((text) => text.trim() === "")).toEqual([]);
  });
});

describe("counting", () => {
  it.each([
    ["en", "1 chosen", "2 chosen", "22 events", "3 of 22 events"],
    ["nb", "1 valgt", "2 valgt", "22 hendelser", "3 av 22 hendelser"],
  ] as const)("in %s", (locale, one, two, all, some) => {
    const words = makeStoryWordsFor(locale);
    expect([words.chosen(1), words.chosen(2), words.found(22, 22), words.found(3, 22)]).toEqual([
      one,
      two,
      all,
      some,
    ]);
    expect(words.gone(1, "a")).not.toBe(words.gone(2, "a"));
  });
});
