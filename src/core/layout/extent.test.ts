import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, instant } from "#core/time";
import { createEventIndex } from "./event-index.ts";
import { widestView } from "./extent.ts";
import { daysFrom, makeEvent, makeReading } from "./layout.fixture.ts";
import { viewAround } from "./view-around.ts";

describe("widestView", () => {
  const events = [makeEvent("a", 0, 1), makeEvent("b", 500, 1, { others: [makeReading(999, 1)] })];

  it("takes in every event and every reading, with a little air", () => {
    const { start, end } = widestView(createEventIndex(events));
    expect(start).toBe(-40 * DAY_MS);
    expect(end).toBe(1040 * DAY_MS);
  });

  it("takes in the opening view where that is wider, on either side", () => {
    const index = createEventIndex(events);
    expect(widestView(index, daysFrom(-100, 200)).start).toBe(-100 * DAY_MS);
    expect(widestView(index, daysFrom(-100, 200)).end).toBe(1040 * DAY_MS);
    expect(widestView(index, daysFrom(100, 9900)).end).toBe(10_000 * DAY_MS);
    expect(widestView(index, daysFrom(100, 10))).toEqual(widestView(index));
  });

  it.each([
    ["no event", []],
    ["only an instant", [makeEvent("a", 5, 0)]],
    [
      "only an event without bounds",
      [
        makeEvent("a", 5, 1, {
          bounds: { start: instant(-Infinity), end: instant(Infinity) },
          startEdge: "open",
          endEdge: "open",
        }),
      ],
    ],
  ])("is finite and has a length with %s", (_name, few) => {
    const { start, end } = widestView(createEventIndex(few));
    expect(Number.isFinite(end - start)).toBe(true);
    expect(end - start).toBeGreaterThan(0);
  });
});

describe("viewAround", () => {
  it("centres the event with time around it, and is never shorter than it is told", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 1e5 }),
        (startDay, days, atLeastDays) => {
          const bounds = daysFrom(startDay, days);
          const around = viewAround(bounds, atLeastDays * DAY_MS);
          expect(around.end - around.start).toBeGreaterThanOrEqual(atLeastDays * DAY_MS);
          expect(around.end - around.start).toBeGreaterThanOrEqual(2 * days * DAY_MS);
          expect(bounds.start - around.start).toBeCloseTo(around.end - bounds.end, -1);
        },
      ),
    );
  });
});
