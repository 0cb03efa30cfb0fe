import { describe, expect, it } from "vitest";
import { readSwipe, readTap } from "./read-swipe.ts";

describe("readSwipe", () => {
  it.each([
    ["to the left", -120, 10, 1],
    ["to the right", 120, -10, -1],
    ["too short", -40, 0, undefined],
    ["down the page", -60, 200, undefined],
    ["askew", -100, 80, undefined],
    ["nearly level", -100, 40, 1],
  ])("%s", (_name, x, y, step) => {
    expect(readSwipe({ x: 300, y: 300 }, { x: 300 + x, y: 300 + y })).toBe(step);
  });
});

describe("readTap", () => {
  it("goes back at the left and on elsewhere", () => {
    expect(readTap(10, 1000)).toBe(-1);
    expect(readTap(299, 1000)).toBe(-1);
    expect(readTap(301, 1000)).toBe(1);
    expect(readTap(990, 1000)).toBe(1);
  });
});
