import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containsBounds, type PartOfDay } from "#core/time";
import type { Basis } from "./published.ts";
import { agreementOf, boundsOfReading, type DatedMention, readingOf } from "./reading.ts";

/** "2015 explicit a" : date, basis (explicit when left out), article; "@evening" a part of the day. */
function mention(words: string): DatedMention {
  const [date = "", ...rest] = words.split(" ");
  const part = rest.find((word) => word.startsWith("@"))?.slice(1) as PartOfDay | undefined;
  const [basis = "explicit", article = "a"] = rest.filter((word) => !word.startsWith("@"));
  return {
    date,
    basis: basis as Basis,
    article,
    ...(part === undefined ? {} : { partOfDay: part }),
  };
}
const mentions = (words: readonly string[]) => words.map(mention);

describe("agreementOf", () => {
  it.each([
    ["single", ["2015"]],
    ["same", ["2015", "2015"]],
    ["same", ["2015", "2015-01-01/2015-12-31"]],
    ["refined", ["2015", "2015-03"]],
    ["refined", ["2015-01/2015-06", "2015-06/2015-12"]],
    ["conflict", ["2015", "2016"]],
    ["conflict", ["2015-01/2015-06", "2015-06/2015-09", "2015-09/2015-12"]],
    ["refined", ["2022/..", "2023-05"]],
    ["conflict", ["2022/..", "../2021"]],
    ["refined", ["2024-03-22", "2024-03-22 explicit a @evening"]],
    ["conflict", ["2024-03-22 explicit a @morning", "2024-03-22 explicit b @evening"]],
    ["refined", ["2024-03-22T20:00:00", "2024-03-22 explicit b @evening"]],
  ])("is %s for %j", (agreement, words) => {
    expect(agreementOf(mentions(words))).toBe(agreement);
    expect(agreementOf(mentions(words).toReversed())).toBe(agreement);
  });

  it.each([
    ["neither makes a conflict", "single", ["2015", "2016 external"]],
    ["nor turns sameness into one", "same", ["2015", "2015", "2016 external"]],
    ["nor cures one", "conflict", ["2015", "2016", "2015/2016 external"]],
    ["alone is single", "single", ["2015 external"]],
    ["alone with its like is the same", "same", ["2015 external", "2015 external"]],
    ["alone with another is no conflict", "refined", ["2015 external", "2016 external"]],
  ])("an external date %s", (_name, agreement, words) => {
    expect(agreementOf(mentions(words))).toBe(agreement);
  });
});

describe("readingOf", () => {
  it.each([
    ["the only one", ["2015"], "2015"],
    ["explicit before relative", ["2015-03 relative", "2016 explicit"], "2016"],
    ["relative before implied", ["2015-03-01 implied", "2016 relative"], "2016"],
    ["implied before external", ["2015-03-01 external", "2015 implied"], "2015"],
    ["the narrowest of one basis", ["2015", "2016-03"], "2016-03"],
    ["what most articles give", ["2015 explicit a", "2016 explicit b", "2016 explicit c"], "2016"],
    [
      "what most articles give, not most mentions",
      [
        "2015 explicit a",
        "2015 explicit a",
        "2016 explicit b",
        "2016 explicit c",
        "2015 explicit a",
      ],
      "2016",
    ],
    [
      "the first of two months, not the shorter",
      ["2015-01 explicit a", "2015-02 explicit b"],
      "2015-01",
    ],
    ["the first of equals", ["2015 explicit a", "2016 explicit b"], "2015"],
    [
      "the narrowest that lies in all others, whatever its basis",
      ["2024-03 explicit", "2024-03-18/2024-03-22 relative", "2024-03-20 implied"],
      "2024-03-20",
    ],
    [
      "by basis when none lies in all others",
      ["2024-03-10/2024-03-20 relative", "2024-03-15/2024-03-31 explicit"],
      "2024-03-15/2024-03-31",
    ],
    ["no external one as a refinement", ["2015", "2015-10-31 external"], "2015"],
    ["a bounded one before an open one", ["2022/..", "2022"], "2022"],
  ])("is %s", (_name, words, date) => {
    expect(readingOf(mentions(words))).toEqual({ date });
  });

  it("keeps the part of the day", () => {
    expect(readingOf(mentions(["2024-03-22", "2024-03-22 explicit b @evening"]))).toEqual({
      date: "2024-03-22",
      partOfDay: "evening",
    });
  });

  it("refuses an event without mentions", () => {
    expect(() => readingOf([])).toThrow("event with mentions");
  });
});

describe("laws", () => {
  const dates = fc.constantFrom(
    "2015",
    "2015-03",
    "2015-03-07",
    "2015-03/2016",
    "2016",
    "2015/..",
    "../2016",
  );
  const bases = fc.constantFrom<Basis>("explicit", "relative", "implied", "external");
  const any = fc.array(
    fc.record({ date: dates, basis: bases, article: fc.constantFrom("a", "b") }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );

  it("conflict is exactly when no moment is in every article's reading", () => {
    fc.assert(
      fc.property(any, (list) => {
        const bounds = list.filter(({ basis }) => basis !== "external").map(boundsOfReading);
        const latestStart = Math.max(...bounds.map(({ start }) => start));
        const earliestEnd = Math.min(...bounds.map(({ end }) => end));
        const isConflict = bounds.length > 1 && latestStart >= earliestEnd;
        expect(agreementOf(list) === "conflict").toBe(isConflict);
      }),
    );
  });

  it("the order of mentions does not change the agreement, nor the bounds when one lies in all others", () => {
    fc.assert(
      fc.property(any, (list) => {
        const turned = list.toReversed();
        expect(agreementOf(turned)).toBe(agreementOf(list));
        const inArticles = list.filter(({ basis }) => basis !== "external").map(boundsOfReading);
        const least = inArticles.find((inner) => inArticles.every((o) => containsBounds(o, inner)));
        if (least === undefined) return;
        expect(boundsOfReading(readingOf(list))).toEqual(least);
        expect(boundsOfReading(readingOf(turned))).toEqual(least);
      }),
    );
  });

  it("the reading is one of the mentions'", () => {
    fc.assert(
      fc.property(any, (list) => {
        expect(list.map(({ date }) => date)).toContain(readingOf(list).date);
      }),
    );
  });
});
