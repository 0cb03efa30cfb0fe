import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import { followHolds, type Hold } from "./grip.ts";

const view = { start: instant(1000), end: instant(2000) };
const lengthMs = 1000;
const widthPx = 500;

function instantUnder(x: number, range: { start: number; end: number }): number {
  return range.start + (x / widthPx) * (range.end - range.start);
}

const anyX = fc.integer({ min: 0, max: widthPx });
const anyHold: fc.Arbitrary<Hold> = fc
  .record({ fromX: anyX, fromY: anyX, x: anyX, y: anyX })
  .map((hold) => ({ ...hold, held: instantUnder(hold.fromX, view) }));

function spreadOf(a: Hold, b: Hold) {
  return {
    before: Math.hypot(b.fromX - a.fromX, b.fromY - a.fromY),
    now: Math.hypot(b.x - a.x, b.y - a.y),
  };
}

describe("followHolds", () => {
  it("drags the range along with one pointer, keeping its length", () => {
    fc.assert(
      fc.property(anyHold, (hold) => {
        const range = followHolds([hold], view, widthPx, lengthMs);
        if (range === undefined) throw new Error("range");
        expect(range.end - range.start).toBeCloseTo(1000, 6);
        expect(instantUnder(hold.x, range)).toBeCloseTo(hold.held, 6);
      }),
    );
  });

  it("zooms by how far two pointers went apart, around the middle between them", () => {
    fc.assert(
      fc.property(anyHold, anyHold, (a, b) => {
        const range = followHolds([a, b], view, widthPx, lengthMs);
        const { before, now } = spreadOf(a, b);
        expect(range !== undefined).toBe(Math.min(before, now) >= 12);
        if (range === undefined) return;
        expect((range.end - range.start) / lengthMs).toBeCloseTo(before / now, 6);
        expect(instantUnder((a.x + b.x) / 2, range)).toBeCloseTo((a.held + b.held) / 2, 4);
      }),
    );
  });

  it("keeps two pointers side by side over their own instants", () => {
    const pair = fc.tuple(anyHold, anyHold).map(([a, b]) => {
      const level = { fromY: 40, y: 90 };
      return [
        { ...a, ...level },
        { ...b, ...level },
      ] as const;
    });
    fc.assert(
      fc.property(pair, ([a, b]) => {
        // Two that passed each other zoom as if they had not.
        fc.pre((b.x - a.x) * (b.fromX - a.fromX) > 0);
        const range = followHolds([a, b], view, widthPx, lengthMs);
        fc.pre(range !== undefined);
        expect(instantUnder(a.x, range)).toBeCloseTo(a.held, 4);
        expect(instantUnder(b.x, range)).toBeCloseTo(b.held, 4);
      }),
    );
  });

  it("zooms by two pointers one above the other", () => {
    const hold = { fromX: 250, x: 250, held: 1500 };
    const upper = { ...hold, fromY: 100, y: 50 };
    const lower = { ...hold, fromY: 200, y: 250 };
    expect(followHolds([upper, lower], view, widthPx, lengthMs)).toEqual({
      start: 1250,
      end: 1750,
    });
  });

  it("says nothing without a pointer", () => {
    expect(followHolds([], view, widthPx, lengthMs)).toBeUndefined();
  });
});
