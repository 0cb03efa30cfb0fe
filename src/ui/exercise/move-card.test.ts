import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveItem, placeForKey, placeOfGap } from "./move-card.ts";

describe("moveItem", () => {
  it.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 1, "abc"],
    [0, 9, "bca"],
    [2, -1, "cab"],
    [7, 0, "abc"],
  ])("moves from %i to %i", (from, to, moved) => {
    expect(moveItem([..."abc"], from, to).join("")).toBe(moved);
  });

  it("keeps the others in their order", () => {
    const places = fc.nat({ max: 6 });
    fc.assert(
      fc.property(places, places, (from, to) => {
        const items = [0, 1, 2, 3, 4, 5, 6];
        const moved = moveItem(items, from, to);
        expect(moved[to]).toBe(from);
        expect(moved.filter((item) => item !== from)).toEqual(items.toSpliced(from, 1));
      }),
    );
  });
});

describe("placeForKey", () => {
  it.each([
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 2, 3],
    ["ArrowDown", 4, 4],
    ["ArrowLeft", 2, 1],
    ["ArrowRight", 2, 3],
    ["Home", 2, 0],
    ["End", 2, 4],
    ["Tab", 2, undefined],
    [" ", 2, undefined],
  ])("%s takes place %i to %s", (key, place, to) => {
    expect(placeForKey(key, place, 5)).toBe(to);
  });
});

describe("placeOfGap", () => {
  it.each([
    [1, 0, 0],
    [1, 1, 1],
    [1, 2, 1],
    [1, 3, 2],
  ])("puts the card at %i into gap %i as place %i", (from, gap, place) => {
    expect(placeOfGap(from, gap)).toBe(place);
  });
});
