import { describe, expect, it } from "vitest";
import { assert } from "#core/base";
import { type InspectOptions, inspect } from "./inspect.fixture.ts";
import { encode, gzip } from "./open.fixture.ts";
import type { TextReading } from "./opened.ts";
import { readTable } from "./read-table.ts";

async function inspectWell(content: BlobPart | Blob, options: InspectOptions = {}) {
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

  it.each([
    ["one line", "x".repeat(600_000)],
    ["many lines", "x, y and z\n".repeat(60_000)],
  ])("reads on until the first rows are whole, a long cell of %s", async (_name, cell) => {
    const seen = await inspectWell(`date;title;n\n2020-01-02;"${cell}";7\n2021-03-04;Two;8\n`);
    expect(seen).toMatchObject({ reading: { delimiter: ";" }, names: ["date", "title", "n"] });
    expect(seen.recognition.samples[2]).toEqual(["7", "8"]);
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

  it("has the columns of its header, and rows with more cells are broken", async () => {
    const good = Array.from({ length: 100 }, (_, row) => `2020-01-02,Event ${row},${row}`);
    const bad = ["2020-02-20,Bomb, in Kabul, again,5", "2020-02-21,Bomb, in Kabul,5"];
    const lines = ["date,title,deaths", ...good.slice(0, 20), ...bad, ...good.slice(20)];
    const result = await inspect(lines.join("\n"));
    assert(result.ok && result.value.origin !== undefined, "an inspection", result);
    const { source, inspection, origin } = result.value;
    assert(inspection.kind === "table", "a table", inspection);
    const { plan } = inspection.recognition;
    expect(plan.columns.map(({ name }) => name)).toEqual(["date", "title", "deaths"]);
    const read = await readTable(source, origin, plan, async () => "go-on");
    assert(read.ok, "a table", read);
    expect(read.value.table.length).toBe(100);
    expect(read.value.broken.rows.map(({ line, problem }) => [line, problem])).toEqual([
      [22, { kind: "too-many-cells", found: 5, expected: 3 }],
      [23, { kind: "too-many-cells", found: 4, expected: 3 }],
    ]);
  });

  it("has without a header the columns that most rows have", async () => {
    const rows = "2020-01-02,One,Bø\n".repeat(20);
    const { names } = await inspectWell(`2020-01-01,One, or two,Bø\n${rows}`);
    expect(names).toEqual(["A", "B", "C"]);
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
