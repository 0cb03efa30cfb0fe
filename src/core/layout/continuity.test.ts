import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scene } from "#core/scene";
import { instant } from "#core/time";
import { MARK_GAP_PX } from "./footprint.ts";
import { makeEvent, makeInput, makeReading, makeUnknownStart, makeView } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { layoutScene } from "./layout-scene.ts";

const WIDTH_PX = 900;

describe("continuity", () => {
  const anyEvent = fc.record({
    startDay: fc.integer({ min: 0, max: 4000 }),
    days: fc.oneof(fc.constant(1), fc.integer({ min: 30, max: 3000 })),
    reading: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
    readingDays: fc.oneof(fc.constant(1), fc.integer({ min: 30, max: 3000 })),
    unknown: fc.boolean(),
  });
  const anyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 25 }).map((list) =>
    list.map(({ startDay, days, reading, readingDays, unknown }, i) =>
      makeEvent(String(i), startDay, days, {
        others:
          reading === undefined
            ? []
            : [
                makeReading(reading, readingDays, {
                  words: "“in the afternoon of that same long Friday”",
                }),
              ],
        ...(unknown && makeUnknownStart(startDay, days)),
      }),
    ),
  );
  /** Where things happen: with the start or end of some mark near the left or the right edge of the drawing. */
  const anyPan = fc.record({
    /** From the whole span to a few days. */
    share: fc.integer({ min: 0, max: 60 }).map((n) => 0.9 ** n),
    pick: fc.nat(),
    edge: fc.constantFrom(0, 1),
    offPx: fc.integer({ min: -30, max: 30 }).map((n) => n / 10),
  });
  type Pan = typeof anyPan extends fc.Arbitrary<infer T> ? T : never;

  /** The scenes before and after a pan of one pixel. */
  function panByPixel(events: readonly LayoutEvent[], { share, pick, edge, offPx }: Pan) {
    const input = makeInput(events);
    const length = share * (input.view.end - input.view.start);
    const pixel = length / input.view.widthPx;
    const ends = events
      .flatMap((event) => [event, ...event.others])
      .flatMap(({ bounds }) => [bounds.start, bounds.end])
      .filter(Number.isFinite);
    const start = (ends[pick % ends.length] ?? 0) - edge * length + offPx * pixel;
    return [start, start + pixel].map((from) => {
      const range = { start: instant(from), end: instant(from + length) };
      return layoutScene({ ...input, view: makeView(range) });
    });
  }

  it("moves a label by at most a pixel sideways and never up or down", () => {
    fc.assert(
      fc.property(anyEvents, anyPan, (events, pan) => {
        const [before, after] = panByPixel(events, pan);
        for (const label of after?.labels ?? []) {
          const old = before?.labels.find(({ id }) => id === label.id);
          if (old === undefined) continue;
          expect(Math.abs(old.x - label.x)).toBeLessThan(1.01);
          expect(label.y).toBe(old.y);
          expect(label.align).toBe(old.align);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("brings and takes labels only at the edges", () => {
    fc.assert(
      fc.property(anyEvents, anyPan, (events, pan) => {
        const [before, after] = panByPixel(events, pan);
        const isInside = ({ x, widthPx }: { x: number; widthPx: number }) =>
          x < WIDTH_PX - 2 && x + widthPx > 2;
        const idsOf = (scene?: Scene) => new Set(scene?.labels.map(({ id }) => id));
        for (const [one, other] of [
          [before, after],
          [after, before],
        ]) {
          for (const label of one?.labels ?? []) {
            if (isInside(label)) expect(idsOf(other)).toContain(label.id);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("moves marks by at most a pixel, and up or down only while their label slides", () => {
    fc.assert(
      fc.property(anyEvents, anyPan, (events, pan) => {
        const [before, after] = panByPixel(events, pan);
        const slidOf = (scene: Scene | undefined, id: string) => {
          const label = scene?.labels.find((one) => one.id === id);
          const mark = scene?.marks.find((one) => one.id === id && one.role === "event");
          if (label === undefined || mark === undefined) return 0;
          const gap = Math.max(label.x - mark.x1, mark.x0 - label.x - label.widthPx);
          return gap >= MARK_GAP_PX ? 0 : MARK_GAP_PX - gap;
        };
        for (const mark of after?.marks ?? []) {
          if (mark.role !== "event") continue;
          const old = before?.marks.find(({ id, role }) => id === mark.id && role === "event");
          if (old === undefined) continue;
          expect(Math.abs(old.x0 - mark.x0)).toBeLessThan(1.01);
          expect(Math.abs(old.x1 - mark.x1)).toBeLessThan(1.01);
          expect(Math.abs(old.y - mark.y)).toBeLessThan(2);
          if (Math.abs(old.y - mark.y) > 1e-6)
            expect(slidOf(before, mark.id) + slidOf(after, mark.id)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("moves the words beside a reading by at most a pixel sideways while they can be seen", () => {
    const textPx = "“in the afternoon of that same long Friday”".length * 7;
    fc.assert(
      fc.property(anyEvents, anyPan, (events, pan) => {
        const [before, after] = panByPixel(events, pan);
        for (const note of after?.notes ?? []) {
          const old = before?.notes.find(({ id }) => id === note.id);
          const isSeen = note.x < WIDTH_PX && note.x + textPx > 0;
          if (!isSeen && old === undefined) continue;
          expect(Math.abs((old?.x ?? Infinity) - note.x)).toBeLessThan(1.01);
          expect(Math.abs((old?.y ?? Infinity) - note.y)).toBeLessThan(1.01);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every coordinate near the drawing at any zoom", () => {
    fc.assert(
      fc.property(anyEvents, anyPan, (events, pan) => {
        for (const { marks, tethers, labels } of panByPixel(events, pan)) {
          const ends = [...marks, ...tethers].flatMap(({ x0, x1 }) => [x0, x1]);
          for (const x of [...ends, ...labels.map((label) => label.x)])
            expect(Math.abs(x - 450)).toBeLessThan(1000);
        }
      }),
      { numRuns: 100 },
    );
  });
});
