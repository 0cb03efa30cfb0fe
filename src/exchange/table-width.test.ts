import { describe, expect, it } from "vitest";
import { findUsualWidth, findWidth } from "./table-width.ts";

const rowsOf = (...widths: readonly number[]) =>
  widths.map((width) => Array.from({ length: width }, () => "x"));

describe("findWidth", () => {
  it.each([
    ["the header's", 3, rowsOf(3, 3, 3), 3],
    ["the header's, with some longer rows", 3, rowsOf(3, 5, 3, 4, 3), 3],
    ["the header's, with half of them longer", 3, rowsOf(3, 5), 3],
    ["the header's, with shorter rows", 3, rowsOf(2, 2, 1), 3],
    ["the header's, without rows", 3, [], 3],
    ["that of most rows where most are longer", 3, rowsOf(4, 4, 9, 3), 4],
    [
      "the header's, where what is beyond is empty",
      1,
      [
        ["x", ""],
        ["x", " "],
      ],
      1,
    ],
  ])("is %s", (_name, named, rows, width) => {
    expect(findWidth(named, rows)).toBe(width);
  });
});

describe("findUsualWidth", () => {
  it.each([
    [rowsOf(3, 5, 3), 3],
    [rowsOf(3, 4), 4],
    [[], 0],
  ])("%#", (rows, width) => {
    expect(findUsualWidth(rows)).toBe(width);
  });
});
