import { describe, expect, it } from "vitest";
import { quotationMarks } from "./quotation-marks.ts";
import { wordsFor } from "./words-for.ts";

describe("quotationMarks", () => {
  it.each([
    ["en", "on 7 March", "“", "”"],
    ["nb", "for tre uker siden", "«", "»"],
    ["en", "the “evening” attack", "“", "”"],
    ["en", "the attackers’", "“", "”"],
    ["en", "“If you line up all these things”, he said.", "", ""],
    ["nb", "Han sa: «Det var IS»", "", ""],
    ["en", '"within two days"', "", ""],
    ["nb", "– Vi vet det nå", "«", "»"],
  ] as const)("%s: %s", (locale, exact, open, close) => {
    expect(quotationMarks(wordsFor(locale), exact)).toEqual([open, close]);
  });
});
