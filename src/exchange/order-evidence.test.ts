import { describe, expect, it } from "vitest";
import { createOrderEvidence } from "./order-evidence.ts";
import { decideShortYearsFrom } from "./short-years.ts";

function decide(...columns: readonly (readonly string[])[]) {
  const evidence = createOrderEvidence(columns.map((_, index) => index));
  const length = Math.max(...columns.map((cells) => cells.length));
  for (let row = 0; row < length; row++) evidence.take(columns.map((cells) => cells[row] ?? ""));
  return evidence;
}

describe("the order of day and month", () => {
  it.each([
    ["day-first", ["01/02/2003", "13/02/2003"]],
    ["month-first", ["01/02/2003", "02/13/2003"]],
    ["undecided", ["01/02/2003", "05/05/2003", "12/11/2003"]],
    ["contradicting", ["13/02/2003", "02/13/2003"]],
    ["month-first", ["1/2/03 14:30", "2/28/03 9:00"]],
    [undefined, ["2003-02-13", "13 February 2003", "05/05/2003"]],
    [undefined, ["5.1.2003", "6.7.2003"]],
    ["day-first", ["5.1.2003", "16.7.2003"]],
    [undefined, ["32/13/2003"]],
  ])("is %s for %j", (expected, cells) => {
    expect(decide(cells).decide().get(0)).toBe(expected);
  });

  it("can be asked about by the cells that allow both readings", () => {
    const cells = ["05/05/2003", " 01/02/2003", "13/02/2003", "01/02/2003", "12/11/2003"];
    expect(decide(cells).listExamples().get(0)).toEqual(["01/02/2003", "12/11/2003"]);
    const many = Array.from({ length: 9 }, (_, i) => `0${i + 1}/12/2003`);
    expect(decide(many).listExamples().get(0)).toEqual(many.slice(0, 4));
    expect(decide(["2003-01-02"]).listExamples().get(0)).toEqual([]);
  });

  it("is shared by the columns of a file, unless they disagree", () => {
    const same = decide(["01/02/2003"], ["25/02/2003"]).decide();
    expect([...same.values()]).toEqual(["day-first", "day-first"]);
    const apart = decide(["01/02/2003"], ["25/02/2003"], ["02/25/2003"]).decide();
    expect([...apart.values()]).toEqual(["undecided", "day-first", "month-first"]);
  });
});

describe("years of two digits", () => {
  const yearOf = (twoDigits: number, from: number) =>
    from + ((((twoDigits - from) % 100) + 100) % 100);

  it.each([
    ["a run through 00", [68, 75, 89, 99, 0, 9], undefined, 68, 1968],
    ["its later part", [68, 75, 89, 99, 0, 9], undefined, 9, 2009],
    ["a run in this century", [1, 14, 24], undefined, 14, 2014],
    ["a run in the last", [39, 45], undefined, 45, 1945],
    ["rows seen so far, ascending", [68, 69, 70], undefined, 9, 2009],
    ["rows seen so far, descending", [9, 8, 7], undefined, 70, 1970],
    ["a run that another date of the file precedes", [14, 18], 1920, 14, 1914],
    ["no date after the file's other years", [68, 9], 1995, 68, 1868],
    ["a run in the century of the other years", [14, 18], 2020, 14, 2014],
  ])("are read by %s", (_, seen, latest, twoDigits, expected) => {
    const from = decideShortYearsFrom(new Set(seen), latest);
    expect(yearOf(twoDigits, from ?? 0)).toBe(expected);
  });

  it("are left alone where all hundred occur", () => {
    const all = new Set(Array.from({ length: 100 }, (_, year) => year));
    expect(decideShortYearsFrom(all, undefined)).toBeUndefined();
    expect(decideShortYearsFrom(new Set(), 2020)).toBeUndefined();
  });

  it("are found in named and numbered dates, and long years beside them", () => {
    const evidence = decide(["9-Feb-68", "3/4/09", "Feb 9, 75"], ["", "1995-01-01", ""]);
    const from = evidence.decideShortYears();
    expect([...from.keys()]).toEqual([0]);
    expect(yearOf(68, from.get(0) ?? 0)).toBe(1868);
  });
});
