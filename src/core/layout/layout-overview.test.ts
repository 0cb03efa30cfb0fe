import { describe, expect, it } from "vitest";
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
  return layoutOverview(index, extent, size, makeState(index, state), "en", measure);
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
