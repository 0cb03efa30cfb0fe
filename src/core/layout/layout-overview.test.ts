import { describe, expect, it } from "vitest";
import type { Density } from "#core/scene";
import { DAY_MS, instant } from "#core/time";
import { createEventIndex } from "./event-index.ts";
import { daysFrom, makeEvent, makeState, measure, type NamedState } from "./layout.fixture.ts";
import { layoutOverview } from "./layout-overview.ts";

const size = { widthPx: 1000, heightPx: 80 };
const events = [
  makeEvent("day", 100, 1),
  makeEvent("year", 300, 400),
  makeEvent("since", 700, 1, {
    bounds: { start: instant(700 * DAY_MS), end: instant(Infinity) },
    endEdge: "open",
  }),
  makeEvent("late", 990, 1, { category: 3 }),
];

function layout(state: NamedState = {}) {
  const index = createEventIndex(events);
  const extent = daysFrom(0, 1000);
  const more = { state: makeState(index, state), locale: "en", measure, categories: 4 } as const;
  return layoutOverview({ index, extent, size, ...more });
}

describe("layoutOverview", () => {
  it("shows each event once: a span in its middle, what goes on where it begins", () => {
    const crumbs = new Map(layout().crumbs.map((crumb) => [crumb.id, crumb]));
    const near = (id: string, x: number) =>
      expect(Math.abs((crumbs.get(id)?.x ?? -99) - x), id).toBeLessThanOrEqual(4);
    near("day", 100);
    near("year", 500);
    near("since", 700);
    near("late", 990);
    expect(crumbs.get("late")?.category).toBe(3);
  });

  it("keeps crumbs above the axis, and the ticks in the strip", () => {
    const { crumbs, ticks, axisPx, heightPx } = layout();
    for (const { y, sizePx } of crumbs) expect(y + sizePx / 2).toBeLessThan(heightPx - axisPx);
    expect(ticks.filter(({ label }) => label === "Q1")).toHaveLength(3);
  });

  it("leaves out what is filtered away, and draws faintly what is not found", () => {
    expect(layout({ shown: ["day"] }).crumbs.map(({ id }) => id)).toEqual(["day"]);
    const hits = layout({ hits: ["year"] }).crumbs;
    expect(hits.filter(({ faint }) => !faint).map(({ id }) => id)).toEqual(["year"]);
    expect(hits).toHaveLength(4);
  });
});

describe("layoutOverview of very many events", () => {
  const days = Array.from({ length: 1000 }, (_, i) =>
    makeEvent(String(i), i < 700 ? 500 : 20, 1, { category: i % 2 }),
  );
  const index = createEventIndex([...days, makeEvent("long", 800, 90, { category: 3 })]);
  const layoutMany = (state: NamedState = {}) => {
    const more = { state: makeState(index, state), locale: "en", measure, categories: 4 } as const;
    return layoutOverview({ index, extent: daysFrom(0, 1000), size, ...more });
  };
  const columnsOf = ({ heights, columnPx, x }: Density, category: number) =>
    [...heights].flatMap((height, cell) =>
      height > 0 && cell % 4 === category ? [x + Math.floor(cell / 4) * columnPx] : [],
    );

  it("shows columns instead of squares: what lasts in every column it touches", () => {
    const { crumbs, densities, axisPx, heightPx } = layoutMany();
    expect(crumbs).toEqual([]);
    const [all] = densities;
    if (all === undefined) throw new Error("no columns");
    expect(densities).toHaveLength(1);
    const long = columnsOf(all, 3);
    expect(long[0]).toBeCloseTo(800, -1);
    expect(long.at(-1)).toBeCloseTo(890, -1);
    expect(long.length).toBeGreaterThan(25);
    expect(all.bottomY).toBeLessThan(heightPx - axisPx);
    expect(Math.max(...all.heights)).toBeGreaterThan(20);
  });

  it("leaves out what is filtered away, and brings out what is found", () => {
    const [all] = layoutMany({ shown: ["long"] }).densities;
    expect(all && columnsOf(all, 0)).toEqual([]);
    const [faint, hits] = layoutMany({ hits: ["long"] }).densities;
    expect([faint?.faint, hits?.faint]).toEqual([true, false]);
    expect(hits && columnsOf(hits, 0)).toEqual([]);
    expect(hits && columnsOf(hits, 3).length).toBeGreaterThan(25);
  });
});
