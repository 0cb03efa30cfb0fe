import { describe, expect, it } from "vitest";
import { cutRuns } from "./cut-runs.ts";

const RUNS = [
  { text: "“", isExpression: false },
  { text: "Only hours", isExpression: true },
  { text: " later”", isExpression: false },
];

describe("cutRuns", () => {
  it.each([
    [0, undefined, "“|Only hours| later”"],
    [0, 6, "“|Only "],
    [6, 14, "hours| la"],
    [14, undefined, "ter”"],
    [0, 1, "“"],
    [11, 11, ""],
  ])("%i to %s", (from, to, text) => {
    expect(
      cutRuns(RUNS, from, to)
        .map((run) => run.text)
        .join("|"),
    ).toBe(text);
  });

  it("keeps what is an expression", () => {
    expect(cutRuns(RUNS, 6, 14).map(({ isExpression }) => isExpression)).toEqual([true, false]);
  });
});
