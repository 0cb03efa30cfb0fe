import { describe, expect, it } from "vitest";
import { compareEdtf } from "./compare.ts";
import type { Edtf } from "./edtf.ts";
import { isApproximate, isOpenEnded, isUncertain } from "./marks.ts";
import { parseEdtf } from "./parse.ts";
import { precisionOf } from "./precision.ts";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("precisionOf", () => {
  it.each([
    ["2024-03-22T20:00:00", "second"],
    ["2024-03-22", "day"],
    ["2024-03-22~", "day"],
    ["2024-03", "month"],
    ["2024-03-XX", "month"],
    ["2024-03-1X", "month"],
    ["2024", "year"],
    ["2024-XX-12", "year"],
    ["2024-1X", "year"],
    ["Y-17E7", "year"],
    ["1950S4", "year"],
    ["2001-21", "season"],
    ["2001-32", "season"],
    ["2001-33", "quarter"],
    ["2001-39", "third"],
    ["2001-41", "half"],
    ["201X", "decade"],
    ["156X-12-25", "decade"],
    ["199X-21", "decade"],
    ["20XX", "century"],
    ["1950S2", "century"],
    ["2XXX", "millennium"],
    ["Y3388E2S3", "millennium"],
    ["XXXX", "range"],
    ["1X5X", "range"],
    ["Y171010000S3", "range"],
    ["2024-03-22/2024-03-22", "range"],
    ["[2024]", "range"],
  ] as const)("of %s is %s", (text, precision) => {
    expect(precisionOf(read(text))).toBe(precision);
  });
});

describe("marks", () => {
  it.each([
    ["1984", false, false],
    ["1984~", true, false],
    ["1984?", false, true],
    ["1984%", true, true],
    ["2004-06-~11", true, false],
    ["?2004-06-11", false, true],
    ["2001-21~", true, false],
    ["1984~/2004?", true, true],
    ["2004/..", false, false],
    ["[1984~,1985]", true, false],
    ["{1983..1984?}", false, true],
    ["1950S2", true, false],
    ["2024-03-22T20:00:00", false, false],
  ])("of %s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
    expect(isApproximate(read(text))).toBe(approximate);
    expect(isUncertain(read(text))).toBe(uncertain);
  });

  it.each([
    ["2022/..", true],
    ["2022/", false],
    ["../2022", false],
    ["[2022..]", false],
    ["2022", false],
  ])("open end of %s: %s", (text, isOpen) => {
    expect(isOpenEnded(read(text))).toBe(isOpen);
  });
});

it("compareEdtf orders by earliest, then latest", () => {
  const sorted = [
    "Y-17E7",
    "../2014",
    "/2015",
    "-0043",
    "2014-03-01",
    "2014-03",
    "2014",
    "2014/..",
    "2014-03-02",
  ];
  const order = [
    "../2014",
    "/2015",
    "Y-17E7",
    "-0043",
    "2014",
    "2014/..",
    "2014-03-01",
    "2014-03",
    "2014-03-02",
  ];
  expect(sorted.toSorted((a, b) => compareEdtf(read(a), read(b)))).toEqual(order);
  expect(compareEdtf(read("2014"), read("2014~"))).toBe(0);
});
