import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealBlocks, type Line, type MeasuredBlock } from "./deal-blocks.ts";

const linesOf = (count: number, heightPx = 10): readonly Line[] =>
  Array.from({ length: count }, (_, line) => ({ startsAt: line * 50, heightPx }));

/** `30`: a block so high · `30+`: one that keeps what follows · `4x10`: a text of so many lines with 5 above them. */
const blocks = (text: string): readonly MeasuredBlock[] =>
  text.split(" ").map((part) => {
    const [, count, px] = /^(\d+)x(\d+)/u.exec(part) ?? [];
    const lines = linesOf(Number(count), Number(px));
    return {
      heightPx: count === undefined ? Number.parseInt(part, 10) : 5 + lines.length * Number(px),
      keepsNext: part.endsWith("+"),
      ...(count === undefined ? {} : { lines: () => lines }),
    };
  });

const deal = (text: string) =>
  dealBlocks(blocks(text), 100).map((sheet) =>
    sheet.map(({ index, from, to }) =>
      from === 0 && to === undefined ? index : `${index}: ${from / 50}-${(to ?? 0) / 50 || "end"}`,
    ),
  );

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
    expect(deal(text)).toEqual(sheets);
  });

  it.each<[string, readonly (readonly (number | string)[])[]]>([
    // It fits on a sheet of its own: it is not cut.
    ["70 5x10", [[0], [1]]],
    // But not if much of the sheet before it would stay empty.
    ["40 8x10", [[0, "1: 0-5"], ["1: 5-end"]]],
    ["20+ 1x10+ 8x10", [[0, 1, "2: 0-6"], ["2: 6-end"]]],
    ["12x10", [["0: 0-9"], ["0: 9-end"]]],
    ["20+ 12x10", [[0, "1: 0-7"], ["1: 7-end"]]],
    // It begins below what stands there, with its heading.
    ["40 20+ 12x10", [[0, 1, "2: 0-3"], ["2: 3-end"]]],
    // There is no room for two lines below the heading.
    ["70 20+ 12x10", [[0], [1, "2: 0-7"], ["2: 7-end"]]],
    // No line stands alone on the last sheet.
    ["10x10", [["0: 0-8"], ["0: 8-end"]]],
    ["30x10 20", [["0: 0-9"], ["0: 9-18"], ["0: 18-27"], ["0: 27-end", 1]]],
    // What a paragraph keeps comes after it, however long it is.
    ["20+ 6x10+ 30", [[0, 1], [2]]],
    [
      "20+ 12x10+ 30",
      [
        [0, "1: 0-7"],
        ["1: 7-end", 2],
      ],
    ],
    // Its heading stays with it, though two lines here would leave one alone there.
    ["70+ 3x10", [[0, "1: 0-1"], ["1: 1-end"]]],
  ])("cuts texts that no sheet can hold: %s", (text, sheets) => {
    expect(deal(text)).toEqual(sheets);
  });

  it("has no sheet for nothing", () => {
    expect(dealBlocks([], 100)).toEqual([]);
  });

  it("deals every line once, in order, and overfills no sheet with what can be cut", () => {
    const block = fc.record({
      heightPx: fc.integer({ min: 1, max: 130 }),
      keepsNext: fc.boolean(),
      lines: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (made) => {
        const all = made.map(({ heightPx, keepsNext, lines }): MeasuredBlock => {
          if (lines === undefined) return { heightPx, keepsNext };
          const each = linesOf(lines);
          return { heightPx: 5 + lines * 10, keepsNext, lines: () => each };
        });
        const sheets = dealBlocks(all, 100);
        const endOf = (index: number) => (made[index]?.lines ?? 1) * 50;
        const pieces = sheets.flat();
        expect(pieces.filter(({ from }) => from === 0).map(({ index }) => index)).toEqual(
          all.map((_, index) => index),
        );
        pieces.forEach(({ index, to }, at) => {
          const next = pieces[at + 1];
          if (to === undefined) expect(next?.from ?? 0).toBe(0);
          else expect([next?.index, next?.from]).toEqual([index, to]);
        });
        for (const sheet of sheets) {
          const height = sheet.reduce((sum, { index, from, to }) => {
            const isCut = made[index]?.lines !== undefined;
            const linesPx = ((to ?? endOf(index)) - from) / 5;
            return sum + (isCut ? 5 + linesPx : (all[index]?.heightPx ?? 0));
          }, 0);
          const isUncut = sheet.length === 1 && made[sheet[0]?.index ?? -1]?.lines === undefined;
          expect(isUncut || height <= 100).toBe(true);
        }
      }),
    );
  });
});
