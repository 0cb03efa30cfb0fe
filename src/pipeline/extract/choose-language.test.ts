import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./choose-language.ts";
import { loadLanguages } from "./load-languages.ts";

const languages = await loadLanguages();

describe("loadLanguages", () => {
  it("finds a language for every folder, by name", () => {
    expect(languages.map(({ code }) => code)).toEqual(["en", "nb"]);
  });
});

describe("chooseLanguage", () => {
  it.each([
    ["nb", "anything", "nb", false],
    ["en-GB", "anything", "en", false],
    ["auto", "The man was in the house.", "en", false],
    [undefined, "Mannen var i huset, og det var mørkt.", "nb", false],
    [undefined, "3. mars 2020", "nb", true],
    [undefined, "March 2020", "en", true],
    [undefined, "שלום", "en", true],
  ])("for %j and %j: %s", (named, text, code, isGuess) => {
    const choice = chooseLanguage(text, languages, named);
    expect(choice?.language.code).toBe(code);
    expect(choice?.isGuess).toBe(isGuess);
  });

  it("knows no other", () => {
    expect(chooseLanguage("text", languages, "de")).toBeUndefined();
  });
});
