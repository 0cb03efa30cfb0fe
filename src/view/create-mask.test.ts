import { describe, expect, it } from "vitest";
import type { EventIndex } from "#core/layout";
import { createMask } from "./create-mask.ts";

const ids = ["first", "second", "third"];
const index = {
  length: ids.length,
  rankOf: (id: string) => (ids.includes(id) ? ids.indexOf(id) : undefined),
} as EventIndex;

describe("createMask", () => {
  it.each([
    ["none", [], [0, 0, 0]],
    ["some", ["third", "first"], [1, 0, 1]],
    ["those that are there", ["nobody", "second"], [0, 1, 0]],
  ])("marks %s", (_name, marked, mask) => {
    expect([...createMask(index, new Set(marked))]).toEqual(mask);
  });
});
