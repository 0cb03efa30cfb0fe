import { describe, expect, it } from "vitest";
import { readBothWays } from "./read-both-ways.ts";

describe("readBothWays", () => {
  it.each([
    ["03/04/2012", "2012-04-03", "2012-03-04"],
    ["3.4.2012", "2012-04-03", "2012-03-04"],
    [" 12-01-1999 10:30", "1999-01-12", "1999-12-01"],
    ["03/04/12", undefined, undefined],
  ])("reads %s as %s and %s", (cell, dayFirst, monthFirst) => {
    expect(readBothWays(cell)).toEqual({ cell: cell.trim(), dayFirst, monthFirst });
  });

  it.each([
    "13/04/2012",
    "03/13/2012",
    "04/04/2012",
    "00/04/2012",
    "2012-04-03",
    "03/04/20123",
    "",
  ])("finds no two readings in %s", (cell) => {
    expect(readBothWays(cell)).toBeUndefined();
  });
});
