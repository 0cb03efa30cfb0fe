import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Density } from "#core/scene";
import { createBrushes } from "./brushes.ts";
import { createDensityBrush } from "./paint-density.ts";
import { paintScene } from "./paint-scene.ts";
import { createFakeContext, makeDensity, makeMark, makeScene, theme } from "./render.fixture.ts";
import { renderSceneToSvg } from "./svg.ts";

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

/** The rectangles of the usual density, a category after the other. */
const stacked = [
  [-2, 188, 3.5, 10],
  [2, 193, 3.5, 5],
  [-2, 168, 3.5, 20],
  [-2, 138, 3.5, 30],
  [2, 178, 3.5, 15],
];

/** The drawing's pixels around a density, as colours by place: "x y" from the drawing's corner. */
function paint(densities: readonly Density[], widthPx = 40) {
  const fake = createFakeContext();
  const brush = createDensityBrush(fake.context);
  brush.paint(densities, widthPx, theme);
  const [put] = fake.named("putImageData");
  const [image, left, top] = (put?.args ?? []) as [ImageData | undefined, number, number];
  const colours = new Map<string, string>();
  image?.data.forEach((_, at) => {
    if (at % 4 !== 0 || image.data[at + 3] === 0) return;
    const [x, y] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
    const hex = [...image.data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, "0"));
    colours.set(`${left + x} ${top + y}`, `#${hex.join("")}`);
  });
  return { ...fake, brush, colours };
}

describe("createDensityBrush", () => {
  it("stacks the categories of a column from the bottom up, in their colours", () => {
    const { colours } = paint([makeDensity()]);
    const column = (x: number, from: number, to: number) =>
      new Set(Array.from({ length: to - from }, (_, i) => colours.get(`${x} ${from + i}`)));
    // The first column reaches from -2 to 2: ten, twenty and thirty pixels.
    expect(column(1, 188, 198)).toEqual(new Set(["#aa0000"]));
    expect(column(1, 168, 188)).toEqual(new Set(["#00aa00"]));
    expect(column(1, 138, 168)).toEqual(new Set(["#0000aa"]));
    expect(column(1, 130, 138)).toEqual(new Set([undefined]));
    // The second: five, none and fifteen.
    expect(column(3, 193, 198)).toEqual(new Set(["#aa0000"]));
    expect(column(3, 178, 193)).toEqual(new Set(["#0000aa"]));
    expect(column(6, 130, 198)).toEqual(new Set([undefined]));
    expect(colours.has("1 198")).toBe(false);
  });

  it("sets as many pixels as the heights say, to half a pixel a column", () => {
    fc.assert(
      fc.property(anyDensity, (density) => {
        const { colours } = paint([density]);
        const edges = (column: number) =>
          Math.min(40, Math.max(0, Math.round(density.x + column * density.columnPx)));
        const columns = density.heights.length / density.categories;
        let expected = 0;
        for (let column = 0; column < columns; column++) {
          const from = column * density.categories;
          const parts = density.heights.slice(from, from + density.categories);
          const height = Math.round(parts.reduce((sum, part) => sum + part, 0));
          expected += height * (edges(column + 1) - edges(column));
        }
        expect(colours.size).toBe(expected);
      }),
    );
  });

  it("paints faint columns as a tint of the paper, and what comes later over them", () => {
    const few = makeDensity({ heights: Float32Array.from([4, 0, 0, 0, 0, 0]) });
    const { colours } = paint([makeDensity({ faint: true }), few]);
    expect(colours.get("1 197")).toBe("#aa0000");
    expect(colours.get("1 190")).toBe(mixed("#aa0000"));
    expect(colours.get("3 197")).toBe(mixed("#aa0000"));
  });

  it("clears what it painted before, also in the same picture", () => {
    const { brush, named } = paint([makeDensity()]);
    const low = makeDensity({ heights: Float32Array.from([40, 0, 0, 0, 0, 0]) });
    brush.paint([low], 40, theme);
    const image = named("putImageData").at(-1)?.args[0] as ImageData;
    const filled = image.data.filter((_, at) => at % 4 === 3).filter((alpha) => alpha > 0);
    expect(filled).toHaveLength(2 * 40);
  });

  it("paints nothing where there is nothing", () => {
    expect(paint([]).named("putImageData")).toEqual([]);
    expect(paint([makeDensity({ heights: new Float32Array(6) })]).named("putImageData")).toEqual(
      [],
    );
  });

  it("comes before all else in a scene", () => {
    const { context, calls, makeCanvas } = createFakeContext();
    const scene = makeScene({ density: makeDensity(), marks: [makeMark()] });
    paintScene(context, scene, theme, createBrushes(context, makeCanvas));
    const names = calls.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["clearRect", "putImageData"]);
    expect(names).toContain("roundRect");
  });
});

/** A colour at the strength of what is faint, over the paper. */
function mixed(colour: string): string {
  const parse = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
  const paper = parse(theme.paper);
  const parts = parse(colour).map((part, i) => Math.round(part * 0.35 + (paper[i] ?? 0) * 0.65));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

describe("density as SVG", () => {
  it("is one path of rectangles a category, from the bottom up", () => {
    const svg = render(makeDensity());
    expect(listRects(svg)).toEqual(stacked);
    const classes = [...svg.matchAll(/<path class="([^"]*)"/g)].map(([, name]) => name);
    expect(classes).toEqual(["density category-0", "density category-1", "density category-2"]);
  });

  it("has no path for a category without events, nor for a scene without density", () => {
    const heights = Float32Array.from([0, 20, 0, 0, 1, 0]);
    expect([...render(makeDensity({ heights })).matchAll(/<path/g)]).toHaveLength(1);
    const none = renderSceneToSvg(makeScene(), { title: "Timeline", idPrefix: "t" });
    expect(none).not.toContain("density");
  });

  it("marks what is faint, with the hits after it", () => {
    const scene = makeScene({ density: makeDensity({ faint: true }), frontDensity: makeDensity() });
    const svg = renderSceneToSvg(scene, { title: "Timeline", idPrefix: "t" });
    const classes = [...svg.matchAll(/<path class="([^"]*)"/g)].map(([, name]) => name);
    expect(classes).toEqual([
      "density faint category-0",
      "density faint category-1",
      "density faint category-2",
      "density category-0",
      "density category-1",
      "density category-2",
    ]);
  });

  it("has a rectangle of finite numbers for every count, piled up without a gap", () => {
    fc.assert(
      fc.property(anyDensity, (density) => {
        const svg = render(density);
        expect(svg).not.toMatch(/NaN|Infinity/);
        const rects = listRects(svg);
        expect(rects).toHaveLength(density.heights.filter((height) => height > 0).length);
        const bottoms = new Map<number, number>();
        for (const [x = 0, top = 0, widthPx = 0, height = 0] of rects) {
          expect(top + height).toBeCloseTo(bottoms.get(x) ?? density.bottomY, 1);
          expect(widthPx).toBeGreaterThanOrEqual(1);
          bottoms.set(x, top);
        }
      }),
    );
  });
});
