import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, instant } from "#core/time";
import { createEventIndex } from "./event-index.ts";
import { daysFrom, makeEvent, makeSpan, makeUnknownStart, makeView } from "./layout.fixture.ts";
import type { Edge } from "./layout-event.ts";
import { cutToView, type Extent, extentOf, slideLabel, stepDown } from "./layout-marks.ts";

const index = createEventIndex([makeEvent("first", 0, 1), makeEvent("last", 999, 1)]);
const view = makeView(daysFrom(0, 900), { widthPx: 900 });

function bar(x0: number, x1: number): Extent {
  return { x0, x1, shape: "bar" };
}

describe("extentOf", () => {
  it("draws a day as a dot around its middle while it is narrower than a dot", () => {
    expect(extentOf(makeSpan(100, 1), index, view)).toEqual({ x0: 95.5, x1: 105.5, shape: "dot" });
  });

  it("draws the same day as a bar of a day once it is wider", () => {
    const close = makeView(daysFrom(100, 9));
    expect(extentOf(makeSpan(100, 1), index, close)).toEqual({ x0: 0, x1: 100, shape: "bar" });
  });

  it("does not move as a dot becomes a bar", () => {
    const at = (days: number) => extentOf(makeSpan(100, 1), index, makeView(daysFrom(100, days)));
    const [dot, grown] = [at(90.001), at(89.999)];
    expect([dot.shape, grown.shape]).toEqual(["dot", "bar"]);
    expect(grown.x0).toBeCloseTo(dot.x0, 2);
    expect(grown.x1).toBeCloseTo(dot.x1, 2);
  });

  it("takes an open end to the last moment that a source states", () => {
    const open = makeSpan(100, 1, {
      bounds: { start: instant(100 * DAY_MS), end: instant(Infinity) },
      endEdge: "open",
    });
    expect(extentOf(open, index, view).x1).toBe(1000);
  });

  it("gives an unknown beginning a fixed width at any zoom", () => {
    for (const days of [1, 900, 90_000]) {
      const { x0, x1 } = extentOf(makeUnknownStart(100, 1), index, makeView(daysFrom(0, days)));
      expect(x1 - x0).toBeCloseTo(90, 6);
    }
  });
});

describe("cutToView", () => {
  const edges: readonly Edge[] = ["hard", "soft", "approximate", "open", "unknown"];
  const anyBar = fc
    .tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 10, max: 5000 }))
    .map(([x0, widthPx]) => bar(x0, x0 + widthPx));
  const anySpan = fc
    .tuple(fc.constantFrom(...edges), fc.constantFrom(...edges))
    .map(([startEdge, endEdge]) => makeSpan(0, 1, { startEdge, endEdge }));

  it("keeps marks near the drawing, in order, their fades inside them", () => {
    fc.assert(
      fc.property(anySpan, anyBar, (span, extent) => {
        const { x0, x1, fadeStartPx, fadeEndPx } = cutToView(span, extent, view);
        expect(x0).toBeGreaterThanOrEqual(-240);
        expect(x1).toBeLessThanOrEqual(900 + 240);
        for (const part of [
          x1 - x0,
          fadeStartPx,
          fadeEndPx,
          x1 - x0 - fadeStartPx,
          x1 - x0 - fadeEndPx,
        ])
          expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("changes nothing that can be seen: each fade is full at the same place", () => {
    fc.assert(
      fc.property(anySpan, anyBar, (span, extent) => {
        const everywhere = makeView(daysFrom(0, 1), { widthPx: 1e6 });
        const shifted = bar(extent.x0 + 5000, extent.x1 + 5000);
        const uncut = cutToView(span, shifted, everywhere);
        const cut = cutToView(span, extent, view);
        expect(cut.strength).toBe(uncut.strength);
        const inView = (x: number) => x >= 0 && x <= view.widthPx;
        const fullFrom = uncut.x0 + uncut.fadeStartPx - 5000;
        if (inView(fullFrom)) expect(cut.x0 + cut.fadeStartPx).toBeCloseTo(fullFrom, 6);
        const fullTo = uncut.x1 - uncut.fadeEndPx - 5000;
        if (inView(fullTo)) expect(cut.x1 - cut.fadeEndPx).toBeCloseTo(fullTo, 6);
      }),
    );
  });

  it("has no fade at hard edges, nor on dots, and longer fades the less is known", () => {
    const fadeOf = (startEdge: Edge) =>
      cutToView(makeSpan(0, 1, { startEdge }), bar(0, 600), view).fadeStartPx;
    expect(edges.map(fadeOf)).toEqual([0, 14, 56, 160, 90]);
    const dot: Extent = { x0: 0, x1: 10, shape: "dot" };
    expect(cutToView(makeSpan(0, 1, { startEdge: "soft" }), dot, view).fadeStartPx).toBe(0);
    // Of a fade beyond the margin nothing is left at the cut.
    const open = makeSpan(0, 1, { startEdge: "open", endEdge: "open" });
    const { fadeStartPx, fadeEndPx } = cutToView(open, bar(-5000, 5000), view);
    expect([fadeStartPx, fadeEndPx]).toEqual([0, 0]);
  });

  it("draws full what is known to the day and pale the span in which something lies", () => {
    const strength = (startEdge: Edge, widthPx: number) =>
      cutToView(makeSpan(0, 1, { startEdge, endEdge: startEdge }), bar(0, widthPx), view).strength;
    expect(strength("hard", 600)).toBe(1);
    expect(strength("soft", 600)).toBeLessThan(0.5);
    // Without a step from the dot, which is full.
    expect(strength("soft", 10)).toBe(1);
    expect(strength("soft", 11)).toBeGreaterThan(0.97);
    const dot: Extent = { x0: 0, x1: 10, shape: "dot" };
    expect(cutToView(makeSpan(0, 1, { startEdge: "soft" }), dot, view).strength).toBe(1);
  });
});

describe("cutToView of a doubted date", () => {
  it("is pale as a dot and as a bar", () => {
    const doubted = makeSpan(0, 1, { uncertain: true });
    const dot: Extent = { x0: 0, x1: 10, shape: "dot" };
    expect(cutToView(doubted, dot, view).strength).toBeLessThan(0.5);
    expect(cutToView(doubted, bar(0, 600), view).strength).toBeLessThan(0.5);
  });
});

describe("slideLabel", () => {
  const sides = fc.constantFrom("right" as const, "left" as const);
  const anyLabel = fc.integer({ min: 20, max: 400 });
  const anyStart = fc.integer({ min: -6000, max: 2000 });
  const anyWidth = fc.integer({ min: 10, max: 6000 });

  it("stands beside a mark that is shorter than the label", () => {
    expect(slideLabel(bar(100, 200), "right", 150, view)).toEqual({ x: 208, slidPx: 0 });
    expect(slideLabel(bar(300, 400), "left", 150, view)).toEqual({ x: 142, slidPx: 0 });
    // At the edge too: a label may leave with its mark.
    expect(slideLabel(bar(800, 890), "right", 150, view).x).toBe(898);
  });

  it("never passes the far end of its bar, nor its place beside it", () => {
    fc.assert(
      fc.property(sides, anyLabel, anyStart, anyWidth, (side, labelPx, x0, widthPx) => {
        const x1 = x0 + widthPx;
        const { x, slidPx } = slideLabel(bar(x0, x1), side, labelPx, view);
        const beside = side === "right" ? x1 + 8 : x0 - 8 - labelPx;
        expect(slidPx).toBeCloseTo(Math.abs(beside - x), 6);
        expect(slidPx).toBeGreaterThanOrEqual(0);
        if (side === "right") expect(x).toBeGreaterThanOrEqual(Math.min(x0, beside));
        else expect(x + labelPx).toBeLessThanOrEqual(Math.max(x1, beside + labelPx));
      }),
    );
  });

  it("stays in view on a long bar for as long as the bar has room for it there", () => {
    fc.assert(
      fc.property(sides, anyLabel, anyStart, (side, labelPx, x0) => {
        const x1 = x0 + 4000;
        // The part of the bar that can be seen, less the air at the edge.
        const room = Math.min(x1, view.widthPx - 10) - Math.max(x0, 10);
        fc.pre(room >= labelPx);
        const { x } = slideLabel(bar(x0, x1), side, labelPx, view);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + labelPx).toBeLessThanOrEqual(view.widthPx);
      }),
    );
  });

  it("moves by at most a pixel when it is panned by one, in steps of nothing", () => {
    fc.assert(
      fc.property(sides, anyLabel, anyStart, anyWidth, (side, labelPx, x0, widthPx) => {
        const at = (shift: number) =>
          slideLabel(bar(x0 + shift, x0 + widthPx + shift), side, labelPx, view).x;
        expect(Math.abs(at(1) - at(0))).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });

  it("begins to slide without a jump as a bar grows longer than its label", () => {
    const anyGrowth = fc.integer({ min: -5, max: 60 });
    const anyShare = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    fc.assert(
      fc.property(sides, anyLabel, anyGrowth, anyShare, (side, labelPx, growth, share) => {
        const at = (grown: number) => {
          const widthPx = labelPx + growth + grown;
          // Partly out of view, where a label slides if it can.
          const x0 = side === "right" ? view.widthPx - widthPx * share : -widthPx * share;
          return slideLabel(bar(x0, x0 + widthPx), side, labelPx, view).x - x0;
        };
        expect(Math.abs(at(1) - at(0))).toBeLessThanOrEqual(6);
      }),
      { numRuns: 500 },
    );
  });
});

describe("stepDown", () => {
  it("goes from beside the label to under it while the label slides 24 px", () => {
    expect([0, 12, 24, 500].map((slidPx) => stepDown(12, 36, slidPx))).toEqual([12, 24, 36, 36]);
  });
});
