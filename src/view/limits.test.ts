import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, instant } from "#core/time";
import { CLOSEST_MS, limitView, panView, zoomView } from "./limits.ts";

function range(start: number, length: number): Bounds {
  return { start: instant(start), end: instant(start + length) };
}

function lengthOf({ start, end }: Bounds): number {
  return end - start;
}

/** Whole milliseconds that are exact in floating point. */
const anyRange = fc
  .tuple(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 1, max: 1e14 }))
  .map(([start, length]) => range(start, length));
const anyWidest = anyRange.filter((widest) => lengthOf(widest) > CLOSEST_MS);
const anyFactor = fc.integer({ min: -40, max: 40 }).map((n) => 1.12 ** n);
const anyFraction = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

/** A place in time, to the millisecond. */
function expectInside(view: Bounds, widest: Bounds) {
  expect(view.start).toBeGreaterThanOrEqual(widest.start - 1);
  expect(view.end).toBeLessThanOrEqual(widest.end + 1);
  expect(view.end).toBeGreaterThan(view.start);
}

describe("limitView", () => {
  it("stays inside the widest range and keeps its length where it can", () => {
    fc.assert(
      fc.property(anyRange, anyWidest, (view, widest) => {
        const limited = limitView(view, widest);
        expectInside(limited, widest);
        const wanted = Math.min(Math.max(lengthOf(view), CLOSEST_MS), lengthOf(widest));
        expect(Math.abs(lengthOf(limited) - wanted)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("changes nothing that is within the limits, and nothing twice", () => {
    fc.assert(
      fc.property(anyRange, anyWidest, (view, widest) => {
        const once = limitView(view, widest);
        const twice = limitView(once, widest);
        expect(Math.abs(twice.start - once.start)).toBeLessThanOrEqual(1);
        expect(Math.abs(twice.end - once.end)).toBeLessThanOrEqual(1);
        const isWithin =
          lengthOf(view) >= CLOSEST_MS && view.start >= widest.start && view.end <= widest.end;
        if (isWithin) expect(Math.abs(once.start - view.start)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("shows all of a span that is shorter than the closest range", () => {
    const short = range(0, CLOSEST_MS / 3);
    expect(limitView(range(-1e9, 2e9), short)).toEqual(short);
  });
});

describe("zoomView", () => {
  it("keeps the instant under the pointer unless a limit forbids", () => {
    const widest = range(-1e14, 2e14);
    const anyView = fc
      .tuple(fc.integer({ min: -9e13, max: 9e13 }), fc.integer({ min: 1e8, max: 1e13 }))
      .map(([start, length]) => range(start, length));
    fc.assert(
      fc.property(anyView, anyFactor, anyFraction, (view, factor, fraction) => {
        const zoomed = zoomView(view, factor, fraction, widest);
        expectInside(zoomed, widest);
        fc.pre(zoomed.start > widest.start && zoomed.end < widest.end);
        const at = (one: Bounds) => one.start + lengthOf(one) * fraction;
        expect(Math.abs(at(zoomed) - at(view))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("zooms by its factor between the closest range and the widest", () => {
    const widest = range(0, 1e12);
    const view = range(4e11, 1e10);
    expect(lengthOf(zoomView(view, 2, 0.5, widest))).toBe(5e9);
    expect(lengthOf(zoomView(view, 0.5, 0.5, widest))).toBe(2e10);
    expect(lengthOf(zoomView(view, 1e9, 0.5, widest))).toBe(CLOSEST_MS);
    expect(zoomView(view, 1e-9, 0.5, widest)).toEqual(widest);
  });
});

describe("panView", () => {
  it("moves by a share of the range's own length, and stops at the ends", () => {
    const widest = range(0, 1000 * CLOSEST_MS);
    const view = range(100 * CLOSEST_MS, 10 * CLOSEST_MS);
    expect(panView(view, 0.5, widest)).toEqual(range(105 * CLOSEST_MS, 10 * CLOSEST_MS));
    expect(panView(view, -100, widest)).toEqual(range(0, 10 * CLOSEST_MS));
    expect(panView(view, 100, widest)).toEqual(range(990 * CLOSEST_MS, 10 * CLOSEST_MS));
  });
});
