import { expect, it } from "vitest";
import { letterOf } from "./letter-of.ts";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("letter %i is %s", (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
