import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackCrumbs } from "./layout-crumbs.ts";

function waitAt(...xs: readonly number[]) {
  return xs.map((x, i) => ({ id: String(i), x, category: i % 3, faint: i % 2 === 1 }));
}

const lane = { widthPx: 80, heightPx: 24, bottomY: 100 };
/** Ten columns of three. */
const ROOM = 30;

describe("stackCrumbs", () => {
  it("stacks what lies at the same place from the bottom up", () => {
    const crumbs = stackCrumbs(waitAt(20, 20, 22), lane);
    expect(crumbs.map(({ x, y }) => [x, y])).toEqual([
      [20, 96],
      [20, 88],
      [20, 80],
    ]);
    expect(crumbs.map(({ category, faint }) => [category, faint])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
  });

  it("spills from a full column to the right, and at the right end to the left", () => {
    expect(stackCrumbs(waitAt(20, 20, 20, 20), lane)[3]?.x).toBe(28);
    expect(stackCrumbs(waitAt(79, 79, 79, 79), lane)[3]?.x).toBe(68);
  });

  it("puts no two on the same spot, all in the lane, and loses none while there is room", () => {
    const anyX = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(fc.array(anyX, { maxLength: 60 }), (xs) => {
        const crumbs = stackCrumbs(waitAt(...xs), lane);
        expect(crumbs).toHaveLength(Math.min(xs.length, ROOM));
        expect(new Set(crumbs.map(({ x, y }) => `${x} ${y}`)).size).toBe(crumbs.length);
        for (const { x, y, sizePx } of crumbs) {
          expect(x - sizePx / 2).toBeGreaterThanOrEqual(0);
          expect(x + sizePx / 2).toBeLessThanOrEqual(lane.widthPx);
          expect(y + sizePx / 2).toBeLessThanOrEqual(lane.bottomY);
          expect(y - sizePx / 2).toBeGreaterThanOrEqual(lane.bottomY - lane.heightPx);
        }
      }),
    );
  });

  it("draws nothing in a lane lower than a crumb", () => {
    expect(stackCrumbs(waitAt(1, 2, 3), { ...lane, heightPx: 5 })).toEqual([]);
  });
});
