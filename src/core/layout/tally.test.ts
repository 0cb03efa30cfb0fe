import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, DAY_MS, instant } from "#core/time";
import { createEventIndex, type EventIndex } from "./event-index.ts";
import { widestView } from "./extent.ts";
import { createGrid } from "./grid.ts";
import { daysFrom, makeEvent } from "./layout.fixture.ts";
import { type BinCounts, createTally, type Mask } from "./tally.ts";

const CATEGORIES = 3;

/** Events with and without length, many at the same moment, some of a category beyond the last. */
const anyIndex = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 500 }),
      days: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 1, max: 400 })),
      category: fc.nat(CATEGORIES),
    }),
    { maxLength: 80 },
  )
  .map((list) =>
    createEventIndex(
      list.map(({ day, days, category }, i) => makeEvent(String(i), day, days, { category })),
    ),
  );

const anyMask = fc.option(fc.infiniteStream(fc.constantFrom(0, 1)), { nil: undefined });
type Draws = typeof anyMask extends fc.Arbitrary<infer T> ? T : never;

const anyRange = fc
  .tuple(fc.integer({ min: -60, max: 560 }), fc.integer({ min: 1, max: 600 }))
  .map(([day, days]) => daysFrom(day, days));

function takeMask(index: EventIndex, draws: Draws): Mask | undefined {
  if (draws === undefined) return undefined;
  return Uint8Array.from({ length: index.length }, () => draws.next().value ?? 0);
}

function open(index: EventIndex, draws: Draws) {
  const whole = widestView(index);
  const mask = takeMask(index, draws);
  const ranks = Array.from({ length: index.length }, (_, rank) => rank);
  const counted = ranks.filter((rank) => mask === undefined || mask[rank] === 1);
  return { whole, counted, tally: createTally(index, whole, CATEGORIES, mask) };
}

/** The same events, each as short as a moment. */
function withoutLength(index: EventIndex): EventIndex {
  return createEventIndex(
    Array.from({ length: index.length }, (_, rank) => {
      const { category, bounds } = index.at(rank);
      const instants = { bounds: { start: bounds.start, end: bounds.start } };
      return makeEvent(String(rank), 0, 0, { category, ...instants });
    }),
  );
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** The counts of each bin by where it begins. */
function byStart({ start, binMs, bins, categories, counts }: BinCounts): Map<number, string> {
  return new Map(
    Array.from({ length: bins }, (_, bin) => [
      Math.round((start + bin * binMs) / binMs),
      counts.slice(bin * categories, (bin + 1) * categories).join(),
    ]),
  );
}

describe("countIn", () => {
  it("counts what touches a range, with and without a mask", () => {
    fc.assert(
      fc.property(anyIndex, anyMask, anyRange, (index, draws, range) => {
        const { counted, tally } = open(index, draws);
        const touching = counted.filter(
          (rank) => (index.start[rank] ?? 0) < range.end && (index.end[rank] ?? 0) > range.start,
        );
        // Without length and on the range's very start an event lies outside of it.
        expect(tally.countIn(range)).toBe(touching.length);
      }),
      { numRuns: 300 },
    );
  });

  it("counts nothing in a range without length between two events", () => {
    const index = createEventIndex([makeEvent("a", 0, 0), makeEvent("b", 9, 0)]);
    const tally = createTally(index, widestView(index), CATEGORIES);
    for (const day of [0, 4, 9]) expect(tally.countIn(daysFrom(day, 0))).toBe(0);
  });
});

describe("recount", () => {
  it("is the same as counting with that mask from the start", () => {
    fc.assert(
      fc.property(anyIndex, anyMask, anyMask, anyRange, (index, draws, others, range) => {
        const whole = widestView(index);
        const mask = takeMask(index, others);
        const again = createTally(index, whole, CATEGORIES, takeMask(index, draws)).recount(mask);
        const fresh = createTally(index, whole, CATEGORIES, mask);
        expect(again.total).toBe(fresh.total);
        expect(again.countIn(range)).toBe(fresh.countIn(range));
        expect(again.countBins(range, 50)).toEqual(fresh.countBins(range, 50));
      }),
      { numRuns: 100 },
    );
  });
});

describe("countBins", () => {
  it("keeps the total at every level: every event begins in one bin", () => {
    fc.assert(
      fc.property(anyIndex, anyMask, (index, draws) => {
        const { counted, tally, whole } = open(index, draws);
        expect(tally.total).toBe(counted.length);
        for (let bins = 1; bins <= 2 ** 18; bins *= 2)
          expect(sum(tally.countBins(whole, bins).begun)).toBe(counted.length);
      }),
      { numRuns: 20 },
    );
  });

  it("counts an event without length once", () => {
    fc.assert(
      fc.property(anyIndex, anyMask, (index, draws) => {
        const { tally, whole } = open(withoutLength(index), draws);
        for (const bins of [1, 50, 4000]) {
          const { counts, begun } = tally.countBins(whole, bins);
          expect(begun).toEqual(counts);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("counts in each bin what touches it, by category, those beyond the last as if they started over", () => {
    fc.assert(
      fc.property(
        anyIndex,
        anyMask,
        anyRange,
        fc.integer({ min: 1, max: 4000 }),
        (index, draws, range, bins) => {
          const { counted, tally, whole } = open(index, draws);
          const found = tally.countBins(range, bins);
          const expected = new Uint32Array(found.bins * CATEGORIES);
          const beginning = new Uint32Array(found.bins * CATEGORIES);
          const first = Math.round((found.start - whole.start) / found.binMs);
          // Which bin an edge belongs to is the grid's to say: by another formula a float's last bit could decide.
          const grid = createGrid(index.length, whole);
          const level = Math.round(Math.log2(grid.wholeMs / found.binMs));
          for (const rank of counted) {
            const start = index.start[rank] ?? 0;
            const from = grid.cellOf(start, level);
            const to = grid.lastCellOf(start, index.end[rank] ?? start, level);
            if (from >= first && from < first + found.bins) {
              const cell = (from - first) * CATEGORIES + ((index.category[rank] ?? 0) % CATEGORIES);
              beginning[cell] = (beginning[cell] ?? 0) + 1;
            }
            for (let bin = Math.max(from, first); bin <= to && bin < first + found.bins; bin++) {
              const cell = (bin - first) * CATEGORIES + ((index.category[rank] ?? 0) % CATEGORIES);
              expected[cell] = (expected[cell] ?? 0) + 1;
            }
          }
          expect(found.counts.join()).toBe(expected.join());
          expect(found.begun.join()).toBe(beginning.join());
        },
      ),
      { numRuns: 300 },
    );
  });

  it("covers the range in bins about as wide as asked for", () => {
    fc.assert(
      fc.property(anyIndex, anyRange, fc.integer({ min: 1, max: 4000 }), (index, range, bins) => {
        const { start, binMs, bins: size } = open(index, undefined).tally.countBins(range, bins);
        expect(start).toBeLessThanOrEqual(range.start);
        expect(start + size * binMs).toBeGreaterThanOrEqual(range.end - 1e-3);
        const { whole } = open(index, undefined);
        const wanted = (range.end - range.start) / bins;
        const widest = whole.end - whole.start;
        expect(binMs).toBeLessThanOrEqual(Math.min(widest, wanted * (1 + 1e-6)));
        expect(binMs).toBeGreaterThan(Math.min(widest, wanted) / 2 - 1e-3);
      }),
      { numRuns: 200 },
    );
  });

  it("does not change while panning: same bins, same counts, same scale", () => {
    const anyPan = fc.record({
      // Powers of two too, where a hair decides the size of bins.
      share: fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((n) => 2 ** -n),
        fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      ),
      bins: fc.constantFrom(1, 64, 300, 512),
      from: fc.integer({ min: 0, max: 997 }).map((n) => n / 997),
      by: fc.integer({ min: 1, max: 331 }).map((n) => n / 331),
    });
    fc.assert(
      fc.property(anyIndex, anyPan, (index, { share, bins, from, by }) => {
        const { whole, tally } = open(index, undefined);
        const length = (whole.end - whole.start) * share;
        const at = (start: number): Bounds => ({
          start: instant(start),
          end: instant(start + length),
        });
        const start = whole.start + from * (whole.end - whole.start);
        const one = tally.countBins(at(start), bins);
        const other = tally.countBins(at(start + by * length), bins);
        expect(other.binMs).toBe(one.binMs);
        expect(other.most).toBe(one.most);
        const inOne = byStart(one);
        for (const [bin, counts] of byStart(other))
          if (inOne.has(bin)) expect(inOne.get(bin)).toBe(counts);
      }),
      { numRuns: 300 },
    );
  });

  it("measures by the fullest bin anywhere, or by more", () => {
    fc.assert(
      fc.property(anyIndex, anyMask, fc.integer({ min: 1, max: 4000 }), (index, draws, bins) => {
        const { whole, tally } = open(index, draws);
        const { counts, categories, most, bins: size } = tally.countBins(whole, bins);
        const sums = Array.from({ length: size }, (_, bin) =>
          sum(counts.subarray(bin * categories, (bin + 1) * categories)),
        );
        expect(Math.max(...sums)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["before", -900],
    ["after", 900],
  ])("is empty %s the whole range", (_name, day) => {
    const index = createEventIndex([makeEvent("a", 0, 1), makeEvent("b", 99, 1)]);
    const tally = createTally(index, widestView(index), CATEGORIES);
    for (const bins of [1, 8, 4000])
      expect(sum(tally.countBins(daysFrom(day, 9), bins).counts)).toBe(0);
  });

  it("counts the last of a million milliseconds apart", () => {
    const events = Array.from({ length: 3 }, (_, i) => makeEvent(String(i), i / DAY_MS, 0));
    const index = createEventIndex([...events, makeEvent("far", 40_000, 1)]);
    const tally = createTally(index, widestView(index), CATEGORIES);
    const range = { start: instant(0), end: instant(4) };
    const { counts, bins } = tally.countBins(range, 4);
    expect(sum(counts)).toBe(3);
    expect(Math.max(...counts)).toBe(1);
    expect(bins).toBeGreaterThanOrEqual(4);
  });
});
