import { describe, expect, it } from "vitest";
import {
  checkPlan,
  createTableBuilder,
  dateOfRow,
  type EventTable,
  listTableBuffers,
  type Role,
  readText,
  type TablePlan,
} from "./index.ts";

function planOf(roles: readonly Role[], more: Partial<TablePlan> = {}): TablePlan {
  return { columns: roles.map((role) => ({ name: role, role })), decimalComma: false, ...more };
}

function build(plan: TablePlan, rows: readonly (readonly string[])[]): EventTable {
  const builder = createTableBuilder(plan);
  rows.forEach((cells, index) => {
    builder.add(cells, index + 2);
  });
  return builder.finish();
}

const edtfOf = (table: EventTable) =>
  Array.from({ length: table.length }, (_, row) => dateOfRow(table, row).edtf);

describe("midnight", () => {
  it("is a day where no row has a time", () => {
    const table = build(planOf(["date"]), [["2022-01-01 00:00:00.000"], ["2022-01-02T00:00Z"]]);
    expect(edtfOf(table)).toEqual(["2022-01-01", "2022-01-02"]);
    expect(table.end[0]).toBe(Date.UTC(2022, 0, 2));
  });

  it("is a time where some row has one", () => {
    const table = build(planOf(["date"]), [["2022-01-01 00:00:00"], ["2022-01-02 10:00"]]);
    expect(edtfOf(table)).toEqual(["2022-01-01T00:00:00", "2022-01-02T10:00:00"]);
    expect(table.end[1]).toBe(Date.UTC(2022, 0, 2, 10, 1));
  });

  it("is that of the place where an offset is written", () => {
    const rows = [["2022-06-01T00:00:00+02:00", "2022-06-03T00:00:00+02:00"]];
    expect(edtfOf(build(planOf(["start", "end"]), rows))).toEqual(["2022-06-01/2022-06-03"]);
  });
});

describe("a negative year", () => {
  it("is EDTF's, or one BCE where years are counted", () => {
    const rows = [
      ["-500", "-490"],
      ["-1", ""],
      ["-13800001", ""],
      ["44", ""],
    ];
    const roles = ["year", "endYear"] as const;
    const counted = build(planOf(roles, { countsYears: true }), rows);
    expect(edtfOf(counted)).toEqual(["-0499/-0489", "0000", "Y-13800000", "0044"]);
    expect(edtfOf(build(planOf(roles), rows.slice(0, 1)))).toEqual(["-0500/-0490"]);
  });
});

describe("a start and an end", () => {
  it.each([
    ["2015-03-04", "2015-03-04", "2015-03-04"],
    ["2015-03-04", "", "2015-03-04"],
    ["2015", "2015-03", "2015/2015-03"],
    ["2015-03-01", "2015-03-31", "2015-03-01/2015-03-31"],
    ["2015-03-04T20:00", "2015-03-05T00:00", "2015-03-04"],
    ["2015~", "2016", "2015~/2016"],
    ["2015", "ongoing", "2015/.."],
    ["1890?", "pågår", "1890?/.."],
    ["2024-21", "2026-22", "2024-21/2026-22"],
    ["2015-03", "2015-03-01", "2015-03/2015-03-01"],
    ["2015-03-04", "2015-03-03", "end-before-start"],
    ["2015/2016", "2017", "two-ends"],
    ["", "2015", "empty-date"],
  ])("%s and %s are %s", (start, end, expected) => {
    const builder = createTableBuilder(planOf(["start", "end"]));
    const problem = builder.add([start, end], 2);
    const table = builder.finish();
    expect(problem?.kind ?? dateOfRow(table, 0).edtf).toBe(expected);
  });
});

describe("a problem", () => {
  it("names the column and the very cell, and the row is counted but not added", () => {
    const builder = createTableBuilder(planOf(["year", "month", "day"]));
    expect(builder.add(["2015", "2", "31"], 2)).toEqual({
      kind: "no-such-day",
      column: "day",
      text: "31",
    });
    expect(builder.add(["2015", "13", "1"], 3)?.column).toBe("month");
    expect(builder.add(["2015", "2", "28"], 4)).toBeUndefined();
    expect(builder.rows).toBe(1);
    expect([...builder.finish().dataRow]).toEqual([2]);
  });

  it("cuts long cells", () => {
    const problem = createTableBuilder(planOf(["date"])).add(["x".repeat(5000)], 2);
    expect(problem?.text.length).toBe(200);
  });
});

describe("categories", () => {
  const labels = (cells: readonly string[]) => {
    const table = build(
      planOf(["date", "category"]),
      cells.map((cell) => ["2015", cell]),
    );
    return table.categories.map(({ label, count }) => `${label} ${count}`);
  };

  it("are the most frequent first, and eight at most", () => {
    expect(labels(["a", "b", "b", " b "])).toEqual(["b 3", "a 1"]);
    expect(labels([..."abcdefgh"])).toEqual([..."abcdefgh"].map((label) => `${label} 1`));
    expect(labels([..."aabcdefghi"])).toEqual([
      "a 2",
      ...[..."bcdefg"].map((label) => `${label} 1`),
      " 2",
    ]);
    expect(labels([..."abcdefgh", ""])).toEqual([
      ...[..."abcdefg"].map((label) => `${label} 1`),
      " 2",
    ]);
  });
});

describe("importance", () => {
  const levels = (name: string, cells: readonly string[], decimalComma = false) => {
    const columns = [
      { name: "date", role: "date" as const },
      { name, role: "importance" as const },
    ];
    const table = build(
      { columns, decimalComma },
      cells.map((cell) => ["2015", cell]),
    );
    return { levels: [...table.importance], from: table.importanceFrom };
  };

  it("is taken as it stands where the column says so", () => {
    expect(levels("Viktighet", ["1", "5", "", "2"])).toEqual({
      levels: [1, 5, 3, 2],
      from: undefined,
    });
  });

  it("is worked out from numbers: halves, tenths, hundredths, thousandths of the rows", () => {
    const cells = Array.from({ length: 1000 }, (_, index) => String(index));
    const found = levels("deaths", cells);
    const count = (level: number) => found.levels.filter((own) => own === level).length;
    expect([5, 4, 3, 2, 1].map(count)).toEqual([1, 9, 90, 400, 500]);
    expect(found.levels[999]).toBe(5);
    expect(found.from).toBe("deaths");
  });

  it("is the same for equal numbers, and least for none", () => {
    expect(levels("deaths", ["4", "4", "4", "0", "", "-99", "?"]).levels).toEqual([
      2, 2, 2, 1, 1, 1, 1,
    ]);
    expect(levels("døde", ["1.234,5", "12,5", "3"], true).levels).toEqual([5, 1, 1]);
  });

  it("is 3 where no column says", () => {
    expect([...build(planOf(["date"]), [["2015"]]).importance]).toEqual([3]);
  });
});

describe("titles", () => {
  it.each([
    ["<p>The <b>hall</b> &amp; clock</p>", "The hall & clock"],
    ["a < b and c > d", "a < b and c > d"],
    ["two\nlines  here ", "two lines here"],
    ["", "Dal"],
    [" ", "Dal"],
  ])("%j is %j", (cell, expected) => {
    const table = build(planOf(["date", "title", "place"]), [["2015", cell, "Dal"]]);
    expect(readText(table.titles, 0)).toBe(expected);
  });

  it("are cut at a word", () => {
    const table = build(planOf(["date", "title"]), [["2015", "word ".repeat(60)]]);
    expect(readText(table.titles, 0)).toBe(`${"word ".repeat(32).trim()}…`);
  });
});

it("moves between threads", () => {
  const table = build(planOf(["date", "title", "place"]), [["2015", "A", "B"]]);
  const moved = structuredClone(table, { transfer: listTableBuffers(table) });
  expect(table.start.length).toBe(0);
  expect([dateOfRow(moved, 0).edtf, readText(moved.titles, 0)]).toEqual(["2015", "A"]);
});

describe("checkPlan", () => {
  it.each([
    [["date", "title"], []],
    [["title"], ["no-date"]],
    [["date"], ["no-title"]],
    [["date", "year", "title"], ["two-dates"]],
    [["date", "title", "title"], ["role-twice"]],
    [["year", "day", "title"], ["needs"]],
    [["date", "title", "precision"], ["no-precision-scheme"]],
  ] as const)("%j has %j", (roles, kinds) => {
    expect(checkPlan(planOf(roles)).map(({ kind }) => kind)).toEqual(kinds);
  });
});
