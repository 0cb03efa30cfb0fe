import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealBlocks, type MeasuredBlock } from "./deal-blocks.ts";

const blocks = (text: string): readonly MeasuredBlock[] =>
  text.split(" ").map((part) => ({
    heightPx: Number.parseInt(part, 10),
    keepsNext: part.endsWith("+"),
  }));

describe("dealBlocks", () => {
  it.each([
    ["30 40 30", [[0, 1, 2]]],
    ["30 40 31", [[0, 1], [2]]],
    ["60 20+ 30", [[0], [1, 2]]],
    ["60 20+ 10+ 30", [[0], [1, 2, 3]]],
    ["60 20+", [[0, 1]]],
    ["150", [[0]]],
    ["20 150 20", [[0], [1], [2]]],
    ["20+ 90 20", [[0], [1], [2]]],
    ["100 100", [[0], [1]]],
  ])("%s on sheets of 100", (text, sheets) => {
    expect(dealBlocks(blocks(text), 100)).toEqual(sheets);
  });

  it("has no sheet for nothing", () => {
    expect(dealBlocks([], 100)).toEqual([]);
  });

  it("deals every block once, in order, and overfills no sheet with more than one", () => {
    const block = fc.record({
      heightPx: fc.integer({ min: 1, max: 130 }),
      keepsNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (all) => {
        const sheets = dealBlocks(all, 100);
        expect(sheets.flat()).toEqual(all.map((_, index) => index));
        for (const sheet of sheets) {
          const height = sheet.reduce((sum, index) => sum + (all[index]?.heightPx ?? 0), 0);
          expect(sheet.length === 1 || height <= 100).toBe(true);
        }
      }),
    );
  });
});
