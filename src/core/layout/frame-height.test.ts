import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wantedHeightPx } from "./frame-height.ts";

describe("wantedHeightPx", () => {
  it.each([
    [320, 480],
    [479.9, 480],
    [480, 440],
    [660, 440],
    [799.9, 440],
    [800, 480],
    [1400, 480],
  ])("of %d is %d", (widthPx, heightPx) => {
    expect(wantedHeightPx(widthPx)).toBe(heightPx);
  });

  it("is whole and lies within what WordPress allows, 200 to 1000", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (widthPx) => {
        const heightPx = wantedHeightPx(widthPx);
        expect(heightPx).toBe(Math.round(heightPx));
        expect(heightPx).toBeGreaterThanOrEqual(200);
        expect(heightPx).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
