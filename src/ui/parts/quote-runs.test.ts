import { describe, expect, it } from "vitest";
import { wordsFor } from "#core/words";
import { quoteRuns } from "./quote-runs.ts";

const runsOf = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, isExpression: index === 0 }));

describe("quoteRuns", () => {
  it.each([
    ["en", runsOf("On 7 March", ", he said"), "“|On 7 March|, he said|”"],
    ["nb", runsOf("7. mars"), "«|7. mars|»"],
    ["en", runsOf("“On 7 March", "”, he said"), "“On 7 March|”, he said"],
  ] as const)("in %s: %j", (locale, runs, shown) => {
    const quoted = quoteRuns(wordsFor(locale), runs);
    expect(quoted.map(({ text }) => text).join("|")).toBe(shown);
    expect(quoted.filter(({ isExpression }) => isExpression)).toEqual(runs.slice(0, 1));
  });
});
