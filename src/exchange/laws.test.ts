import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpan } from "#core/layout";
import { boundsOf, describeDate, parseEdtf, printEdtf } from "#core/time";
import {
  createOrderEvidence,
  createTableBuilder,
  dateOfRow,
  describeRowDate,
  type PrecisionScheme,
  type Role,
  readText,
  recogniseTable,
  settlePlan,
  spanOfRow,
  type TablePlan,
} from "./index.ts";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc.integer({ min: 1, max: 2199 }).map((n) => String(n).padStart(4, "0"));
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);

/** A year, a month or a day, as EDTF. */
const plainDates = fc.oneof(year, month, day);
const mark = fc.constantFrom("?", "~", "%");
const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${y}-${code}`);
const masked = fc.constantFrom(
  "199X",
  "18XX",
  "1XXX",
  "2015-XX",
  "2015-03-XX",
  "156X-12-25",
  "-004X",
);
const long = fc.constantFrom(
  "Y17000",
  "Y-17E7",
  "Y-138E8",
  "1950S2",
  "-0043",
  "-0043-03-15",
  "0000",
);
const moment = fc
  .tuple(
    day,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 1, max: 59 }),
    fc.constantFrom("", "Z"),
  )
  .map(([d, h, m, s, zone]) => `${d}T${two(h)}:${two(m)}:${two(s)}${zone}`);

const ordered = fc.tuple(plainDates, plainDates).map(([a, b]) => (a <= b ? [a, b] : [b, a]));

/** EDTF texts of every kind; a few have their ends in the wrong order and do not parse. */
const edtfTexts = fc.oneof(
  plainDates,
  moment,
  season,
  masked,
  long,
  fc.tuple(plainDates, mark).map(([date, own]) => date + own),
  fc.tuple(masked, mark).map(([date, own]) => date + own),
  fc.tuple(mark, day).map(([own, date]) => `${date.slice(0, 8)}${own}${date.slice(8)}`),
  ordered.map(([a, b]) => `${a}/${b}`),
  ordered.map(([a, b]) => `${a}~/${b}`),
  plainDates.map((date) => `${date}/..`),
  plainDates.map((date) => `${date}/`),
  plainDates.map((date) => `../${date}`),
  plainDates.map((date) => `/${date}`),
  ordered.map(([a, b]) => `[${a}..${b}]`),
  ordered.map(([a, b]) => `{${a},${b}}`),
  plainDates.map((date) => `[..${date}]`),
  plainDates.map((date) => `[${date}..]`),
);

/** Cells of all sorts: dates, near-dates and anything at all. */
const anyCells = fc.oneof(
  edtfTexts,
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    "0",
    "00",
    "-9",
    "n/a",
    "ongoing",
    "..",
    "../..",
    "31/04/2015",
    "1/2/03",
  ),
  fc.constantFrom(
    "9-Feb-68",
    "ca. 1890?",
    "1900s",
    "44562",
    "2015-W53",
    "Jan 0 2015",
    "24:00",
    "1e5",
  ),
  fc.integer().map(String),
  fc
    .tuple(fc.nat(40), fc.constantFrom("/", ".", "-", " "), fc.nat(20), fc.nat(9999))
    .map(([a, sign, b, c]) => [a, b, c].join(sign)),
);

const PLANS: readonly TablePlan[] = (
  [
    ["date"],
    ["start", "end"],
    ["start", "end", "precision", "title"],
    ["date", "time", "precision"],
    ["year", "month", "day", "time"],
    ["year", "month", "day", "endYear", "endMonth", "endDay"],
    ["title", "start", "category", "importance", "place", "end"],
  ] as const
).flatMap((roles) =>
  ([undefined, "ucdp", "acled", "words", "wikidata"] as const).map((scheme) =>
    makePlan(roles, scheme),
  ),
);

function makePlan(roles: readonly Role[], precisionScheme?: PrecisionScheme): TablePlan {
  const columns = roles.map((role, index) => ({
    name: `${role} ${index}`,
    role,
    ...(index === 0 ? { isSerial: true } : { dateOrder: "day-first" as const }),
  }));
  return {
    columns,
    decimalComma: false,
    ...(precisionScheme === undefined ? {} : { precisionScheme }),
  };
}

function build(plan: TablePlan, rows: readonly (readonly string[])[]) {
  const builder = createTableBuilder(plan);
  const problems = rows.map((cells, index) => builder.add(cells, index + 2));
  return { builder, problems, table: builder.finish() };
}

const edtfPlan: TablePlan = { columns: [{ name: "edtf", role: "date" }], decimalComma: false };

describe("a cell that is EDTF", () => {
  it("is printed, described, bounded and drawn as the date it is", () => {
    fc.assert(
      fc.property(edtfTexts, (text) => {
        const parsed = parseEdtf(text);
        fc.pre(parsed.ok);
        const { table } = build(edtfPlan, [[text]]);
        expect(table.length).toBe(1);
        expect(dateOfRow(table, 0).edtf).toBe(printEdtf(parsed.value));
        for (const locale of ["en", "nb"] as const) {
          expect(describeRowDate(table, 0, locale)).toBe(describeDate(parsed.value, locale));
        }
        const { startEdge, endEdge, uncertain } = readSpan(parsed.value);
        expect(spanOfRow(table, 0)).toEqual({ startEdge, endEdge, uncertain });
        const bounds = boundsOf(parsed.value);
        if (Number.isFinite(bounds.start)) expect(table.start[0]).toBe(bounds.start);
        if (Number.isFinite(bounds.end)) expect(table.end[0]).toBe(bounds.end);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any rows", () => {
  it("are each added or a problem, without a throw, with finite bounds that are not empty", () => {
    const rows = fc.array(fc.array(anyCells, { maxLength: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...PLANS), rows, (plan, cells) => {
        const { builder, problems, table } = build(plan, cells);
        const good = problems.flatMap((problem, index) => (problem === undefined ? [index] : []));
        expect(builder.rows).toBe(good.length);
        expect([...table.dataRow]).toEqual(good);
        for (let row = 0; row < table.length; row++) {
          const start = table.start[row] ?? Number.NaN;
          const end = table.end[row] ?? Number.NaN;
          expect(start).toBeLessThan(end);
          expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
          expect(table.importance[row]).toBeGreaterThanOrEqual(1);
          expect(table.importance[row]).toBeLessThanOrEqual(5);
          expect(table.categories[table.category[row] ?? 99]).toBeDefined();
          expect(parseEdtf(dateOfRow(table, row).edtf).ok).toBe(true);
          expect(describeRowDate(table, row, "nb")).not.toBe("");
          spanOfRow(table, row);
          readText(table.titles, row);
        }
        const names = new Set(plan.columns.map(({ name }) => name));
        for (const problem of problems) {
          if (problem !== undefined) expect(names.has(problem.column)).toBe(true);
        }
        expect(table.categories.reduce((sum, { count }) => sum + count, 0)).toBe(table.length);
      }),
      { numRuns: 1500 },
    );
  });

  it("are recognised without a throw, each role at most once, and then read", () => {
    const row = fc.array(anyCells, { maxLength: 5 });
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom("date", "Start", "Year", "end", "Title", "dato", "date_prec", "type"),
    );
    fc.assert(
      fc.property(
        fc.array(names, { maxLength: 5 }),
        fc.array(row, { maxLength: 8 }),
        (header, rows) => {
          const { plan, undecided, samples } = recogniseTable(header, rows);
          const roles = plan.columns.flatMap(({ role }) => role ?? []);
          expect(new Set(roles).size).toBe(roles.length);
          expect(samples.length).toBe(plan.columns.length);
          const evidence = createOrderEvidence(undecided);
          for (const cells of rows) evidence.take(cells);
          const settled = settlePlan(plan, evidence);
          if (roles.some((role) => role === "date" || role === "start" || role === "year")) {
            build(settled, rows);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a date with a precision", () => {
  it("is never more precise than its cell, and always holds what the cell says", () => {
    const codes = fc.constantFrom(
      ...(["ucdp 1", "ucdp 2", "ucdp 3", "ucdp 4", "ucdp 5", "acled 2", "acled 3"] as const),
      ...(["words week", "words år", "words decade", "wikidata 9", "wikidata 10"] as const),
    );
    fc.assert(
      fc.property(plainDates, codes, (text, code) => {
        const [scheme = "", level = ""] = code.split(" ");
        const plan = makePlan(["start", "precision"], scheme as PrecisionScheme);
        const { table } = build(plan, [[text, level]]);
        const parsed = parseEdtf(text);
        if (!parsed.ok) throw new Error(text);
        const { start, end } = boundsOf(parsed.value);
        expect(table.start[0]).toBeLessThanOrEqual(start);
        expect(table.end[0]).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
