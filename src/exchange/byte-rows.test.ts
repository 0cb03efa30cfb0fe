import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDateReader } from "./date-reader.ts";
import {
  type ByteRows,
  createTableBuilder,
  decodeCells,
  type Role,
  type TablePlan,
} from "./index.ts";

const encoder = new TextEncoder();

/** Cells one after the other, as a cutter leaves them in the bytes of a file. */
function layOut(cells: readonly string[]): ByteRows {
  const parts = cells.map((cell) => encoder.encode(cell));
  const bytes = encoder.encode(`"${cells.join('","')}",`);
  const starts = new Uint32Array(cells.length);
  const ends = new Uint32Array(cells.length);
  let at = 1;
  for (const [index, { length }] of parts.entries()) {
    starts[index] = at;
    ends[index] = at + length;
    at += length + 3;
  }
  return { bytes, starts, ends };
}

const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
const days = fc
  .tuple(fc.constantFrom("1850", "2015", "2016", "0044"), two(13), two(32))
  .map((parts) => parts.join("-"));
const clocks = fc
  .tuple(
    two(24),
    two(60),
    two(60),
    fc.constantFrom("", "Z", ".5", ".000000000000000000000000000000Z", ".", "+01:00"),
  )
  .map(([hour, minute, second, tail]) => `${hour}:${minute}:${second}${tail}`);
const dates = fc.oneof(
  { weight: 4, arbitrary: days },
  fc.tuple(days, fc.constantFrom("T", " ", "x"), clocks).map((parts) => parts.join("")),
  fc.tuple(days, clocks).map(([day, clock]) => `${day}T${clock.slice(0, 5)}`),
  fc.constantFrom(
    "",
    "2015",
    "2015-03",
    "1/2/2015",
    "ongoing",
    "2015-03-04 ",
    "２015-03-04",
    "9-Feb-68",
  ),
);
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("Clash", "Strike", "Ås", "漢字", "😀", "a b") },
  fc.constantFrom(
    "",
    " ",
    "<b>x</b>",
    "&amp;",
    "a  b",
    "a\u00A0b",
    "\uFEFFa",
    " Clash",
    "x".repeat(200),
  ),
);
const numbers = fc.constantFrom(
  "1",
  "3",
  "5",
  "",
  "12",
  "4.5",
  "1,234",
  "x",
  "-1",
  "0",
  "9".repeat(16),
);

const plans: readonly (readonly Role[])[] = [
  ["date"],
  ["date", "title", "category", "importance", "place"],
  ["id", "title", "start", "end", "category", "importance"],
  ["title", "start", "place", "end"],
  ["start", "end", "importance"],
];

describe("a table of rows in bytes", () => {
  it("is that of the same rows as strings", () => {
    const rows = fc.array(fc.tuple(dates, dates, texts, texts, texts, numbers), { maxLength: 30 });
    let inBytes = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.constantFrom("importance", "deaths"),
        rows,
        (roles, named, all) => {
          const columns = roles.map((role) => ({
            name: role === "importance" ? named : role,
            role,
          }));
          const plan: TablePlan = { columns, decimalComma: false };
          const fromStrings = createTableBuilder(plan);
          const fromBytes = createTableBuilder(plan);
          expect(fromBytes.takesBytes).toBe(true);
          for (const [line, [date, end, title, category, place, importance]] of all.entries()) {
            const byRole: Partial<Record<Role, string>> = {
              date,
              start: date,
              end,
              title,
              category,
              place,
              importance,
            };
            const cells = roles.map((role) => byRole[role] ?? "id");
            const expected = fromStrings.add(cells, line);
            const laidOut = layOut(["before", ...cells]);
            expect(decodeCells(laidOut, 1, cells.length)).toEqual(cells);
            const isTaken = fromBytes.addBytes(laidOut, 1);
            if (isTaken) inBytes += 1;
            expect(isTaken ? undefined : fromBytes.add(cells, line)).toEqual(expected);
          }
          expect(fromBytes.rows).toBe(fromStrings.rows);
          expect(fromBytes.finish()).toEqual(fromStrings.finish());
        },
      ),
      { numRuns: 1000 },
    );
    expect(inBytes).toBeGreaterThan(1000);
  });

  it.each<readonly [string, Partial<TablePlan>]>([
    [
      "parts",
      {
        columns: [
          { name: "y", role: "year" },
          { name: "m", role: "month" },
        ],
      },
    ],
    [
      "a time apart",
      {
        columns: [
          { name: "d", role: "date" },
          { name: "t", role: "time" },
        ],
      },
    ],
    [
      "a precision",
      {
        columns: [
          { name: "d", role: "date" },
          { name: "p", role: "precision" },
        ],
        precisionScheme: "ucdp",
      },
    ],
  ])("is not for dates of %s", (_, plan) => {
    expect(createTableBuilder({ columns: [], decimalComma: false, ...plan }).takesBytes).toBe(
      false,
    );
  });
});

describe("a reader of dates", () => {
  it("reads a cell again after bytes", () => {
    const reader = createDateReader({});
    const first = { ...Object(reader.read("2015-03-04")) };
    const other = encoder.encode("2016-05-06");
    expect(reader.readBytes(other, 0, other.length)).toMatchObject({ start: Date.UTC(2016, 4, 6) });
    expect(reader.read("2015-03-04")).toEqual(first);
  });
});
