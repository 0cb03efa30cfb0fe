import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import { followHolds, type Hold } from "./grip.ts";

const view = { start: instant(1000), end: instant(2000) };
const widthPx = 500;

function instantUnder(x: number, range: { start: number; end: number }): number {
  return range.start + (x / widthPx) * (range.end - range.start);
}

const anyX = fc.integer({ min: 0, max: widthPx });
const anyHold: fc.Arbitrary<Hold> = fc.record({
  x: anyX,
  held: fc.integer({ min: 1000, max: 2000 }),
});

describe("followHolds", () => {
  it("drags the range along with one pointer, keeping its length", () => {
    fc.assert(
      fc.property(anyHold, (hold) => {
        const range = followHolds([hold], view, widthPx);
        if (range === undefined) throw new Error("range");
        expect(range.end - range.start).toBeCloseTo(1000, 6);
        expect(instantUnder(hold.x, range)).toBeCloseTo(hold.held, 6);
      }),
    );
  });

  it("pinches so that both pointers stay over their instants", () => {
    fc.assert(
      fc.property(anyHold, anyHold, (a, b) => {
        const range = followHolds([a, b], view, widthPx);
        const isClear = Math.abs(b.x - a.x) >= 12 && (b.held - a.held) * (b.x - a.x) > 0;
        expect(range !== undefined).toBe(isClear);
        if (range === undefined) return;
        expect(range.end).toBeGreaterThan(range.start);
        expect(instantUnder(a.x, range)).toBeCloseTo(a.held, 4);
        expect(instantUnder(b.x, range)).toBeCloseTo(b.held, 4);
      }),
    );
  });

  it("says nothing without a pointer", () => {
    expect(followHolds([], view, widthPx)).toBeUndefined();
  });
});
