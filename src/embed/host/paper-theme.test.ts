import { describe, expect, it } from "vitest";
import { isDarkColour } from "./paper-theme.ts";

describe("isDarkColour", () => {
  it.each([
    ["black", [0, 0, 0, 255], true],
    ["navy", [0, 0, 128, 255], true],
    ["a dark grey", [100, 100, 100, 255], true],
    ["a light grey", [150, 150, 150, 255], false],
    ["yellow", [255, 255, 0, 255], false],
    ["white", [255, 255, 255, 255], false],
    ["nothing", [0, 0, 0, 0], undefined],
    ["a breath of black", [0, 0, 0, 40], undefined],
    ["no canvas", [], undefined],
  ])("%s", (_name, bytes, isDark) => {
    expect(isDarkColour(bytes)).toBe(isDark);
  });
});
