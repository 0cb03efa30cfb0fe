import { expect, it } from "vitest";
import { printDay } from "./print-day.ts";

it.each([
  [new Date(2026, 10, 22, 0, 0), "2026-11-22"],
  [new Date(2026, 0, 2, 23, 59), "2026-01-02"],
])("prints the reader's own day of %s", (moment, day) => {
  expect(printDay(moment)).toBe(day);
});
