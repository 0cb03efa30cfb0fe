import { describe, expect, it } from "vitest";
import type { EventIndex } from "#core/layout";
import { createMask, intersectMasks } from "./create-mask.ts";

const ids = ["first", "second", "third"];
const index = {
  length: ids.length,
  idAt: (rank: number) => ids[rank],
  rankOf: (id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined),
} as EventIndex;

describe("createMask", () => {
  it.each([
    ["none", [], [0, 0, 0]],
    ["some", ["third", "first"], [1, 0, 1]],
    ["those that are there", ["nobody", "second"], [0, 1, 0]],
  ])("marks %s", (_name, marked, mask) => {
    expect([...createMask(index, new Set(marked))]).toEqual(mask);
    const others = Array.from({ length: 100 }, (_, i) => `other-${i}`);
    expect([...createMask(index, new Set([...marked, ...others]))]).toEqual(mask);
  });

  it("takes a mask as it is, if it is one of the same events", () => {
    const mask = Uint8Array.of(0, 1, 0);
    expect(createMask(index, mask)).toBe(mask);
    expect(() => createMask(index, Uint8Array.of(0, 1))).toThrow("mask");
  });
});

describe("intersectMasks", () => {
  it("keeps what is in both", () => {
    const mask = Uint8Array.of(1, 1, 0, 0);
    expect([...intersectMasks(mask, Uint8Array.of(1, 0, 1, 0))]).toEqual([1, 0, 0, 0]);
    expect(intersectMasks(mask, undefined)).toBe(mask);
  });
});
