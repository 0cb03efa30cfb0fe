import { describe, expect, it } from "vitest";
import type { TimelineSheet } from "#pages";
import { findNeighbours } from "./timeline-sheets.tsx";

const sheet = (band: number, column: number): TimelineSheet =>
  ({ band, column, overlapPx: 30, scene: { widthPx: 1000 } }) as TimelineSheet;

describe("findNeighbours", () => {
  it("names the sheets on either side by their numbers", () => {
    const sheets = [sheet(0, 0), sheet(0, 1), sheet(0, 2)];
    expect(findNeighbours(sheets, 0)).toEqual({ after: { number: 2, xPx: 970 } });
    expect(findNeighbours(sheets, 1)).toEqual({
      before: { number: 1, xPx: 30 },
      after: { number: 3, xPx: 970 },
    });
    expect(findNeighbours(sheets, 2)).toEqual({ before: { number: 2, xPx: 30 } });
  });

  it("names none that was left out, and none of another band", () => {
    const sheets = [sheet(0, 0), sheet(0, 1), sheet(1, 1), sheet(1, 3)];
    expect(findNeighbours(sheets, 1)).toEqual({ before: { number: 1, xPx: 30 } });
    expect(findNeighbours(sheets, 2)).toEqual({});
    expect(findNeighbours(sheets, 3)).toEqual({});
  });
});
