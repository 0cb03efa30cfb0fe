import { describe, expect, it } from "vitest";
import { err } from "#core/base";
import { type InspectOptions, inspect } from "./inspect.fixture.ts";
import { encode, gzip } from "./open.fixture.ts";

const ROWS = "date,title,place\n2020-01-02,One,Åsgård\n2021-03-04,Two,Bø\n";

describe("inspectFile, of what cannot be opened,", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  it.each<readonly [string, BlobPart, InspectOptions, unknown]>([
    ["no bytes", "", {}, { kind: "empty" }],
    ["white space", " \r\n\t\n", {}, { kind: "empty" }],
    ["a mark alone", "\uFEFF", {}, { kind: "empty" }],
    ["a header alone", "date,title\n", {}, { kind: "no-table" }],
    ["prose", "Once upon a time.\nThe end.\n", {}, { kind: "one-column" }],
    ["a list", "date\n2020\n2021\n2022\n", {}, { kind: "one-column" }],
    ["one line", "Once upon a time.\n", {}, { kind: "no-table" }],
    ["lines before the header", `Downloaded today\nby us\n${ROWS}`, {}, { kind: "no-table" }],
    [
      "a cell beyond the limit in a long file",
      `date,title\n2020,"${"x".repeat(700_000)}"\n2021,Two\n`,
      { limits: { cellLength: 200_000 } },
      { kind: "cell-too-long", limit: 200_000, line: 2 },
    ],
    [
      "a cell beyond the limit in a short file",
      `date,title\n2020,"${"x".repeat(2000)}"\n`,
      { limits: { cellLength: 1000 } },
      { kind: "cell-too-long", limit: 1000, line: 2 },
    ],
    ["a workbook", "PK\u0003\u0004....", {}, { kind: "not-text", looksLike: "zip" }],
    ["a PDF", "%PDF-1.7\n", {}, { kind: "not-text", looksLike: "pdf" }],
    ["a picture", png, {}, { kind: "not-text", looksLike: "image" }],
    [
      "bytes",
      Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
      {},
      { kind: "not-text" },
    ],
    [
      "JSON that breaks off",
      '{"a": [1, 2',
      { name: "a.json" },
      { kind: "not-json", line: 1, column: 12 },
    ],
    [
      "JSON with a fault in it",
      '[\n  {"a": 1}\n  {"a": 2}]',
      { name: "a.json" },
      { kind: "not-json", line: 3, column: 3 },
    ],
    [
      "JSON that is not UTF-8",
      encode('["å"]', "windows-1252"),
      { name: "a.json", wanted: { encoding: "utf-8" } },
      { kind: "not-text" },
    ],
    [
      "JSON without records",
      "[1, 2]",
      { name: "a.json" },
      { kind: "no-table", json: expect.anything() },
    ],
    [
      "another dateline format",
      '{"format": "dateline/2", "id": 7}',
      { name: "a.json" },
      { kind: "format-version", found: "dateline/2" },
    ],
    [
      "a damaged timeline",
      '{"format": "dateline/1", "id": "a", "title": {"en": "A"}, "languages": ["en"], "categories": [], "articles": [], "events": [{}, 7], "stories": []}',
      { name: "a.json" },
      { kind: "format", path: "events.0.id", more: expect.any(Number) },
    ],
    [
      "a large file",
      ROWS,
      { limits: { bytes: 10 } },
      { kind: "too-large", limit: 10, found: 60, isDecompressed: false },
    ],
    [
      "a large JSON file",
      '[{"a": 1}]',
      { name: "a.json", limits: { jsonBytes: 5 } },
      { kind: "too-large", limit: 5, found: 10, isDecompressed: false },
    ],
    [
      "many columns",
      "a,b,c\n1,2,3\n",
      { limits: { columns: 2 } },
      { kind: "too-many-columns", limit: 2, found: 3 },
    ],
    [
      "many keys",
      '[{"a": 1, "b": 2, "c": 3}]',
      { name: "a.json", limits: { columns: 2 } },
      { kind: "too-many-columns", limit: 2, found: 3 },
    ],
    [
      "many records",
      '[{"a": 1}, {"a": 2}]',
      { name: "a.json", limits: { rows: 1 } },
      { kind: "too-many-rows", limit: 1 },
    ],
    [
      "long values",
      '[{"a": "1"}, {"a": "12345"}]',
      { name: "a.json", limits: { cellLength: 4 } },
      { kind: "cell-too-long", limit: 4, line: 2 },
    ],
  ])("tells %s", async (_name, content, options, problem) => {
    expect(await inspect(content, options)).toEqual(err(problem));
  });

  it("tells a gzipped file that breaks off, or holds too much", async () => {
    const packed = await gzip(ROWS);
    expect(await inspect(packed.slice(0, 30))).toMatchObject(err({ kind: "bad-gzip" }));
    const limits = { decompressedBytes: 20 };
    expect(await inspect(packed, { limits })).toMatchObject(
      err({ kind: "too-large", isDecompressed: true }),
    );
  });
});
