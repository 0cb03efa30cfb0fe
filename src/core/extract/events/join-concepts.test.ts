import { describe, expect, it } from "vitest";
import { languageOf } from "../notation.fixture.ts";
import { createConceptFinder } from "./concepts.ts";

const ENGLISH = languageOf("en").events.concepts;
const NORWEGIAN = languageOf("nb").events.concepts;
const findEnglish = createConceptFinder(ENGLISH);
const findNorwegian = createConceptFinder(NORWEGIAN);

describe("concepts", () => {
  it("are the same in both languages, each once", () => {
    const names = ENGLISH.map(([concept]) => concept);
    expect(new Set(names).size).toBe(names.length);
    expect(NORWEGIAN.map(([concept]) => concept).sort()).toEqual([...names].sort());
  });

  it.each([
    ["bridge", "bruen", "bridge"],
    ["harbour", "havna", "harbour"],
    ["ferries", "ferjen", "ferry"],
    ["report", "granskingsrapporten", "report"],
    ["strike", "streiken", "strike"],
    ["blaze", "skogbrann", "fire"],
    ["mayor", "ordføreren", "mayor"],
    ["hearing", "høringen", "hearing"],
    ["refugees", "flyktninger", "refugee"],
    ["lawyer", "forsvareren", "lawyer"],
    ["won", "vant", "win"],
    ["evacuated", "evakuert", "evacuate"],
  ])("%s and %s meet in %s", (english, norwegian, concept) => {
    expect(findEnglish(english)).toContain(concept);
    expect(findNorwegian(norwegian)).toContain(concept);
  });

  it.each([
    ["important", "en", "import"],
    ["lufthavnen", "nb", "harbour"],
    ["regnskapet", "nb", "rain"],
    ["kraftig", "nb", "energy"],
    ["bestemmer", "nb", "vote"],
    ["rettferdig", "nb", "finish"],
    ["vannet", "nb", "win"],
    ["parkering", "nb", "park"],
    ["laget", "nb", "team"],
  ])("%s (%s) is not %s", (word, language, concept) => {
    const find = language === "en" ? findEnglish : findNorwegian;
    expect(find(word)).not.toContain(concept);
  });
});
