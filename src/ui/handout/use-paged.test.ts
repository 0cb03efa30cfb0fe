import { describe, expect, it } from "vitest";
import { findContinued } from "./use-paged.tsx";

const sheet = (...abouts: (string | undefined)[]) =>
  abouts.map((about, index) => ({ key: String(index), about, node: undefined }));

describe("findContinued", () => {
  it.each([
    [sheet("b", "c"), sheet("a", "b"), "b"],
    [sheet("b"), sheet("a"), undefined],
    [sheet("b"), undefined, undefined],
    [sheet(undefined, "b"), sheet("b"), undefined],
    [sheet(undefined), sheet(undefined), undefined],
    [sheet(), sheet("a"), undefined],
  ])("%#", (now, before, about) => {
    expect(findContinued(now, before)).toBe(about);
  });
});
