import { expect, it } from "vitest";
import { countRows } from "./count-rows.ts";

it.each([
  ["", 1],
  ["https://example.org/", 1],
  ["x".repeat(73), 2],
  ["one\n\nthree", 3],
  ["x".repeat(9000), 7],
])("gives a text of %j its rows", (text, rows) => {
  expect(countRows(text)).toBe(rows);
});
