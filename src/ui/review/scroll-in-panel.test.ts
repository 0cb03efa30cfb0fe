import { describe, expect, it } from "vitest";
import { findShift } from "./scroll-in-panel.ts";

describe("findShift", () => {
  it.each([
    ["stays where it is seen", 100, 50, "nearest", 0],
    ["goes up to what lies above", -100, 50, "nearest", -140],
    ["goes down to what lies below", 500, 50, "nearest", 190],
    ["shows the top of what is too high", 100, 900, "nearest", 100],
    ["puts it at the start", 100, 50, "start", 100],
    ["puts it in the middle", 500, 100, "center", 350],
  ] as const)("%s", (_name, top, height, block, shift) => {
    expect(findShift(top, height, 400, block)).toBe(shift);
  });
});
