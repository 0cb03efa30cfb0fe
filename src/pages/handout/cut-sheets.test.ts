import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutRows, cutStrip, type Piece } from "./cut-sheets.ts";

const SHEET = 100;
const OVERLAP = 10;

describe("cutStrip", () => {
  it.each([
    ["what fits", 100, [], [0]],
    ["nothing at the edge", 150, [{ from: 20, to: 60 }], [0, 90]],
    ["a piece across the edge", 150, [{ from: 70, to: 120 }], [0, 70]],
    [
      "the first of several",
      150,
      [
        { from: 80, to: 120 },
        { from: 75, to: 101 },
      ],
      [0, 75],
    ],
    ["a piece in the overlap", 150, [{ from: 95, to: 120 }], [0, 90]],
    ["a piece that ends with the sheet", 150, [{ from: 40, to: 100 }], [0, 90]],
    ["a piece longer than a sheet", 150, [{ from: 0, to: 140 }], [0, 90]],
    [
      "three sheets",
      250,
      [
        { from: 80, to: 110 },
        { from: 150, to: 190 },
      ],
      [0, 80, 150],
    ],
  ] as const)("cuts by %s", (_name, length, pieces, starts) => {
    expect(cutStrip(length, SHEET, pieces, OVERLAP)).toEqual(starts);
  });

  it("covers the strip, moves on, and has every piece whole on a sheet", () => {
    const piece = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: SHEET }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const starts = cutStrip(1000, SHEET, pieces, OVERLAP);
        starts.slice(1).forEach((start, index) => {
          const before = starts[index] ?? Number.NaN;
          expect(start).toBeGreaterThan(before);
          expect(start).toBeLessThanOrEqual(before + SHEET - OVERLAP);
        });
        expect((starts.at(-1) ?? 0) + SHEET).toBeGreaterThanOrEqual(1000);
        for (const { from, to } of pieces) {
          expect(starts.some((start) => from >= start && to <= start + SHEET)).toBe(true);
        }
      }),
    );
  });
});

describe("cutRows", () => {
  const piece = (from: number, to: number): Piece => ({ from, to });

  it("keeps a piece of several rows on one sheet", () => {
    const bands = cutRows([piece(0, 1), piece(2, 4), piece(1, 2), piece(3, 4)], 3);
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it("leaves out empty rows at the edges", () => {
    expect(cutRows([piece(4, 5), piece(9, 10)], 3).map(({ from, to }) => [from, to])).toEqual([
      [4, 5],
      [9, 10],
    ]);
    expect(cutRows([], 3)).toEqual([]);
  });

  it("deals each piece out once, whole", () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 4 }))
      .map(([from, tall]) => ({ from, to: from + tall }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.integer({ min: 4, max: 9 }), (all, rows) => {
        const bands = cutRows(all, rows);
        expect(bands.flatMap(({ pieces }) => pieces)).toHaveLength(all.length);
        for (const band of bands) {
          expect(band.to - band.from).toBeLessThanOrEqual(rows);
          for (const { from, to } of band.pieces) {
            expect(from >= band.from && to <= band.to).toBe(true);
          }
        }
      }),
    );
  });
});
