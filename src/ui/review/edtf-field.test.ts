import { describe, expect, it } from "vitest";
import { type Locale, reviewWordsFor } from "#core/words";
import { readTyped } from "./date-input.ts";
import { echoDate } from "./edtf-field.tsx";

const NONE = { isKnown: true, date: undefined };

function echo(locale: Locale, value: string, looked: Parameters<typeof echoDate>[2] = NONE) {
  return echoDate(value, readTyped(value), looked, locale, reviewWordsFor(locale));
}

describe("echoDate", () => {
  it.each([
    ["en", "2024-03-22", "Understood as Friday 22 March 2024."],
    ["en", "22 March 2024", "Understood as Friday 22 March 2024."],
    ["en", "2015", "Understood as 2015. From 1 January 2015 to 31 December 2015."],
    ["en", "2022/..", "Understood as since 2022. From 1 January 2022 on."],
    ["nb", "2024-03", "Forstått som mars 2024. Fra 1. mars 2024 til 31. mars 2024."],
  ] as const)("in %s of %j", (locale, value, text) => {
    expect(echo(locale, value)).toEqual({ text, isWrong: false });
  });

  it.each([
    ["en", "2024-13", "There is no month 13."],
    ["en", "2024-02-30", "February has 29 days in 2024."],
    ["nb", "2023-02-29", "Februar 2023 har 28 dager."],
    ["en", "2024/2023", "The end comes before the start."],
    ["en", "3/4/2024", "“3/4/2024” can be two days. Choose:"],
    [
      "en",
      "soon",
      "“soon” is not understood as a date. Try 23 March 2024, spring 2024 or since 2022.",
    ],
  ] as const)("in %s tells what is wrong with %j", (locale, value, text) => {
    expect(echo(locale, value)).toEqual({ text, isWrong: true });
  });

  it("is not wrong before it was looked up, and says what that gave", () => {
    expect(echo("en", "since 2022", { isKnown: false, date: undefined })).toEqual({
      text: "Looking it up …",
      isWrong: false,
    });
    expect(echo("en", "since 2022", { isKnown: true, date: "2022/.." })).toEqual({
      text: "Understood as since 2022. From 1 January 2022 on.",
      isWrong: false,
    });
  });

  it("gives the hint of an empty field", () => {
    expect(echo("en", " ").isWrong).toBe(false);
  });
});
