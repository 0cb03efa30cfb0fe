import { describe, expect, it } from "vitest";
import { assert, err } from "#core/base";
import { inspectFile } from "./inspect-file.ts";
import { FILE_LIMITS, type FileLimits } from "./limits.ts";
import { encode, gzip } from "./open.fixture.ts";
import type { TextReading } from "./opened.ts";

interface Options {
  readonly name?: string;
  readonly wanted?: Partial<TextReading>;
  readonly limits?: Partial<FileLimits>;
}

function inspect(
  content: BlobPart | Blob,
  { name = "a.csv", wanted = {}, limits = {} }: Options = {},
) {
  return inspectFile({
    blob: content instanceof Blob ? content : new Blob([content]),
    name,
    limits: { ...FILE_LIMITS, ...limits },
    portions: { pieceBytes: 1500, blockBytes: 1000 },
    wanted,
    onPiece: async () => "go-on",
    isPlanned: false,
  });
}

async function inspectWell(content: BlobPart | Blob, options: Options = {}) {
  const result = await inspect(content, options);
  assert(result.ok, "an inspection", result);
  const { inspection } = result.value;
  assert(inspection.kind === "table", "a table", inspection);
  const { columns } = inspection.recognition.plan;
  return {
    ...inspection,
    names: columns.map(({ name }) => name),
    plan: inspection.recognition.plan,
  };
}

const ROWS = "date,title,place\n2020-01-02,One,Åsgård\n2021-03-04,Two,Bø\n";
const UTF_8 = { encoding: "utf-8", delimiter: ",", hasHeader: true } as const;

describe("inspectFile, tables", () => {
  it.each<readonly [string, BlobPart, TextReading, "csv" | "tsv"]>([
    ["UTF-8", ROWS, UTF_8, "csv"],
    ["UTF-8 with a mark", `\uFEFF${ROWS}`, UTF_8, "csv"],
    ["Windows-1252", encode(ROWS, "windows-1252"), { ...UTF_8, encoding: "windows-1252" }, "csv"],
    ["UTF-16, little-endian", encode(ROWS, "utf-16le"), { ...UTF_8, encoding: "utf-16le" }, "csv"],
    [
      "UTF-16, big-endian",
      encode(`\uFEFF${ROWS}`, "utf-16be"),
      { ...UTF_8, encoding: "utf-16be" },
      "csv",
    ],
    ["semicolons", ROWS.replaceAll(",", ";"), { ...UTF_8, delimiter: ";" }, "csv"],
    ["tabs", ROWS.replaceAll(",", "\t"), { ...UTF_8, delimiter: "\t" }, "tsv"],
    ["bars", ROWS.replaceAll(",", "|"), { ...UTF_8, delimiter: "|" }, "csv"],
    ["\\r\\n", ROWS.replaceAll("\n", "\r\n"), UTF_8, "csv"],
    ["\\r", ROWS.replaceAll("\n", "\r"), UTF_8, "csv"],
    [
      "a line that names the delimiter",
      `sep=;\r\n${ROWS.replaceAll(",", ";")}`,
      { ...UTF_8, delimiter: ";" },
      "csv",
    ],
    ["quotes", ROWS.replace("One", '"One\n""two"", three"'), UTF_8, "csv"],
  ])("sees %s", async (_name, content, reading, format) => {
    const seen = await inspectWell(content);
    expect(seen).toMatchObject({ reading, format, isCompressed: false });
    expect(seen.names).toEqual(["date", "title", "place"]);
    expect(seen.recognition.samples[2]).toEqual(["Åsgård", "Bø"]);
  });

  it("sees through gzip", async () => {
    const seen = await inspectWell(await gzip(ROWS), { name: "a.csv.gz" });
    expect(seen).toMatchObject({ isCompressed: true, reading: UTF_8 });
    expect(seen.names).toEqual(["date", "title", "place"]);
  });

  it("takes decimal commas for no delimiter", async () => {
    const rows = Array.from({ length: 15 }, (_, row) => `2020-01-02;${row},5;x`).join("\r\n");
    const seen = await inspectWell(`dato;antall;tittel\r\n${rows}`);
    expect(seen).toMatchObject({ reading: { delimiter: ";" } });
  });

  it("looks at the head of a long file only, cut at a row", async () => {
    const rows = "2020-01-02,One,Bø\n".repeat(100_000);
    const seen = await inspectWell(`date,title,place\n${rows}`);
    expect(seen.recognition.samples).toEqual([["2020-01-02"], ["One"], ["Bø"]]);
  });

  it("is not stopped by a quote that is never closed", async () => {
    const seen = await inspectWell(`date,title\n2020,"One\n${"2021,Two\n".repeat(100_000)}`);
    expect(seen.recognition.samples).toEqual([["2021"], ["Two"]]);
  });

  it("names the columns of a file without a header as spreadsheets do", async () => {
    const seen = await inspectWell("2020-01-02,One,Åsgård\n2021-03-04,Two,Bø\n");
    expect(seen).toMatchObject({ reading: { hasHeader: false } });
    expect(seen.names).toEqual(["A", "B", "C"]);
    const wide = Array.from({ length: 30 }, () => "2020-01-02").join();
    const { names } = await inspectWell(`${wide}\n${wide}\n`);
    expect(names.slice(24)).toEqual(["Y", "Z", "AA", "AB", "AC", "AD"]);
  });

  it("is corrected by a person", async () => {
    const text = "date;title,place\n2020-01-02;One,Bø\n";
    const wanted = { delimiter: ",", hasHeader: false, encoding: "windows-1252" } as const;
    const seen = await inspectWell(text, { wanted });
    expect(seen).toMatchObject({ reading: wanted });
    expect(seen.names).toEqual(["A", "B"]);
    expect(seen.recognition.samples[1]).toEqual(["place", "BÃ¸"]);
  });

  it("shows of an undecided column the cells that can be read both ways", async () => {
    const same = Array.from({ length: 12 }, (_, i) => `${i + 1}/${i + 1}/2003,Same\n`).join("");
    const seen = await inspectWell(`date,title\n${same}08/01/2003,One\n09/02/2003,Two\n`);
    expect(seen.recognition.undecided).toEqual([0]);
    expect(seen.recognition.samples[0]).toEqual(["08/01/2003", "09/02/2003"]);
  });

  it("goes through the whole file when the head does not tell the day from the month", async () => {
    const head = `date,title\n${"01/02/2003,One\n".repeat(30_000)}`;
    const order = async (end: string) => (await inspectWell(head + end)).plan.columns[0]?.dateOrder;
    expect(await order("13/02/2003,Last\n")).toBe("day-first");
    expect(await order("02/13/2003,Last\n")).toBe("month-first");
    const open = await inspectWell(head);
    expect(open.recognition.undecided).toEqual([0]);
    expect((await inspectWell(`${head}13/02/2003,Last\n`)).recognition.undecided).toEqual([]);
    const result = await inspect(encode(`${head}13/02/2003,Bø\n`, "windows-1252"));
    expect(result).toMatchObject({ value: { origin: { layout: { encoding: "windows-1252" } } } });
  });
});

describe("inspectFile, JSON", () => {
  it("sees records", async () => {
    const records = [
      { start: "2020-01-02", content: "One" },
      { start: "2020-01-03", content: "Two" },
    ];
    const seen = await inspectWell(JSON.stringify(records), { name: "data" });
    expect(seen).toMatchObject({ format: "json", names: ["start", "content"] });
    const packed = await inspectWell(await gzip(`\uFEFF ${JSON.stringify(records)}`), {
      name: "a.json.gz",
    });
    expect(packed).toMatchObject({ format: "json", isCompressed: true });
  });

  it("sees a published timeline", async () => {
    const timeline = {
      format: "dateline/1",
      id: "a",
      title: { en: "A" },
      languages: ["en"],
      categories: [],
      articles: [],
      events: [],
      stories: [],
    };
    const result = await inspect(JSON.stringify(timeline), { name: "timeline.json" });
    expect(result).toMatchObject({
      ok: true,
      value: { inspection: { kind: "timeline", timeline: { id: "a" } }, origin: undefined },
    });
  });
});

describe("inspectFile, what cannot be opened", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
  it.each<readonly [string, BlobPart, Options, unknown]>([
    ["no bytes", "", {}, { kind: "empty" }],
    ["white space", " \r\n\t\n", {}, { kind: "empty" }],
    ["a mark alone", "\uFEFF", {}, { kind: "empty" }],
    ["a header alone", "date,title\n", {}, { kind: "no-table" }],
    ["prose", "Once upon a time.\nThe end.\n", {}, { kind: "no-table" }],
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
      { kind: "not-json", detail: expect.any(String) },
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
      '{"format": "dateline/1", "id": 7}',
      { name: "a.json" },
      { kind: "format", detail: expect.any(String) },
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
