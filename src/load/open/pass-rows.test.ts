import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { err, ok } from "#core/base";
import type { Encoding } from "#exchange";
import {
  encode,
  layoutOf,
  listRows,
  type PassedRow,
  type SourceOptions,
  sourceOf,
} from "./open.fixture.ts";
import { readDataRow, type TextLayout } from "./pass-rows.ts";

const rowsOf = async (
  content: string,
  layout: Partial<TextLayout> = {},
  options: SourceOptions = {},
) => (await listRows(await sourceOf(content, options), layoutOf(layout))).rows;

describe("passRows", () => {
  it.each<readonly [string, string, Partial<TextLayout>, readonly PassedRow[]]>([
    [
      "lines",
      "a,b\nc,d\n",
      {},
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
      ],
    ],
    [
      "no end of line at the end",
      "a,b\nc,d",
      {},
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
      ],
    ],
    [
      "\\r\\n",
      "a,b\r\nc,d\r\n",
      {},
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
      ],
    ],
    [
      "\\r\\n after quotes",
      '"a","b"\r\nc,"d"\r\n',
      {},
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
      ],
    ],
    [
      "\\n and \\r\\n in one file",
      "a,b\nc,d\r\ne,f",
      {},
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
        ["row", 3, "e", "f"],
      ],
    ],
    [
      "\\r alone",
      "a,b\rc,d\r",
      { newline: "\r" },
      [
        ["row", 1, "a", "b"],
        ["row", 2, "c", "d"],
      ],
    ],
    ["another delimiter", "a;b,c\n", { delimiter: ";" }, [["row", 1, "a", "b,c"]]],
    [
      "blank lines",
      "\na,b\n\n\r\nc,d\n\n",
      {},
      [
        ["row", 2, "a", "b"],
        ["row", 5, "c", "d"],
      ],
    ],
    ["leading rows", "x,y\na,b\n", { leadingRows: 1 }, [["row", 2, "a", "b"]]],
    ["doubled quotes", '"a ""b""",c\n', {}, [["row", 1, 'a "b"', "c"]]],
    ["a quote inside a cell", 'a "b" c,d\n', {}, [["row", 1, 'a "b" c', "d"]]],
    [
      "cells of several lines, over the borders of blocks",
      'a,"one\ntwo\n\nfour of them, and long",b\nc,"d\r\ne"\nf,g\n',
      {},
      [
        ["row", 1, "a", "one\ntwo\n\nfour of them, and long", "b"],
        ["row", 5, "c", "d\r\ne"],
        ["row", 7, "f", "g"],
      ],
    ],
    [
      "a quote that is never closed: the lines after it are rows",
      'a,b\nc,"d\ne,f\ng,h\n',
      {},
      [
        ["row", 1, "a", "b"],
        ["open-quote", 2, 'c,"d'],
        ["row", 3, "e", "f"],
        ["row", 4, "g", "h"],
      ],
    ],
    [
      "a quote that is never closed, in the last line",
      'a,b\nc,"d',
      {},
      [
        ["row", 1, "a", "b"],
        ["open-quote", 2, 'c,"d'],
      ],
    ],
  ])("reads %s", async (_name, content, layout, expected) => {
    expect(await rowsOf(content, layout)).toEqual(expected);
    expect(await rowsOf(content, layout, { blockBytes: 1 })).toEqual(expected);
    expect(await rowsOf(content, layout, { blockBytes: 3, pieceBytes: 50 })).toEqual(expected);
    expect(await rowsOf(content, layout, { blockBytes: 1000 })).toEqual(expected);
    expect(await rowsOf(content, layout, { isCompressed: true })).toEqual(expected);
  });

  it.each<readonly [Encoding, string]>([
    ["utf-8", "Æra,😀"],
    ["windows-1252", "Æra,ÿ"],
    ["utf-16le", "Æra,\u010A\u0A0D\u0D0A😀"],
    ["utf-16be", "Æra,\u010A\u0A0D\u0D0A😀"],
  ])("reads %s", async (encoding, odd) => {
    const content = encode(`navn,sted\n"Åse\nBø",Ålgård\n${odd}\n`, encoding);
    for (const blockBytes of [1, 5, 8, 1000]) {
      const { rows } = await listRows(
        await sourceOf(content, { blockBytes }),
        layoutOf({ encoding }),
      );
      expect(rows).toEqual([
        ["row", 1, "navn", "sted"],
        ["row", 2, "Åse\nBø", "Ålgård"],
        ["row", 4, ...odd.split(",")],
      ]);
    }
  });

  it("tells that a file is not UTF-8", async () => {
    const content = encode("a,b\nc,d\ne,f\nå,ø\n", "windows-1252");
    const { end } = await listRows(await sourceOf(content), layoutOf());
    expect(end).toEqual(err({ kind: "not-utf-8" }));
  });

  it("skips the byte order mark", async () => {
    const source = await sourceOf("\uFEFFa,b\n1,2\n");
    const { rows } = await listRows(source, layoutOf({ bomBytes: 3 }));
    expect(rows[0]).toEqual(["row", 1, "a", "b"]);
  });

  it("gives up only the line of a row that is too long", async () => {
    const limits = { cellLength: 20 };
    const long = "x".repeat(30);
    const content = `a,b\n${long},c\nd,e\nf,"g\n${long}\n"\nh,i\n`;
    const expected = [
      ["row", 1, "a", "b"],
      ["cell-too-long", 2, `${long},c`],
      ["row", 3, "d", "e"],
      ["open-quote", 4, 'f,"g'],
      ["cell-too-long", 5, long],
    ];
    for (const blockBytes of [1, 7, 50, 1000]) {
      const rows = await rowsOf(content, {}, { limits, blockBytes });
      expect(rows.slice(0, 5)).toEqual(expected);
    }
  });

  it.each([10, 1 << 20])("holds no endless line, in blocks of %i bytes", async (blockBytes) => {
    const source = await sourceOf(`a,b\n${"x".repeat(5e6)}`, {
      blockBytes,
      limits: { cellLength: 1e4 },
    });
    const { end } = await listRows(source, layoutOf());
    expect(end).toEqual(err({ kind: "cell-too-long", limit: 1e4, line: 2 }));
  });

  it("gives up a file in which no quote is closed", async () => {
    const content = `a,b\n${'"x\n'.repeat(20_000)}`;
    const { end, rows } = await listRows(await sourceOf(content, { blockBytes: 4096 }), layoutOf());
    expect(end).toEqual(err({ kind: "cell-too-long", limit: 1e6, line: expect.any(Number) }));
    expect(rows.length).toBeLessThan(200);
  });

  it("counts rows up to the limit", async () => {
    const source = await sourceOf("a\nb\nc\nd\n".repeat(100), { limits: { rows: 399 } });
    expect((await listRows(source, layoutOf())).end).toEqual(
      err({ kind: "too-many-rows", limit: 399 }),
    );
    const enough = await sourceOf("a\nb\nc\nd\n".repeat(100), { limits: { rows: 400 } });
    expect((await listRows(enough, layoutOf())).end).toMatchObject({ ok: true });
  });
});

describe("readDataRow", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "a", "Bø", "x y", "1,5", 'say "no"', "one\ntwo", "a\r\nb", "😀", '"', "  "),
    fc.string({ maxLength: 12 }),
  );
  const quote = (text: string) =>
    /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  /** Tables as they should be, and some where a quote or a line is out of place. */
  const content = fc.oneof(
    fc
      .array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 20 })
      .map((rows) => rows.map((cells) => cells.map(quote).join(",")).join("\n")),
    fc
      .array(fc.constantFrom("a,b", '"', "\n", ",", "\r\n", "ø", '""', "long text", "\n\n"), {
        maxLength: 60,
      })
      .map((parts) => parts.join("")),
  );

  it("reads every row as the pass did, whatever the blocks", async () => {
    await fc.assert(
      fc.asyncProperty(
        content,
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 8, max: 80 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 64 }),
        async (text, blockBytes, leadingRows, cellLength, isCompressed, pieceBytes) => {
          const options = { isCompressed, pieceBytes, limits: { cellLength } };
          const source = await sourceOf(text, { ...options, blockBytes });
          const layout = layoutOf({ leadingRows });
          const { rows, end } = await listRows(source, layout);
          if (!end.ok) return;
          expect(end.value.rows).toBe(rows.length);
          for (const [dataRow, [, line, ...cells]] of rows.entries()) {
            const again = await readDataRow(source, layout, end.value.checkpoints, dataRow);
            expect(again).toEqual(ok({ line, cells }));
          }
        },
      ),
    );
  });

  it("reads the same rows whatever the blocks", async () => {
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 64 }), async (text, blockBytes) => {
        const whole = await rowsOf(text, {}, { blockBytes: 1e6 });
        expect(await rowsOf(text, {}, { blockBytes })).toEqual(whole);
      }),
    );
  });

  it("is stale for a row that is not there", async () => {
    const again = await readDataRow(await sourceOf("a,b\n"), layoutOf(), [], 0);
    expect(again).toEqual(err({ kind: "stale" }));
  });
});
