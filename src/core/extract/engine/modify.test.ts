import { describe, expect, it } from "vitest";
import { modifyDate } from "./modify.ts";
import { readDate } from "./reading.ts";

describe("modifyDate", () => {
  it.each([
    ["2020", "START", "2020-01/2020-04~"],
    ["2020", "MID", "2020-05~/2020-08~"],
    ["2020", "END", "2020-09~/2020-12"],
    ["2020-02", "START", "2020-02-01/2020-02-10~"],
    ["2020-02", "END", "2020-02-21~/2020-02-29"],
    ["198X", "MID", "1984~/1986~"],
    ["18XX", "END", "1867~/1899"],
    ["2015", "APPROX", "2015~"],
    ["2010", "BEFORE", "[..2009]"],
    ["2010", "AFTER", "[2011..]"],
  ] as const)("%s %s is %s", (edtf, mod, expected) => {
    expect(modifyDate(readDate(edtf), mod)?.edtf).toBe(expected);
  });

  it.each([
    ["2020-21", "START"],
    ["2020-33", "END"],
    ["2024-03-05", "END"],
    ["2024-03-18/2024-03-24", "START"],
    ["2020", "MORE_THAN"],
  ] as const)("%s %s keeps its whole", (edtf, mod) => {
    expect(modifyDate(readDate(edtf), mod)?.edtf).toBe(edtf);
  });
});
