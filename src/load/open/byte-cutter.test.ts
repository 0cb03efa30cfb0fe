import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCells } from "#exchange";
import { type ByteCutterOptions, createByteCutter } from "./byte-cutter.ts";
import { encode, layoutOf, listRows, sourceOf } from "./open.fixture.ts";

const USUAL: ByteCutterOptions = { delimiter: ",", newline: "\n", rowLength: 1e6 };

function cut(text: string, options: Partial<ByteCutterOptions> = {}) {
  const block = createByteCutter({ ...USUAL, ...options })?.cut(encode(text, "utf-8"));
  if (block === undefined) return undefined;
  const { cells, rows, firsts } = block;
  return Array.from({ length: rows }, (_, row) => {
    const first = firsts[row] ?? 0;
    return decodeCells(cells, first, (firsts[row + 1] ?? 0) - first);
  });
}

describe("createByteCutter", () => {
  it.each<readonly [string, string, Partial<ByteCutterOptions>, unknown]>([
    [
      "lines",
      "a,é\n,\n",
      {},
      [
        ["a", "é"],
        ["", ""],
      ],
    ],
    [
      "no end at the end",
      "a,b\nc,",
      {},
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [
      "\\r\\n",
      'a,b\r\n"c","d"\r\n',
      {},
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["\\r", "a,b\rc", { newline: "\r" }, [["a", "b"], ["c"]]],
    ["another delimiter", "a\tb,c\n", { delimiter: "\t" }, [["a", "b,c"]]],
    ["quotes", '"a,b","",c\n', {}, [["a,b", "", "c"]]],
    ["a quote inside a cell", 'a "b" c,d\n', {}, [['a "b" c', "d"]]],
    ["a blank line", "\na\n", {}, [[""], ["a"]]],
    ["few rows for their text", `${"a\n".repeat(30)}"b""c"\n`, {}, [...Array(30).fill(["a"]), []]],
    ["many rows for their text", 'a\n"b""c"\n', {}, undefined],
    ["a quote that is not closed", 'a,"b\n', {}, undefined],
    ["text after a closing quote", '"a" b,c\n', {}, undefined],
    ["a block that may hold a row too long", "a,b\n", { rowLength: 3 }, undefined],
    ["a delimiter beyond ASCII", "a·b\n", { delimiter: "·" }, undefined],
  ])("cuts %s", (_, text, options, expected) => {
    expect(cut(text, options)).toEqual(expected);
  });

  it("stops trying where most blocks have to be given up", () => {
    const cutter = createByteCutter(USUAL);
    const cutOne = (text: string) => cutter?.cut(encode(text, "utf-8")) !== undefined;
    expect(Array.from({ length: 5 }, () => cutOne('"\n'))).toEqual(Array(5).fill(false));
    expect(cutOne("a\n")).toBe(false);
  });

  it("has a pass find the very rows that it finds in text", async () => {
    const sound = fc.constantFrom(
      ..."a,\n\r;é漢😀 \uFEFF",
      ...['"a b",', ',"a""b"\n', ',"a\nb"\n', "\r\n", ",,", "abc,def\n", '\n"x","",', '"a"\r\n'],
    );
    const broken = fc.constantFrom('"', '""', '"x');
    const pieces = fc.oneof({ weight: 60, arbitrary: sound }, { weight: 1, arbitrary: broken });
    const texts = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(""));
    const layouts = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t", " "),
      newline: fc.constantFrom("\n" as const, "\r" as const),
      leadingRows: fc.nat({ max: 2 }),
    });
    const sizes = fc.record({ blockBytes: fc.integer({ min: 1, max: 200 }) });
    let cutAsBytes = 0;
    await fc.assert(
      fc.asyncProperty(texts, layouts, sizes, async (text, layout, size) => {
        const source = await sourceOf(text, size);
        const asText = await listRows(source, layoutOf(layout));
        const asBytes = await listRows(source, layoutOf(layout), true);
        expect(asBytes.rows).toEqual(asText.rows);
        expect(asBytes.end).toEqual(asText.end);
        cutAsBytes += asBytes.inBytes;
      }),
      { numRuns: 2000 },
    );
    expect(cutAsBytes).toBeGreaterThan(1000);
  });
});
