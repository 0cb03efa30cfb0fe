import { describe, expect, it } from "vitest";
import { cutRows, holdsPlace } from "./row-groups.ts";

const all = Array.from({ length: 1200 }, (_, index) => `e${index}`);
const rank = new Map(all.map((id, index) => [id, index]));

describe("cutRows", () => {
  it("keeps every row, in order", () => {
    const blocks = cutRows(all, rank);
    expect(blocks.flatMap(({ groups }) => groups.flatMap(({ ids }) => ids))).toEqual(all);
    expect(blocks.map(({ length }) => length)).toEqual([512, 512, 176]);
  });

  it("changes one group when a row goes, and leaves no empty one", () => {
    const before = cutRows(all, rank).flatMap(({ groups }) => groups);
    const after = cutRows(
      all.filter((id) => id !== "e40"),
      rank,
    ).flatMap(({ groups }) => groups);
    const changed = after.filter((group, index) => group.ids.length !== before[index]?.ids.length);
    expect(changed.map(({ key }) => key)).toEqual([2]);
    expect(cutRows(["e40", "e900"], rank)).toMatchObject([{ length: 1 }, { length: 1 }]);
  });

  it("tells where a place lies", () => {
    const [first] = cutRows(all, rank);
    expect([0, 511, 512, undefined].map((place) => first && holdsPlace(first, place))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
