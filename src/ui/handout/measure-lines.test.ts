import { describe, expect, it } from "vitest";
import { groupLines } from "./measure-lines.ts";

const at = (offset: number, topPx: number, heightPx = 16) => ({ offset, topPx, heightPx });

describe("groupLines", () => {
  it("begins a line where a text stands lower", () => {
    expect(groupLines([at(0, 100), at(5, 100), at(11, 120), at(20, 140), at(26, 140)])).toEqual([
      { startsAt: 0, heightPx: 20 },
      { startsAt: 11, heightPx: 20 },
      { startsAt: 20, heightPx: 20 },
    ]);
  });

  it("takes smaller letters on a line for the same line", () => {
    expect(groupLines([at(0, 100), at(5, 103, 12), at(11, 120)])).toHaveLength(2);
  });

  it("has lines of their own heights where a paragraph is between them", () => {
    expect(
      groupLines([at(0, 100), at(5, 140), at(9, 160)]).map(({ heightPx }) => heightPx),
    ).toEqual([40, 20, 20]);
  });

  it.each([
    [[], []],
    [[at(0, 100)], [{ startsAt: 0, heightPx: 16 }]],
  ])("%j", (placed, lines) => {
    expect(groupLines(placed)).toEqual(lines);
  });
});
