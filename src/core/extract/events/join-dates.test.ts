import { describe, expect, it } from "vitest";
import { isSameDay, matchDates, readRanges } from "./join-dates.ts";

function match(a: string, b: string) {
  return matchDates(readRanges([a]), readRanges([b]));
}

describe("matchDates", () => {
  it("puts a day before a month, a month before a year, and all before a mere overlap", () => {
    const likenesses = [
      match("2022-05-03", "2022-05-03"),
      match("2022-05", "2022-05"),
      match("2022", "2022"),
      match("2022-05-03", "2022-05"),
      match("2022-05-03", "2022"),
      match("2022/..", "2025-05-03"),
    ].map(({ likeness }) => likeness);
    expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    expect(new Set(likenesses).size).toBe(likenesses.length);
    expect(likenesses[0]).toBe(1);
  });

  it.each([
    ["two days in a row", "2022-01-12", "2022-01-13", 1],
    ["the same the other way round", "2022-01-13", "2022-01-12", 1],
    ["over the turn of the year", "2021-12-31", "2022-01-01", 1],
    ["a rough week and a day just behind it", "2024-02-28/2024-03-05", "2024-03-07", 2],
  ])("takes for near %s", (_, a, b, daysApart) => {
    const found = match(a, b);
    expect(found.daysApart).toBe(daysApart);
    expect(found.likeness).toBeGreaterThan(0);
    expect(found.likeness).toBeLessThan(match(a, a).likeness);
  });

  it.each([
    ["days two apart", "2022-01-12", "2022-01-14"],
    ["years in a row", "2014", "2015"],
    ["a date and none", "2014", "?"],
  ])("finds nothing between %s", (_, a, b) => {
    expect(match(a, b).likeness).toBe(0);
  });

  it("goes by the end that is known of a date open at the other", () => {
    const bySummer = match("[..2023-08-31]", "2023-22").likeness;
    expect(bySummer).toBeGreaterThan(match("[..2023-08-31]", "2019-22").likeness);
    const sinceMonth = match("2022-09/..", "2022-09-04").likeness;
    expect(bySummer).toBeGreaterThan(sinceMonth);
    expect(sinceMonth).toBeGreaterThan(match("2022-09/..", "2024-09-04").likeness);
  });

  it("takes the best of several dates", () => {
    const ranges = readRanges(["2020", "2022-05-03"]);
    expect(matchDates(ranges, readRanges(["2022-05-03"])).likeness).toBe(1);
  });
});

describe("isSameDay", () => {
  it.each([
    ["2022-05-03", "2022-05-03", true],
    ["2022-05-03T12:00:00", "2022-05-03", true],
    ["2022-05", "2022-05", false],
    ["2022-05-03", "2022-05-04", false],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(isSameDay(readRanges([a]), readRanges([b]))).toBe(expected);
  });
});
