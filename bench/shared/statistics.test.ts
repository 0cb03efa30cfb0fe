import { describe, expect, it } from "vitest";
import { findMedian, findQuantile, summarise } from "./statistics.ts";

describe("findMedian", () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[10, 9, 2, 1], 5.5],
    // Sorted as numbers, not as text.
    [[100, 20, 3], 20],
  ])("of %j is %d", (values, median) => {
    expect(findMedian(values)).toBe(median);
  });

  it("is undefined of nothing", () => {
    expect(findMedian([])).toBeUndefined();
  });
});

describe("findQuantile", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.95, 95],
    [1, 100],
  ])("%d of 1 to 100 is %d", (share, value) => {
    expect(findQuantile(hundred, share)).toBe(value);
  });
});

describe("summarise", () => {
  it("says what is said of steps", () => {
    const steps = [...Array.from({ length: 18 }, () => 2), 30, 40];
    expect(summarise(steps)).toEqual({ count: 20, median: 2, p95: 30, max: 40 });
  });

  it("is undefined of nothing", () => {
    expect(summarise([])).toBeUndefined();
  });
});
