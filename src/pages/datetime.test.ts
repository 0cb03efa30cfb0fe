import { expect, it } from "vitest";
import { findDatetime } from "./datetime.ts";

it.each([
  ["2015", "2015"],
  ["2021-08", "2021-08"],
  ["2024-03-22", "2024-03-22"],
  ["2024-03-22T19:55:00Z", "2024-03-22T19:55:00Z"],
  ["2024-03-22T22:55:00+03:00", "2024-03-22T22:55:00+03:00"],
  ["2001-21", undefined],
  ["2015~", undefined],
  ["2024-03-22?", undefined],
  ["2022/..", undefined],
  ["201X", undefined],
  ["0000", undefined],
  ["-0043", undefined],
  ["Y-17E7", undefined],
])("%s gives %s", (edtf, expected) => {
  expect(findDatetime(edtf)).toBe(expected);
});
