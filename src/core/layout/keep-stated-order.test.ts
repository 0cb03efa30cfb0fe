import { describe, expect, it } from "vitest";
import { makeEvent, makeReading, placeInRows } from "./layout.fixture.ts";

/** The rows of events placed in a drawing, by id. */
function rowsOf(events: Parameters<typeof placeInRows>[0], rows: number) {
  const { index, placement } = placeInRows(events, rows);
  return (id: string) => placement.row[index.rankOf.get(id) ?? -1] ?? -1;
}

const frame = [makeEvent("first", 0, 1), makeEvent("last", 1000, 1)];

describe("keepStatedOrder", () => {
  it("stands a whole chain of one day in its order, whatever is placed first", () => {
    const day = (id: string, after: readonly string[], importance: number) =>
      makeEvent(id, 500, 1, { after, importance });
    const events = [
      ...frame,
      day("arrest", ["flight"], 5),
      day("flight", ["attack"], 4),
      day("attack", [], 1),
    ];
    const rowOf = rowsOf(events, 8);
    expect(rowOf("attack")).toBeLessThan(rowOf("flight"));
    expect(rowOf("flight")).toBeLessThan(rowOf("arrest"));
  });

  it("exchanges the rows of two that stand the wrong way round, and nobody else's", () => {
    // By time "claim" is first and takes the top row; the attack's own day is only known to the month.
    const events = [
      makeEvent("claim", 500, 1, { after: ["attack"], importance: 5 }),
      makeEvent("attack", 500, 1, { importance: 1 }),
      ...frame,
    ];
    const plain = events.map((event) => ({ ...event, after: [] }));
    const [ordered, unordered] = [rowsOf(events, 2), rowsOf(plain, 2)];
    expect(unordered("claim")).toBeLessThan(unordered("attack"));
    expect(ordered("claim")).toBeGreaterThan(ordered("attack"));
  });

  it("leaves the rows when a label would appear later for it", () => {
    const events = [
      makeEvent("claim", 500, 1, { after: ["attack"], importance: 5 }),
      makeEvent("attack", 500, 1, { importance: 1 }),
      // Fills the row below with a label in the way of a long title.
      makeEvent("neighbour", 520, 1, { importance: 4 }),
      ...frame,
    ];
    const { index, placement } = placeInRows(events, 2);
    const plain = placeInRows(
      events.map((event) => ({ ...event, after: [] })),
      2,
    );
    for (const { id } of events) {
      const from = (placed: typeof plain) =>
        placed.placement.labelFrom[placed.index.rankOf.get(id) ?? -1] ?? Infinity;
      expect(from({ index, placement, widest: plain.widest })).toBeLessThanOrEqual(from(plain));
    }
  });

  it("leaves two of different height where they are, and an order that names nobody", () => {
    const events = [
      makeEvent("claim", 500, 1, { after: ["attack", "nobody"], importance: 5 }),
      makeEvent("attack", 500, 1, { others: [makeReading(600, 1)], importance: 1 }),
      ...frame,
    ];
    const { placement, index } = placeInRows(events, 6);
    expect(placement.tall[index.rankOf.get("attack") ?? -1]).toBe(2);
    expect(placement.row.every((row) => row < 6)).toBe(true);
  });
});
