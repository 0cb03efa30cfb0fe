import { describe, expect, it } from "vitest";
import type { EventReading } from "#core/model";
import { disagrees } from "./disagrees.ts";

const evening: EventReading = { date: "2024-03-22", partOfDay: "evening" };

describe("disagrees", () => {
  it.each<readonly [string, EventReading, boolean]>([
    ["the same", evening, false],
    ["the day alone", { date: "2024-03-22" }, false],
    ["another part of the day", { date: "2024-03-22", partOfDay: "morning" }, true],
    ["the same part of another day", { date: "2024-03-23", partOfDay: "evening" }, true],
    ["the month", { date: "2024-03" }, false],
  ])("of %s", (_name, mention, expected) => {
    expect(disagrees(mention, evening)).toBe(expected);
    expect(disagrees(evening, mention)).toBe(expected);
  });
});
