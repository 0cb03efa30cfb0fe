import { describe, expect, it } from "vitest";
import { findDropPlace } from "./find-drop-place.ts";

describe("findDropPlace", () => {
  const boxes = [
    { top: 0, bottom: 100 },
    { top: 110, bottom: 310 },
  ];
  it.each([
    [-50, 0],
    [49, 0],
    [51, 1],
    [209, 1],
    [211, 2],
    [999, 2],
  ])("at %i it is %i", (y, place) => {
    expect(findDropPlace(boxes, y)).toBe(place);
  });

  it("is the only one where there are no others", () => {
    expect(findDropPlace([], 10)).toBe(0);
  });
});
