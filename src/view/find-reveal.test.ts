import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createEventIndex,
  type LayoutEvent,
  locateLabel,
  placeInRoom,
  widestView,
} from "#core/layout";
import { type Bounds, DAY_MS, instant } from "#core/time";
import { findReveal } from "./find-reveal.ts";
import { limitView } from "./limits.ts";

function range(startDay: number, days: number): Bounds {
  return { start: instant(startDay * DAY_MS), end: instant((startDay + days) * DAY_MS) };
}

function makeEvent(id: string, startDay: number, days: number): LayoutEvent {
  return {
    id,
    title: `Event ${id}`,
    when: "some day",
    bounds: range(startDay, days),
    startEdge: "hard",
    endEdge: "hard",
    uncertain: false,
    category: 0,
    importance: id === "shy" ? 1 : 5,
    quotations: 1,
    others: [],
    after: [],
  };
}

const crowd = Array.from({ length: 30 }, (_, i) => makeEvent(`crowd ${i}`, 5000 + i, 1));
const index = createEventIndex([
  makeEvent("first", 0, 1),
  makeEvent("long", 1000, 2000),
  ...crowd,
  makeEvent("shy", 5015, 1),
  makeEvent("last", 10_000, 1),
]);
const widest = widestView(index);
const WIDTH_PX = 900;
const room = { widthPx: WIDTH_PX, heightPx: 600 };
const placement = placeInRoom(index, widest, room, (text) => text.length * 7);

function reveal(id: string, view: Bounds, widthPx = WIDTH_PX) {
  return findReveal(id, index, placement, { view, widest }, { widthPx, heightPx: 600 });
}

describe("findReveal", () => {
  it("stays where the label can be read already, and where there is nobody to go to", () => {
    expect(reveal("first", range(-10, 3000))).toBeUndefined();
    expect(reveal("long", range(1500, 500))).toBeUndefined();
    expect(reveal("nobody", widest)).toBeUndefined();
  });

  it("moves at the same zoom where that is enough", () => {
    const target = reveal("last", range(1000, 400));
    expect(Number(target?.end) - Number(target?.start)).toBeCloseTo(400 * DAY_MS, -1);
    expect(target?.end).toBeLessThanOrEqual(widest.end + 1);
  });

  it("comes as close as the label needs, and no closer than a little more", () => {
    const target = reveal("shy", widest);
    if (target === undefined) throw new Error("target");
    const scale = WIDTH_PX / (target.end - target.start);
    const from = placement.findPlace(index.rankOf("shy") ?? -1)?.labelFrom ?? Infinity;
    expect(from).toBeGreaterThan(WIDTH_PX / (widest.end - widest.start));
    expect(scale).toBeGreaterThanOrEqual(from);
    expect(scale).toBeLessThan(from * 1.2);
  });

  it("shows the time of one that no row has room for", () => {
    const twins = Array.from({ length: 700 }, (_, i) => makeEvent(`twin ${i}`, 700, 1));
    const many = createEventIndex([...twins, makeEvent("far", 9000, 1)]);
    const rows = placeInRoom(many, widest, { ...room, heightPx: 240 }, (text) => text.length * 7);
    const ranks = Array.from({ length: many.length }, (_, rank) => rank);
    const lost = ranks.find((rank) => rows.findPlace(rank)?.labelFrom === undefined);
    const id = lost === undefined ? "every twin has a row" : many.idAt(lost);
    const from = (view: Bounds) =>
      findReveal(id, many, rows, { view, widest }, { widthPx: WIDTH_PX, heightPx: 240 });
    const target = from(range(5000, 100));
    expect(target?.start).toBeCloseTo(range(650.5, 0).start, -3);
    expect(target?.end).toBeCloseTo(range(750.5, 0).start, -3);
    expect(from(range(690, 100))).toBeUndefined();
  });

  it("ends where the label can be read whole, from wherever it starts, at any width", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: index.length - 1 }),
        fc.integer({ min: -500, max: 10_000 }),
        fc.integer({ min: 2, max: 6000 }),
        fc.integer({ min: 500, max: 1600 }),
        (rank, startDay, days, widthPx) => {
          const id = index.idAt(rank);
          const view = limitView(range(startDay, days), widest);
          const target = reveal(id, view, widthPx) ?? view;
          const place = placement.findPlace(rank);
          if (place === undefined || place.labelFrom === Infinity) return;
          const seen = locateLabel(place, index, { ...target, widthPx, heightPx: 600 });
          expect(seen.hasLabel).toBe(true);
          expect(seen.labelX0).toBeGreaterThanOrEqual(0);
          expect(seen.labelX1).toBeLessThanOrEqual(widthPx);
          expect(reveal(id, target, widthPx)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
