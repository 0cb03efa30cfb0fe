import { describe, expect, it } from "vitest";
import { createEventIndex, type LayoutEvent, placeInRoom, widestView } from "#core/layout";
import { type Bounds, DAY_MS, instant } from "#core/time";
import { findReveal } from "./find-reveal.ts";

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

function reveal(id: string, view: Bounds) {
  return findReveal(id, index, placement, { view, widest }, WIDTH_PX);
}

describe("findReveal", () => {
  it("stays where the label can be read already", () => {
    expect(reveal("first", range(-10, 3000))).toBeUndefined();
    expect(reveal("long", range(1500, 500))).toBeUndefined();
    expect(reveal("nobody", widest)).toBeUndefined();
  });

  it("moves at the same zoom where that is enough, with the event in the middle", () => {
    const view = range(1000, 400);
    const target = reveal("last", view);
    expect(Number(target?.end) - Number(target?.start)).toBeCloseTo(400 * DAY_MS, -1);
    expect(target?.end).toBeLessThanOrEqual(widest.end + 1);
    const first = reveal("crowd 0", range(100, 100));
    expect((Number(first?.start) + Number(first?.end)) / 2).toBeCloseTo(5000.5 * DAY_MS, -1);
  });

  it("comes as close as the label needs", () => {
    const target = reveal("shy", widest);
    if (target === undefined) throw new Error("target");
    const scale = WIDTH_PX / (target.end - target.start);
    const from = placement.findPlace(index.rankOf("shy") ?? -1)?.labelFrom;
    expect(from).toBeGreaterThan(WIDTH_PX / (widest.end - widest.start));
    expect(scale).toBeGreaterThanOrEqual(from ?? Infinity);
    expect(reveal("shy", target)).toBeUndefined();
  });

  it("shows all of a long event with time around it", () => {
    const target = reveal("long", range(8000, 3000));
    expect(Number(target?.end) - Number(target?.start)).toBeGreaterThan(4000 * DAY_MS);
    expect(target?.start).toBeLessThan(1000 * DAY_MS);
    expect(target?.end).toBeGreaterThan(3000 * DAY_MS);
  });
});
