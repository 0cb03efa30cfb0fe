import { describe, expect, it } from "vitest";
import { type LeftOutReason, takeWordsFor } from "./take-words.ts";

describe("takeWordsFor", () => {
  it.each([
    ["en", 1, "1 event is left out"],
    ["en", 2, "2 events are left out"],
    ["nb", 1, "1 hendelse er utelatt"],
    ["nb", 2, "2 hendelser er utelatt"],
  ] as const)("counts in %s: %i", (locale, n, text) => {
    expect(takeWordsFor(locale).leftOutCount(n)).toBe(text);
  });

  it("says every reason in its own words, in either language", () => {
    const reasons: readonly LeftOutReason[] = [
      "coarse",
      "marked",
      "choice",
      "open",
      "conflict",
      "year",
    ];
    const said = (["en", "nb"] as const).flatMap((locale) =>
      reasons.map((reason) => takeWordsFor(locale).leftOut[reason]),
    );
    expect(new Set(said).size).toBe(reasons.length * 2);
  });
});
