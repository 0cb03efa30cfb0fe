import { describe, expect, it } from "vitest";
import { rowOf, widestRange } from "./event-record.ts";
import { createSynthetic } from "./synthetic.ts";

const COUNT = 20_000;
const events = createSynthetic(COUNT);

describe("createSynthetic", () => {
  it("makes the same events of the same seed, and others of another", () => {
    expect(createSynthetic(50, { seed: 7 })).toEqual(createSynthetic(50, { seed: 7 }));
    expect(createSynthetic(50, { seed: 7 })).not.toEqual(createSynthetic(50, { seed: 8 }));
  });

  it("begins as it began when the results were written", () => {
    expect(events[0]).toMatchInlineSnapshot(`
      {
        "category": 2,
        "end": 211123875886,
        "id": "e0",
        "importance": 1,
        "start": 211123875886,
        "title": "Aid province, settlement volunteers march earthquake",
      }
    `);
  });

  it("keeps to its years, titles, categories and importance", () => {
    for (const { title, start, end, category, importance } of events) {
      expect(start).toBeGreaterThanOrEqual(Date.UTC(1970, 0));
      expect(start).toBeLessThan(Date.UTC(2025, 0));
      expect(end).toBeGreaterThanOrEqual(start);
      expect(title.length).toBeGreaterThanOrEqual(15);
      expect(title.length).toBeLessThanOrEqual(60);
      expect(category).toBeOneOf([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(importance).toBeOneOf([1, 2, 3, 4, 5]);
    }
  });

  it("makes 30 % of them intervals", () => {
    const intervals = events.filter(({ start, end }) => end > start).length;
    expect(intervals / COUNT).toBeCloseTo(0.3, 1);
  });

  it("comes in bursts", () => {
    const months = new Map<number, number>();
    for (const { start } of events) {
      const month = Math.floor(start / (30 * 86_400_000));
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    const counts = [...months.values()].sort((a, b) => a - b);
    // Even events would differ by a few per cent only.
    expect(counts.at(-1) ?? 0).toBeGreaterThan(4 * (counts[Math.floor(counts.length / 2)] ?? 0));
  });

  it("comes in no order unless asked, with the place in the id", () => {
    const starts = events.map(({ start }) => start);
    const sorted = [...starts].sort((a, b) => a - b);
    expect(starts).not.toEqual(sorted);
    expect(createSynthetic(COUNT, { isSorted: true }).map(({ start }) => start)).toEqual(sorted);
    expect(events.map(({ id }) => rowOf(id))).toEqual(events.map((_, row) => row));
  });
});

describe("widestRange", () => {
  it("reaches from the first start to the last end, with room", () => {
    const [event] = createSynthetic(1);
    if (event === undefined) throw new Error("no event");
    const records = [
      { ...event, start: 100, end: 200 },
      { ...event, start: 0, end: 0 },
    ];
    expect(widestRange(records)).toEqual({ start: -4, end: 204 });
  });
});
