import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tabulateRecords } from "./tabulate-records.ts";

describe("tabulateRecords", () => {
  it("flattens records with dots and joins plain lists", () => {
    const value = [{ a: { b: 1, c: { d: true } } }, { e: ["x", "y"], a: null, f: [{ g: 1 }] }];
    expect(tabulateRecords(value)).toEqual({
      ok: true,
      value: {
        header: ["a.b", "a.c.d", "e", "a", "f"],
        rows: [
          ["1", "true", "", "", ""],
          ["", "", "x; y", "", '[{"g":1}]'],
        ],
      },
    });
  });

  it.each([
    [
      "a list of lists",
      [
        ["date", "title"],
        ["2015", "A"],
      ],
    ],
    ["events", { title: {}, events: [{ date: "2015", title: "A" }] }],
    ["a list deep down", { page: 1, Result: [{ date: "2015", title: "A" }] }],
    ["events before other lists", { eras: [{ x: 1 }], events: [{ date: "2015", title: "A" }] }],
    [
      "SPARQL results",
      {
        head: { vars: [] },
        results: {
          bindings: [
            { date: { type: "literal", value: "2015" }, title: { type: "literal", value: "A" } },
          ],
        },
      },
    ],
  ])("finds %s", (_, value) => {
    expect(tabulateRecords(value)).toEqual({
      ok: true,
      value: { header: ["date", "title"], rows: [["2015", "A"]] },
    });
  });

  it.each([
    [[], { kind: "no-records" }],
    [{ a: 1, b: ["x"] }, { kind: "no-records" }],
    ["text", { kind: "no-records" }],
    [[{ a: 1 }, 2], { kind: "not-a-record", index: 1 }],
    [[["a"], { a: 1 }], { kind: "not-a-record", index: 1 }],
  ])("refuses %j", (value, error) => {
    expect(tabulateRecords(value)).toEqual({ ok: false, error });
  });

  it("makes of any JSON a table of even rows, or refuses it", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const table = tabulateRecords(value);
        if (!table.ok) return;
        const { header, rows } = table.value;
        for (const row of rows) {
          expect(row.length).toBeGreaterThanOrEqual(header.length);
          expect(row.every((cell) => typeof cell === "string")).toBe(true);
        }
      }),
    );
  });
});
