import { describe, expect, it } from "vitest";
import { reviewWordsFor } from "#core/words";
import { echoDate } from "./edtf-field.tsx";

describe("echoDate", () => {
  it.each([
    ["en", "2024-03-22", "Understood as Friday 22 March 2024."],
    ["en", "22 March 2024", "Understood as Friday 22 March 2024."],
    ["en", "2015", "Understood as 2015. From 1 January 2015 to 31 December 2015."],
    ["en", "2022/..", "Understood as since 2022. From 1 January 2022 on."],
    ["nb", "2024-03", "Forstått som mars 2024. Fra 1. mars 2024 til 31. mars 2024."],
  ] as const)("in %s of %j", (locale, value, text) => {
    expect(echoDate(value, locale, reviewWordsFor(locale))).toEqual({ text, isWrong: false });
  });

  it.each([
    ["en", "2024-13", "“13”: there is no such month."],
    ["en", "2023-02-29", "“29”: the month has no such day."],
    ["nb", "2024-02-30", "«30»: måneden har ingen slik dag."],
    ["en", "soon", "“soon”: not a date. Write it as 23 March 2024 or 2024-03-23."],
  ] as const)("in %s names what is wrong with %j", (locale, value, text) => {
    expect(echoDate(value, locale, reviewWordsFor(locale))).toEqual({ text, isWrong: true });
  });

  it("gives the hint of an empty field", () => {
    expect(echoDate(" ", "en", reviewWordsFor("en")).isWrong).toBe(false);
  });
});
