import { describe, expect, it } from "vitest";
import type { Agreement } from "#core/model";
import { parseEdtf, printBounds } from "#core/time";
import { findExactDay, findStart, printCoverage, printWholeCoverage } from "./coverage.ts";

function createTimed(date: string, agreement: Agreement = "single") {
  const parsed = parseEdtf(date);
  if (!parsed.ok) throw new Error(`no date: ${date}`);
  return { date, agreement, ...printBounds(parsed.value) };
}

describe("an event's time in schema.org's words", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["2024-03-07", "2024-03-07", "2024-03-07"],
    ["2024-03", undefined, "2024-03"],
    ["2015", undefined, "2015"],
    ["2024-03-07?", undefined, "2024-03-07"],
    ["2024-03-07~", undefined, "2024-03-07"],
    ["2024-03-XX", undefined, "2024-03-01/2024-03-31"],
    ["201X", undefined, "2010-01-01/2019-12-31"],
    ["2024-21", undefined, "2024-03-01/2024-05-31"],
    ["2022/..", undefined, "2022/.."],
    ["/2024-03-23", undefined, "../2024-03-23"],
    ["2024-03-07/2024-03-09", undefined, "2024-03-07/2024-03-09"],
    ["[2024-03-07..2024-03-22]", undefined, "2024-03-07/2024-03-22"],
    ["[..2017]", undefined, "../2017-12-31"],
    ["../..", undefined, undefined],
    ["-0043-03-15", undefined, undefined],
    ["0000", undefined, undefined],
    ["Y-170000000", undefined, undefined],
    ["Y17000", undefined, undefined],
  ])("%s starts %s and lies in %s", (date, start, coverage) => {
    const event = createTimed(date);
    expect(findStart(event)).toBe(start);
    expect(printCoverage(event)).toBe(coverage);
  });

  it("has no start where the sources contradict each other", () => {
    expect(findStart(createTimed("2024-03-07", "conflict"))).toBeUndefined();
    expect(printCoverage(createTimed("2024-03-07", "conflict"))).toBeUndefined();
    expect(findStart(createTimed("2024-03-07", "refined"))).toBe("2024-03-07");
  });
});

describe("findExactDay", () => {
  it.each([
    ["2024-03-23", "2024-03-23"],
    ["2024-03-22T20:00:00", "2024-03-22T20:00:00"],
    ["2024-03-22T20:00:00+03:00", "2024-03-22T20:00:00+03:00"],
    ["2024-03", undefined],
    ["2024-03-23?", undefined],
    ["2024-03-22/2024-03-23", undefined],
    ["0000-01-01", undefined],
  ])("%s: %s", (edtf, day) => {
    expect(findExactDay(edtf)).toBe(day);
  });
});

describe("printWholeCoverage", () => {
  it.each<[readonly string[], string | undefined]>([
    [[], undefined],
    [["2024-03-07"], "2024-03-07"],
    [["2024-03", "2015", "2024-03-22"], "2015-01-01/2024-03-31"],
    [["2022/..", "/2024-03-23", "2015"], "2015-01-01/2024-03-23"],
    [["../.."], undefined],
    [["2015", "-0043"], undefined],
  ])("%j: %s", (dates, coverage) => {
    expect(printWholeCoverage(dates.map((date) => createTimed(date)))).toBe(coverage);
  });
});
