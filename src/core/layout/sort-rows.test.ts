import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortRows } from "./sort-rows.ts";

function sortByComparing(values: readonly number[]): number[] {
  return values
    .map((_, row) => row)
    .sort((a, b) => {
      const [one = 0, other = 0] = [values[a], values[b]];
      return one < other ? -1 : one > other ? 1 : a - b;
    });
}

function expectSorted(values: readonly number[]) {
  expect([...sortRows(Float64Array.from(values))]).toEqual(sortByComparing(values));
}

describe("sortRows", () => {
  it.each([
    ["none", []],
    ["one row", [7]],
    ["equal values", [3, 3, 3, 3]],
    ["both zeros", [0, -0, 0, -0, -1]],
    ["negative numbers", [5, -5, 0, -1e15, 1e15]],
    ["the greatest numbers there are", [Number.MAX_VALUE, 0, -Number.MAX_VALUE, 1]],
    ["the least numbers there are", [Number.MIN_VALUE, 0, -Number.MIN_VALUE, 0]],
    ["neighbours beside a far one", [1e15 + 2, -4e19, 1e15 + 1, 1e15, 1e15 + 3]],
    ["seventeen rows", [...Array(17).keys()].map((i) => -i)],
  ])("sorts %s", (_name, values) => {
    expectSorted(values);
  });

  it("sorts like a comparison would, rows of one value in their own order", () => {
    const anyValue = fc.oneof(
      fc.integer({ min: -4, max: 4 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 0, max: 1000 }).map((n) => 1.7e12 + n / 1000),
    );
    fc.assert(fc.property(fc.array(anyValue, { maxLength: 200 }), expectSorted), { numRuns: 500 });
  });

  it("ends soon when a far value presses many others together", () => {
    // A step for each pair would take longer than a test may.
    const count = 200_000;
    const values = Float64Array.from({ length: count }, (_, row) => (row * 7919) % count);
    values[0] = -1e25;
    const sorted = Array.from(sortRows(values), (row) => values[row] ?? 0);
    expect(sorted.every((value, i) => i === 0 || value > (sorted[i - 1] ?? 0))).toBe(true);
  });
});
