import { describe, expect, it } from "vitest";
import type { LayoutEvent } from "#core/layout";
import { instant } from "#core/time";
import { dropStrayReadings } from "./drop-stray-readings.ts";

const march = (from: number, to: number) => ({
  start: instant(Date.UTC(2024, 2, from)),
  end: instant(Date.UTC(2024, 2, to)),
});
const span = { startEdge: "hard", endEdge: "hard", uncertain: false } as const;
const event: LayoutEvent = {
  ...span,
  id: "a",
  bounds: march(7, 8),
  title: "A",
  when: "",
  category: 0,
  importance: 3,
  quotations: 2,
  others: [{ ...span, bounds: march(1, 23), role: "reading", words: "“Earlier this month”" }],
  after: [],
};

describe("dropStrayReadings", () => {
  it.each([
    ["that the event lies in", march(1, 31), 1],
    ["that the event reaches into", march(7, 31), 1],
    ["before which the event ended", march(8, 31), 0],
    ["after which the event began", march(1, 7), 0],
  ])("in a range %s", (_, view, left) => {
    expect(dropStrayReadings(event, view).others).toHaveLength(left);
  });

  it("leaves all where no range is shown, and what has no other readings as it is", () => {
    expect(dropStrayReadings(event, undefined)).toBe(event);
    const sole = { ...event, others: [] };
    expect(dropStrayReadings(sole, march(20, 31))).toBe(sole);
  });
});
