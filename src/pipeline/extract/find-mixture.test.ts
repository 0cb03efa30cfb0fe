import { readFileSync } from "node:fs";
import { assert, describe, expect, it } from "vitest";
import { findMixture } from "./find-mixture.ts";
import { loadLanguages } from "./load-languages.ts";

const languages = await loadLanguages();
const ENGLISH = "The ship was built in 1999 and it has been for sale since, he said to us. ";
const NORWEGIAN = "Skipet ble bygd i 1999, og det har ikke vært til salgs etter det, sa han. ";

function find(text: string, code: string) {
  const language = languages.find((one) => one.code === code);
  assert(language !== undefined);
  return findMixture(text, language, languages);
}

describe("findMixture", () => {
  it.each([
    [ENGLISH.repeat(10) + NORWEGIAN.repeat(5), "en", "nb"],
    [ENGLISH.repeat(5) + NORWEGIAN.repeat(10), "nb", "en"],
    [NORWEGIAN.repeat(10), "en", "nb"],
    [ENGLISH.repeat(20), "en", undefined],
    [NORWEGIAN.repeat(20), "nb", undefined],
    [`${ENGLISH.repeat(20)}«${NORWEGIAN}»`, "en", undefined],
    ["", "en", undefined],
  ])("%#", (text, read, other) => {
    expect(find(text, read)?.language.code).toBe(other);
  });

  it.each(["norwegian-report-2024-03-23", "the-star-2024-03-23", "times-of-india-2024-03-23"])(
    "sees one language in %s",
    (name) => {
      const file = new URL(`../../../data/crocus-city-hall/articles/${name}.txt`, import.meta.url);
      const text = readFileSync(file, "utf8").split("\n---\n")[1] ?? "";
      expect(find(text, name.startsWith("norwegian") ? "nb" : "en")).toBeUndefined();
    },
  );
});
