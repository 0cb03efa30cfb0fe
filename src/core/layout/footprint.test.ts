import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS } from "#core/time";
import { createEventIndex } from "./event-index.ts";
import { type Footprint, footprintOfMarks, separateFrom } from "./footprint.ts";
import {
  footprintOf,
  makeEvent,
  makeReading,
  makeUnknownStart,
  measure,
} from "./layout.fixture.ts";

interface Draft {
  readonly startDay: number;
  readonly days: number;
  readonly side: "right" | "left";
  readonly labelPx: number;
  readonly reading: number | undefined;
  readonly unknown: boolean;
}

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  startDay: fc.integer({ min: 0, max: 400 }),
  days: fc.integer({ min: 1, max: 300 }),
  side: fc.constantFrom("right", "left"),
  labelPx: fc.integer({ min: 10, max: 300 }),
  reading: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  unknown: fc.boolean(),
});

/** Footprints in one and the same span of time. */
function makeFootprints(drafts: readonly Draft[]): Footprint[] {
  const events = drafts.map(({ startDay, days, reading, unknown }, i) =>
    makeEvent(String(i), startDay, days, {
      others: reading === undefined ? [] : [makeReading(reading, 1, { words: "in May" })],
      ...(unknown && makeUnknownStart(startDay, days)),
    }),
  );
  const index = createEventIndex(events);
  return drafts.map(({ side, labelPx }, i) =>
    footprintOf(events[i] ?? makeEvent("", 0, 1), index, side, labelPx),
  );
}

function pairOf(drafts: readonly [Draft, Draft]): [Footprint, Footprint] {
  const [a, b] = makeFootprints(drafts);
  if (a === undefined || b === undefined) throw new Error("two footprints");
  return [a, b];
}

/** The pixels a footprint takes at a scale. */
function intervalAt(room: Footprint, scale: number): [number, number] {
  return [
    Math.min(room.start * scale + room.startPx, room.firstMiddle * scale + room.leftPx),
    Math.max(room.end * scale + room.endPx, room.lastMiddle * scale + room.rightPx),
  ];
}

function areApart(a: Footprint, b: Footprint, scale: number): boolean {
  const [a0, a1] = intervalAt(a, scale);
  const [b0, b1] = intervalAt(b, scale);
  return a1 <= b0 + 1e-6 || b1 <= a0 + 1e-6;
}

describe("separateFrom", () => {
  it("is the same either way round", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const [a, b] = pairOf([one, other]);
        expect(separateFrom(a, b)).toBe(separateFrom(b, a));
      }),
    );
  });

  it("is the scale from which their pixels are apart, for good", () => {
    const anyFactor = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(anyDraft, anyDraft, anyFactor, (one, other, factor) => {
        const [a, b] = pairOf([one, other]);
        const from = separateFrom(a, b);
        fc.pre(from !== Infinity);
        expect(areApart(a, b, from * factor)).toBe(true);
        expect(areApart(a, b, (from === 0 ? 1 / DAY_MS : from) * factor)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is no greater than it must be: just below it they overlap", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const [a, b] = pairOf([one, other]);
        const from = separateFrom(a, b);
        fc.pre(from !== Infinity && from > 0);
        expect(areApart(a, b, from * 0.99)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("is Infinity only for what overlaps however close one looks", () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, (one, other) => {
        const [a, b] = pairOf([one, other]);
        fc.pre(separateFrom(a, b) === Infinity);
        // A thousand pixels an hour.
        expect(areApart(a, b, 24_000 / DAY_MS)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("footprints", () => {
  const at = (footprint: Footprint) => intervalAt(footprint, 1 / DAY_MS);

  it("take the label on its side, beyond all readings", () => {
    const event = makeEvent("a", 0, 100, { others: [makeReading(300, 100)] });
    const index = createEventIndex([event]);
    const [left, right] = at(footprintOf(event, index, "right", 70));
    expect(left).toBe(0);
    // The gap to the mark, and air before whatever comes next.
    expect(right).toBeGreaterThanOrEqual(400 + 8 + 70 + 10);
    const [l, r] = at(footprintOf(event, index, "left", 70));
    expect(l).toBeLessThanOrEqual(-8 - 70 - 10);
    expect(r).toBe(400);
  });

  it("take the words beside a reading that disagrees, not those of one from elsewhere", () => {
    const words = "a rather long quotation";
    const widthWith = (role: "reading" | "external") => {
      const event = makeEvent("a", 0, 100, { others: [makeReading(300, 100, { role, words })] });
      return at(footprintOf(event, createEventIndex([event]), "right", 20))[1];
    };
    expect(widthWith("reading") - widthWith("external")).toBeGreaterThan(
      measure(words, "note") - 20,
    );
  });

  it("give a mark of unknown beginning its fade, and a moment a dot", () => {
    const unknown = makeEvent("a", 0, 100, makeUnknownStart(0, 100));
    const moment = makeEvent("b", 200, 1);
    const index = createEventIndex([unknown, moment]);
    const [left, right] = at(footprintOfMarks(unknown, index));
    expect(right - left).toBeGreaterThanOrEqual(90);
    const [x0, x1] = at(footprintOfMarks(moment, index));
    expect(x1 - x0).toBeGreaterThanOrEqual(10);
  });
});
