import { describe, expect, it } from "vitest";
import { findDropPlace, keepInList } from "./find-drop-place.ts";

const BOXES = [
  { top: 0, bottom: 20 },
  { top: 20, bottom: 60 },
  { top: 60, bottom: 90 },
];

describe("findDropPlace", () => {
  it.each([
    [0, 0, 0],
    [0, 39, 0],
    [0, 41, 1],
    [0, 999, 2],
    [1, 12, 1],
    [2, -50, 0],
    [2, 12, 1],
    [2, 999, 2],
  ])("gives item %i at %i px the place %i", (dragged, y, place) => {
    expect(findDropPlace(BOXES, y, dragged)).toBe(place);
  });

  it("is the only one where there are no others", () => {
    expect(findDropPlace([{ top: 0, bottom: 50 }], 999, 0)).toBe(0);
  });
});

describe("keepInList", () => {
  it.each([
    [0, 30, 30],
    [0, 500, 70],
    [0, -10, 0],
    [1, -15, -15],
    [1, -99, -20],
    [2, 7, 0],
    [7, 30, 0],
  ])("moves item %i that is dragged by %i px by %i", (dragged, downPx, moved) => {
    expect(keepInList(BOXES, downPx, dragged)).toBe(moved);
  });
});
