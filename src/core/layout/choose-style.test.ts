import { describe, expect, it } from "vitest";
import { placeInRoom } from "./choose-style.ts";
import { createEventIndex } from "./event-index.ts";
import { widestView } from "./extent.ts";
import { makeEvent, measure } from "./layout.fixture.ts";
import type { Placement } from "./placement.ts";

/** Events that never come apart in one row: each lasts the whole time. */
function placeLong(count: number, heightPx: number, isStrip = false) {
  const index = createEventIndex(
    Array.from({ length: count }, (_, i) => makeEvent(String(i), 0, 1000)),
  );
  return placeInRoom(index, widestView(index), { widthPx: 900, heightPx, isStrip }, measure);
}

function countLost(placement: Placement, count: number): number {
  const ranks = Array.from({ length: count }, (_, rank) => rank);
  return ranks.filter((rank) => !Number.isFinite(placement.findPlace(rank)?.labelFrom)).length;
}

describe("placeInRoom", () => {
  it.each([
    ["roomy while every label has a zoom", 5, 600, "roomy", 0],
    ["dense when that loses none where roomy would", 14, 600, "dense", 0],
    ["dense when both lose and it loses fewer", 40, 600, "dense", 23],
    ["dense in a low drawing", 4, 202, "dense", 0],
    ["a strip when it is told to be", 8, 200, "strip", 0],
    ["a strip when it is told to be, whatever is lost", 9, 200, "strip", 1],
    ["one row in the lowest drawing", 1, 40, "strip", 0],
  ])("is %s", (_name, count, heightPx, style, lost) => {
    const placement = placeLong(count, heightPx, style === "strip");
    expect(placement.style.name).toBe(style);
    expect(countLost(placement, count)).toBe(lost);
  });

  it("makes as many rows as the height has room for, with the axis and the crumbs", () => {
    for (const heightPx of [320, 400, 555, 900]) {
      const { rows, style } = placeLong(2, heightPx);
      const used = style.axisPx + rows * style.rowPx;
      expect(used).toBeLessThanOrEqual(heightPx - 30);
      expect(used + style.rowPx).toBeGreaterThan(heightPx - 30);
    }
  });

  it("is dense for a large set, with a lane under the rows for its density", () => {
    const { style, rows, lanePx } = placeLong(601, 600);
    expect(style.name).toBe("dense");
    expect(lanePx).toBeGreaterThan(60);
    const used = style.axisPx + rows * style.rowPx;
    expect(used).toBeLessThanOrEqual(600 - lanePx);
    expect(used + style.rowPx).toBeGreaterThan(600 - lanePx);
  });
});
