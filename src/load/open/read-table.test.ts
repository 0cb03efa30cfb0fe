import { describe, expect, it } from "vitest";
import { assert } from "#core/base";
import { readText, type TablePlan } from "#exchange";
import { encode, layoutOf, type SourceOptions, sourceOf } from "./open.fixture.ts";
import { type OnPiece, readTable, type TableOrigin } from "./read-table.ts";

const PLAN: TablePlan = {
  columns: [{ name: "date", role: "date" }, { name: "title", role: "title" }, { name: "note" }],
  decimalComma: false,
};

async function read(content: BlobPart, options: SourceOptions = {}, onPiece: OnPiece = goOn) {
  const origin: TableOrigin = {
    kind: "text",
    layout: layoutOf({ leadingRows: 1 }),
    hasHeader: true,
  };
  return readTable(await sourceOf(content, options), origin, PLAN, onPiece);
}

const goOn: OnPiece = async () => "go-on";

async function readWell(content: BlobPart, options: SourceOptions = {}) {
  const result = await read(content, options);
  assert(result.ok, "a table", result);
  const { table, broken, rows, origin } = result.value;
  const titles = Array.from({ length: table.length }, (_, row) => readText(table.titles, row));
  return { titles, dataRow: [...table.dataRow], broken, rows, origin };
}

describe("readTable", () => {
  it("keeps broken rows apart and counts them with the others", async () => {
    const content = [
      "date,title,note",
      "2020-01-01,one,x",
      "2020-02-31,two,x",
      "2020-01-03",
      "",
      "2020-01-04,four,x,y",
      "2020-01-05,five",
      "2020-01-06,six,x,,",
      '2020-01-07,"seven',
      "2020-01-08,eight,x",
    ].join("\r\n");
    const { titles, dataRow, broken, rows } = await readWell(content);
    expect(titles).toEqual(["one", "five", "six", "eight"]);
    expect(dataRow).toEqual([0, 4, 5, 7]);
    expect(rows).toBe(8);
    expect(broken).toEqual({
      count: 4,
      rows: [
        {
          line: 3,
          dataRow: 1,
          cells: ["2020-02-31", "two", "x"],
          problem: { kind: "no-such-day", column: "date", text: "2020-02-31" },
        },
        {
          line: 4,
          dataRow: 2,
          cells: ["2020-01-03"],
          problem: { kind: "too-few-cells", found: 1, expected: 3 },
        },
        {
          line: 6,
          dataRow: 3,
          cells: ["2020-01-04", "four", "x", "y"],
          problem: { kind: "too-many-cells", found: 4, expected: 3 },
        },
        {
          line: 9,
          dataRow: 6,
          cells: ['2020-01-07,"seven'],
          problem: { kind: "open-quote" },
        },
      ],
    });
  });

  it("reads dates of other forms, blocks of them too, in one order with the others", async () => {
    const formOf = (row: number) => {
      if (row >= 1000 && row < 4000) return "5.6.2021";
      return row % 10 === 0 ? "?" : row % 3 === 0 ? "Jan 2020" : "2020-01-01";
    };
    const all = Array.from({ length: 8000 }, (_, row) => row);
    const lines = all.map((row) => `${formOf(row)},rad ${row} på Ås,"x, y"\n`);
    const content = `date,title,note\n${lines.join("")}`;
    const good = all.filter((row) => formOf(row) !== "?");
    const { titles, dataRow, broken } = await readWell(content, { blockBytes: 5000 });
    expect(dataRow).toEqual(good);
    expect(titles).toEqual(good.map((row) => `rad ${row} på Ås`));
    expect(broken.count).toBe(all.length - good.length);
    expect(broken.rows[200]).toMatchObject({
      line: 5002,
      dataRow: 5000,
      cells: ["?", "rad 5000 på Ås", "x, y"],
    });
  });

  it("keeps the first thousand broken rows, and of them what a person can look at", async () => {
    const wide = `?${",y".repeat(300)}\n`;
    const content = `date,title,note\n${"?,a,b\n".repeat(999)}${wide}${`?,${"x".repeat(500)},\n`.repeat(5)}`;
    const { broken, rows, titles } = await readWell(content, { blockBytes: 1000 });
    expect(titles).toEqual([]);
    expect(rows).toBe(1005);
    expect(broken.count).toBe(1005);
    expect(broken.rows).toHaveLength(1000);
    expect(broken.rows[999]?.cells).toHaveLength(100);
    const long = await readWell(`date,title,note\n?,${"x".repeat(500)},\n`);
    expect(long.broken.rows[0]?.cells[1]).toBe("x".repeat(200));
  });

  it("starts again as Windows-1252 when bytes are not UTF-8", async () => {
    const content = encode("date,title,note\n2020-01-01,one,x\n2020-01-02,Bø,x\n", "windows-1252");
    const { titles, rows, origin } = await readWell(content);
    expect(titles).toEqual(["one", "Bø"]);
    expect(rows).toBe(2);
    expect(origin).toMatchObject({ layout: { encoding: "windows-1252" } });
  });

  it("reports after each block and stops when told to", async () => {
    const content = `date,title,note\n${"2020-01-01,one,x\n".repeat(100)}`;
    const seen: number[] = [];
    const result = await read(
      content,
      { blockBytes: 170 },
      async ({ bytes, totalBytes, rows, broken }) => {
        expect([totalBytes, broken]).toEqual([content.length, 0]);
        expect(bytes).toBeGreaterThanOrEqual(rows * 17);
        seen.push(rows);
        return seen.length < 4 ? "go-on" : "stop";
      },
    );
    expect(result).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("reads records as rows", async () => {
    const records = {
      header: ["date", "title", "note"],
      rows: Array.from({ length: 25_000 }, (_, row) => [row % 2 ? "2020" : "?", `row ${row}`, ""]),
    };
    const seen: number[] = [];
    const result = await readTable(
      await sourceOf("x".repeat(500)),
      { kind: "records", records },
      PLAN,
      async ({ bytes }) => {
        seen.push(bytes);
        return "go-on";
      },
    );
    assert(result.ok, "a table", result);
    expect(result.value).toMatchObject({ rows: 25_000, broken: { count: 12_500 } });
    expect(result.value.broken.rows[1]).toMatchObject({ line: 3, dataRow: 2 });
    expect([...result.value.table.dataRow.slice(0, 3)]).toEqual([1, 3, 5]);
    expect(seen).toEqual([200, 400, 500]);
  });
});
