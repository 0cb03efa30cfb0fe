import { describe, expect, it } from "vitest";
import { createCandidate } from "./candidate.ts";
import { createEventIndex } from "./event-index.ts";
import { daysFrom, makeEvent, measure } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { type Batch, placeBatch } from "./place-batch.ts";
import { ROOMY } from "./row-style.ts";

/** The whole span is 1000 days in 1000 pixels; a label takes 56 of them, a mark 12. */
const { start: startMs, end: endMs } = daysFrom(0, 1000);
const SCALE = 1000 / (endMs - startMs);

function place(events: readonly LayoutEvent[], more: Partial<Batch> = {}) {
  const ends = [makeEvent("first", 0, 0), makeEvent("last", 1000, 0)];
  const index = createEventIndex([...ends, ...events]);
  const frame = { style: ROOMY, rows: 2, lanePx: 30, startMs, endMs, widthPx: 1000 };
  const candidates = events.map(({ id }) =>
    createCandidate(index.rankOf(id) ?? -1, index, frame, measure),
  );
  const places = placeBatch({
    rows: 2,
    standing: [],
    candidates,
    startMs,
    endMs,
    isWhole: true,
    least: SCALE,
    most: Infinity,
    idealRow: () => 0,
    isAllowed: () => true,
    ...more,
  });
  return { places, byId: new Map(places.map((one) => [one.event.id, one])) };
}

describe("placeBatch", () => {
  it("gives the first its ideal row, the next another, and a later one a threshold", () => {
    const { byId } = place(["a", "b", "c"].map((id, i) => makeEvent(id, 500 + 20 * i, 1)));
    expect(byId.get("a")).toMatchObject({ row: 0, side: "right", labelFrom: 0, markFrom: 0 });
    expect(byId.get("b")).toMatchObject({ row: 1, side: "right", labelFrom: 0 });
    expect(byId.get("c")?.labelFrom).toBeGreaterThan(SCALE);
    expect(byId.get("c")?.labelFrom).toBeLessThan(10 * SCALE);
  });

  it("leaves for later what needs more than the most, and keeps its row free", () => {
    const events = ["a", "b", "c"].map((id, i) => makeEvent(id, 500 + 20 * i, 1));
    expect(place(events, { most: SCALE }).places.map(({ event }) => event.id)).toEqual(["a", "b"]);
    const [, , c] = place(events).places;
    expect(place(events, { most: c?.labelFrom ?? 0 }).places).toHaveLength(3);
  });

  it("stands clear of those who stand already", () => {
    const [a] = place([makeEvent("a", 500, 1)]).places;
    if (a === undefined) throw new Error("place");
    const { byId, places } = place([makeEvent("b", 510, 1)], { standing: [a] });
    expect(byId.get("b")).toMatchObject({ row: 1, labelFrom: 0 });
    expect(places).toHaveLength(1);
  });

  it("begins no threshold below the scale of its stretch, but that of the whole range", () => {
    const events = [makeEvent("a", 500, 1)];
    expect(place(events).places[0]).toMatchObject({ labelFrom: 0, markFrom: 0 });
    const part = place(events, { isWhole: false }).places[0];
    expect(part).toMatchObject({ labelFrom: SCALE, markFrom: SCALE });
  });

  it("keeps marks within a stretch that has neighbours", () => {
    const events = [makeEvent("across", 990, 20), makeEvent("edge", 996, 1)];
    const { byId } = place(events, { isWhole: false });
    expect(byId.get("across")).toMatchObject({ labelFrom: Infinity, markFrom: Infinity });
    // The mark reaches six pixels to the right of its middle, which lies 3.5 days before the end.
    expect(byId.get("edge")?.markFrom).toBeCloseTo((SCALE * 6) / 3.5, 12);
  });

  it("draws a mark before its label where only the label has to wait", () => {
    const events = ["a", "b", "c"].map((id, i) => makeEvent(id, 500 + 20 * i, 1));
    const { labelFrom, markFrom } = place(events, { rows: 1 }).byId.get("c") ?? {};
    expect(markFrom).toBeLessThan(labelFrom ?? 0);
  });
});
