import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import { widenForLabels } from "./widen-for-labels.ts";

const VIEW = { start: instant(0), end: instant(1000) };

describe("a range for whole labels", () => {
  it("is none where no label is cut", () => {
    expect(widenForLabels(VIEW, 1000, [])).toBeUndefined();
    expect(widenForLabels(VIEW, 1000, [{ x0: 0, x1: 1000 }])).toBeUndefined();
  });

  it("grows on the side where the label is cut", () => {
    const left = widenForLabels(VIEW, 1000, [{ x0: -40, x1: 160 }]);
    expect(left?.start).toBeLessThan(0);
    expect(left?.end).toBe(1000);
    const right = widenForLabels(VIEW, 1000, [{ x0: 840, x1: 1040 }]);
    expect(right?.start).toBe(0);
    expect(right?.end).toBeGreaterThan(1000);
  });

  it("is none where the label would take most of the drawing", () => {
    const label = { x0: -60, x1: 150 };
    expect(widenForLabels(VIEW, 300, [{ x0: -100, x1: 150 }])).toBeUndefined();
    expect(widenForLabels(VIEW, 300, [label])).toBeUndefined();
    expect(widenForLabels(VIEW, 300, [label], 0.85)?.start).toBeLessThan(0);
  });

  it("lets the label in: its mark's end of it moves with time, its width stays", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 10, max: 200 }),
        (overPx, markPx) => {
          const wider = widenForLabels(VIEW, 1000, [{ x0: -overPx, x1: markPx }]);
          const { start, end } = wider ?? VIEW;
          const mark = ((markPx - start) / (end - start)) * 1000;
          expect(mark - (markPx + overPx)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
