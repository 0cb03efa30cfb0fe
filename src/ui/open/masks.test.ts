import { describe, expect, it } from "vitest";
import { countMask, joinMasks, listRanks, maskCategories, stepInMask } from "./masks.ts";

const mask = (digits: string) => Uint8Array.from(digits, Number);

describe("maskCategories", () => {
  it("has the chosen ones", () => {
    expect(maskCategories(mask("012012"), [1, 2])).toEqual(mask("011011"));
  });

  it("is no mask when none is chosen", () => {
    expect(maskCategories(mask("012"), [])).toBeUndefined();
  });
});

describe("joinMasks", () => {
  it.each([
    [mask("0011"), mask("0101"), mask("0001")],
    [mask("0011"), undefined, mask("0011")],
    [undefined, mask("0101"), mask("0101")],
    [undefined, undefined, undefined],
  ])("%j and %j", (a, b, both) => {
    expect(joinMasks(a, b)).toEqual(both);
  });
});

describe("stepInMask", () => {
  it.each([
    ["0101", undefined, 1, 1],
    ["0101", 1, 1, 3],
    ["0101", 3, 1, undefined],
    ["0101", 3, -1, 1],
    ["0101", undefined, -1, 3],
    ["0101", 2, -1, 1],
    ["0000", undefined, 1, undefined],
  ] as const)("in %s from %s by %i it is %s", (digits, from, by, to) => {
    expect(stepInMask(mask(digits), digits.length, from, by)).toBe(to);
  });

  it("goes through all without a mask", () => {
    expect(stepInMask(undefined, 3, 1, 1)).toBe(2);
    expect(stepInMask(undefined, 3, 2, 1)).toBeUndefined();
  });
});

it("countMask counts all, or those before a rank", () => {
  expect(countMask(mask("01011"))).toBe(3);
  expect(countMask(mask("01011"), 3)).toBe(1);
});

it("listRanks stops at the most that are wanted", () => {
  expect(listRanks(mask("01011"), 2)).toEqual([1, 3]);
  expect(listRanks(mask("01011"), 9)).toEqual([1, 3, 4]);
});
