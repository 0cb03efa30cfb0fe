import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Density } from "#core/scene";
import { paintDensity } from "./paint-density.ts";
import { paintScene } from "./paint-scene.ts";
import { createFakeContext, makeDensity, makeMark, makeScene, theme } from "./render.fixture.ts";
import { renderSceneToSvg } from "./svg.ts";

function paint(density: Density) {
  const fake = createFakeContext();
  paintDensity(fake.context, density, theme);
  return fake;
}

function render(density: Density): string {
  return renderSceneToSvg(makeScene({ density }), { title: "Timeline", idPrefix: "t" });
}

/** Rectangles as `[x, top, width, height]`. */
function listRects(svg: string): number[][] {
  return [...svg.matchAll(/M(\S+) (\S+)h(\S+)V(\S+)h\S+Z/g)].map(([, ...numbers]) => {
    const [x = 0, top = 0, widthPx = 0, bottom = 0] = numbers.map(Number);
    return [x, top, widthPx, bottom - top];
  });
}

const anyDensity = fc
  .record({
    categories: fc.integer({ min: 1, max: 4 }),
    columns: fc.nat(12),
    columnPx: fc.integer({ min: 2, max: 60 }).map((n) => n / 10),
    cells: fc.infiniteStream(fc.constantFrom(0, 0, 0.5, 3, 12)),
  })
  .map(({ categories, columns, columnPx, cells }) =>
    makeDensity({
      categories,
      columnPx,
      heights: Float32Array.from({ length: categories * columns }, () => cells.next().value ?? 0),
    }),
  );

/** What is painted, by colour. */
const stacked = [
  ["#aa0000", [-2, 188, 3.5, 10]],
  ["#aa0000", [2, 193, 3.5, 5]],
  ["#00aa00", [-2, 168, 3.5, 20]],
  ["#0000aa", [-2, 138, 3.5, 30]],
  ["#0000aa", [2, 178, 3.5, 15]],
];

describe("paintDensity", () => {
  it("stacks the categories of a column from the bottom, one path a category", () => {
    const { named } = paint(makeDensity());
    expect(named("rect").map(({ args, state }) => [state.fillStyle, args])).toEqual(stacked);
    expect(named("fill").map(({ state }) => state.fillStyle)).toEqual(theme.categories);
    expect(named("beginPath")).toHaveLength(3);
  });

  it("piles up to the sum of its heights, with nothing between and nothing on another", () => {
    fc.assert(
      fc.property(anyDensity, (density) => {
        const { named } = paint(density);
        const bottoms = new Map<unknown, number>();
        for (const { args } of named("rect")) {
          const [x, top = 0, , height = 0] = args.map(Number);
          expect(top + height).toBeCloseTo(bottoms.get(x) ?? density.bottomY, 6);
          expect(height).toBeGreaterThan(0);
          bottoms.set(x, top);
        }
        const piled = [...bottoms.values()].reduce((sum, top) => sum + density.bottomY - top, 0);
        expect(piled).toBeCloseTo(
          density.heights.reduce((sum, height) => sum + height, 0),
          3,
        );
      }),
    );
  });

  it("keeps narrow columns a pixel wide, so that none is lost", () => {
    const { named } = paint(makeDensity({ columnPx: 1.2 }));
    for (const { args } of named("rect")) expect(args[2]).toBe(1);
  });

  it("is faint when it is told, and leaves the context as the next frame needs it", () => {
    const { named, state } = paint(makeDensity({ faint: true }));
    for (const fill of named("fill")) expect(fill.state.globalAlpha).toBeLessThan(0.5);
    expect(paint(makeDensity()).named("fill")[0]?.state.globalAlpha).toBe(1);
    expect(state).toMatchObject({ globalAlpha: 1, dash: [] });
  });

  it("lies under the marks of a scene, and is left out where there is none", () => {
    const { context, calls } = createFakeContext();
    paintScene(context, makeScene({ density: makeDensity(), marks: [makeMark()] }), theme);
    const order = calls.map(({ name }) => name).filter((name) => /rect$|roundRect/i.test(name));
    expect(order.slice(1)).toEqual(["rect", "rect", "rect", "rect", "rect", "roundRect"]);
    const empty = createFakeContext();
    paintScene(empty.context, makeScene(), theme);
    expect(empty.named("rect")).toEqual([]);
  });
});

describe("density as SVG", () => {
  it("is one path of rectangles a category, the same as on the canvas", () => {
    const svg = render(makeDensity());
    expect(listRects(svg)).toEqual(stacked.map(([, rect]) => rect));
    const classes = [...svg.matchAll(/<path class="([^"]*)"/g)].map(([, name]) => name);
    expect(classes).toEqual(["density category-0", "density category-1", "density category-2"]);
  });

  it("has no path for a category without events, nor for a scene without density", () => {
    const heights = Float32Array.from([0, 20, 0, 0, 1, 0]);
    expect([...render(makeDensity({ heights })).matchAll(/<path/g)]).toHaveLength(1);
    const none = renderSceneToSvg(makeScene(), { title: "Timeline", idPrefix: "t" });
    expect(none).not.toContain("density");
  });

  it("has as many rectangles as the canvas, of finite numbers", () => {
    fc.assert(
      fc.property(anyDensity, (density) => {
        const svg = render(density);
        expect(svg).not.toMatch(/NaN|Infinity/);
        expect(listRects(svg)).toHaveLength(paint(density).named("rect").length);
      }),
    );
  });
});
