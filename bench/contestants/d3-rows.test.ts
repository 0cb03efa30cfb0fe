import { describe, expect, it } from "vitest";
import { placeInRows } from "./d3-rows.ts";

function event(start: number, end = start) {
  return { id: `e${start}`, title: "Ten letter", start, end, category: 0, importance: 3 };
}

function rows(starts: readonly number[], rowCount: number, pxPerMs: number) {
  const events = starts.map((start) => event(start));
  return placeInRows(events, rowCount, pxPerMs).map(({ row }) => row);
}

describe("placeInRows", () => {
  it("keeps titles apart", () => {
    // A title of ten letters needs 78 pixels with its gaps.
    expect(rows([0, 50, 100, 140], 3, 1)).toEqual([0, 1, 0, 1]);
  });

  it("takes the row that is free soonest where none is free", () => {
    expect(rows([0, 10, 20], 2, 1)).toEqual([0, 1, 0]);
  });

  it("places by start, whatever the order", () => {
    const events = [event(100), event(0, 500)];
    expect(placeInRows(events, 2, 1).map(({ record, row }) => [record.start, row])).toEqual([
      [0, 0],
      [100, 1],
    ]);
  });
});
