import { describe, expect, it } from "vitest";
import { chooseLocale } from "./choose-locale.ts";

describe("chooseLocale", () => {
  it.each([
    ["nb", "nb"],
    ["nb-NO", "nb"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["NB", "nb"],
    ["en-GB", "en"],
    ["nl", "en"],
    ["nob", "en"],
    ["", "en"],
  ])("%j → %s", (tag, locale) => {
    expect(chooseLocale(tag)).toBe(locale);
  });
});
