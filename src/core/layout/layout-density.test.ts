import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Density } from "#core/scene";
import { DAY_MS, instant } from "#core/time";
import { CATEGORIES, daysFrom, makeEvent, makeInput, makeView } from "./layout.fixture.ts";
import { layoutDensity } from "./layout-density.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { layoutScene } from "./layout-scene.ts";
import type { SceneInput } from "./scene-input.ts";
import { xOf } from "./view.ts";

/** Events of one day each, so many on each of the given days. */
function makeDays(counts: Readonly<Record<number, number>>): LayoutEvent[] {
  return Object.entries(counts).flatMap(([day, count]) =>
    Array.from({ length: count }, (_, i) =>
      makeEvent(`${day}-${i}`, Number(day), 1, { category: i % CATEGORIES }),
    ),
  );
}

function open(input: SceneInput): Density {
  return assertDefined(layoutDensity(input).density, "density");
}

/** The height of the column at a day, and of each category in it. */
function readColumn(input: SceneInput, day: number) {
  const { x, columnPx, heights, categories } = open(input);
  const column = Math.floor((xOf(input.view, instant(day * DAY_MS)) - x) / columnPx);
  const parts = [...heights.slice(column * categories, (column + 1) * categories)];
  return { parts, height: parts.reduce((sum, part) => sum + part, 0) };
}

const days = { 0: 1, 200: 9, 400: 90, 600: 270, 999: 1 };
const input = makeInput(makeDays(days), { rows: 4 });
/** Between the columns and the rows above them. */
const AIR_PX = 6;

describe("layoutDensity", () => {
  it("stands on the bottom of the lane and fills it where there is most, never more", () => {
    const { bottomY, heights, categories } = open(input);
    expect(bottomY).toBe(input.view.heightPx - 2);
    const lanePx = input.placement.lanePx - AIR_PX;
    expect(readColumn(input, 600).height).toBeCloseTo(lanePx, 3);
    for (let i = 0; i < heights.length; i += categories) {
      const height = heights.slice(i, i + categories).reduce((sum, part) => sum + part, 0);
      expect(height).toBeLessThanOrEqual(lanePx + 1e-3);
    }
  });

  it("grows with the count, by its logarithm, so that a single event can be seen", () => {
    const [one, nine, ninety, most] = [0, 200, 400, 600].map(
      (day) => readColumn(input, day).height,
    );
    expect(one).toBeGreaterThan(2);
    expect(nine).toBeCloseTo((Math.log1p(9) / Math.log1p(270)) * (most ?? 0), 3);
    expect(ninety).toBeCloseTo((Math.log1p(90) / Math.log1p(270)) * (most ?? 0), 3);
    expect(readColumn(input, 300).height).toBe(0);
  });

  it("shares a column among the categories by their counts", () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = readColumn(input, 200).parts;
    // Nine events: three, two, two, two.
    expect([second, third, fourth].map((part) => part / first)).toEqual(
      [1, 2, 3].map(() => expect.closeTo(2 / 3, 5)),
    );
  });

  it("changes no height while panning, and moves with the view", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2999 }),
        fc.integer({ min: 20, max: 500 }),
        (by, length) => {
          const day = 400;
          const from = day - length / 2;
          const at = (start: number) => ({ ...input, view: makeView(daysFrom(start, length)) });
          const [one, other] = [at(from), at(from + (by / 6000) * length)];
          expect(readColumn(other, day + 0.5)).toEqual(readColumn(one, day + 0.5));
          const [a, b] = [open(one), open(other)];
          expect(a.columnPx).toBeCloseTo(b.columnPx, 6);
          const shift = ((by / 6000) * 900 + b.x - a.x) / a.columnPx;
          expect(shift).toBeCloseTo(Math.round(shift), 4);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("has columns a few pixels wide that cover the view", () => {
    for (const length of [1100, 300, 7, 0.01]) {
      const view = makeView(daysFrom(400, length));
      const { x, columnPx, heights, categories } = open({ ...input, view });
      expect(columnPx).toBeLessThanOrEqual(3 + 1e-6);
      expect(columnPx).toBeGreaterThan(1.4);
      expect(x).toBeLessThanOrEqual(1e-6);
      expect(x + (heights.length / categories) * columnPx).toBeGreaterThan(view.widthPx - 1e-3);
    }
  });

  it("is full where events begin and faint where they go on", () => {
    const going = makeInput([...makeDays(days), makeEvent("long", 100, 300)], { rows: 4 });
    const { density, frontDensity } = layoutDensity(going);
    expect([density?.faint, frontDensity?.faint]).toEqual([true, false]);
    const between = readColumn(going, 300);
    expect(between.height).toBeCloseTo(readColumn(going, 0).height, 3);
    const front = frontDensity?.heights.filter((height) => height > 0).length;
    const back = density?.heights.filter((height) => height > 0).length;
    expect(front).toBeLessThan(20);
    expect(back).toBeGreaterThan(80);
  });

  it("brings the hits out on the same scale while something is searched for", () => {
    const one = Uint8Array.from({ length: input.index.length }, (_, rank) =>
      Number(input.index.idAt(rank) === "600-5"),
    );
    const { density, frontDensity } = layoutDensity({
      ...input,
      hitTally: input.tally.recount(one),
    });
    expect([density?.faint, frontDensity?.faint]).toEqual([true, false]);
    expect(density?.heights).toEqual(open(input).heights);
    const lone = readColumn(input, 0).height;
    expect(frontDensity?.heights.filter((height) => height > 0)).toEqual(Float32Array.of(lone));
  });
});

describe("layoutScene of too many events to draw one by one", () => {
  const many = makeInput(makeDays({ 0: 300, 500: 301, 999: 1 }), { rows: 4 });

  it("draws density instead of crumbs, and events one by one again further in", () => {
    const far = layoutScene(many);
    expect(far.counts.inView).toBe(602);
    expect(far.crumbs).toEqual([]);
    expect(far.density).toBeDefined();
    const near = layoutScene({ ...many, view: makeView(daysFrom(400, 300)) });
    expect(near.counts.inView).toBe(301);
    expect(near.crumbs.length).toBeGreaterThan(0);
    expect(near.density).toBeUndefined();
  });
});
