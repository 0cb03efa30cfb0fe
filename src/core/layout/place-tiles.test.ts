import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Scene } from "#core/scene";
import { instant } from "#core/time";
import { measure } from "./layout.fixture.ts";
import { createRandom, makeMany, openMany, type Recipe } from "./many-events.fixture.ts";
import { completePlaces, type Place, type Placement } from "./placement.ts";
import { scaleOf, type View } from "./view.ts";

const anyShare = fc.constantFrom(0, 0.1, 0.5, 0.95);
const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  count: fc.oneof(fc.integer({ min: 300, max: 900 }), fc.integer({ min: 300, max: 3000 })),
  seed: fc.nat(),
  burst: anyShare,
  long: anyShare,
  unknown: fc.constantFrom(0, 0, 0.2),
  tied: fc.constantFrom(0, 0, 0.2),
  roundedTo: fc.constantFrom(0.001, 1, 30, 1000),
});

/** Sets of 300 to 3,000 events: more than one tile holds. */
const anyMany = anyRecipe.map(makeMany);

const LARGEST: Recipe = {
  count: 3000,
  seed: 7,
  burst: 0.5,
  long: 0.1,
  unknown: 0,
  tied: 0,
  roundedTo: 0.001,
};

/** Where tiles meet, right beside it, and anywhere: a share of the whole range. */
const anySpotInTime = fc.oneof(
  fc.integer({ min: 0, max: 64 }).map((n) => n / 64),
  fc.integer({ min: 0, max: 64 }).map((n) => n / 64 + 0.00037),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
);

const ZOOMS = Array.from({ length: 30 }, (_, i) => 1.55 ** i);

/** What of a place must never change. */
function fixedOf({ rank, row, tall, side, labelFrom, markFrom }: Place) {
  return { rank, row, tall, side, labelFrom, markFrom };
}

interface Hull {
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
}

/** What each event takes in each of its rows. */
function listHulls({ marks, labels, notes }: Scene, findPlace: (id: string) => Place): Hull[] {
  const ends = new Map<string, number[]>();
  const take = (id: string, ...xs: number[]) => ends.set(id, [...(ends.get(id) ?? []), ...xs]);
  for (const { id, x0, x1 } of marks) take(id, x0, x1);
  for (const { id, x, widthPx } of labels) take(id, x, x + widthPx);
  for (const { id, x, text } of notes) take(id, x, x + measure(text, "note"));
  return [...ends].flatMap(([id, xs]) => {
    const { row, tall } = findPlace(id);
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    return Array.from({ length: tall }, (_, i) => ({ row: row + i, x0, x1 }));
  });
}

/** Pairs in one row that overlap by more than half a pixel, as far as can be seen. */
function listOverlaps(all: readonly Hull[]): (readonly [Hull, Hull])[] {
  const cut = (x: number) => Math.min(Math.max(x, 0), 900);
  const hulls = all
    .map(({ row, x0, x1 }) => ({ row, x0: cut(x0), x1: cut(x1) }))
    .filter(({ x0, x1 }) => x1 > x0);
  const sorted = [...hulls].sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return sorted.flatMap((b, i) => {
    const a = sorted[i - 1];
    return a !== undefined && a.row === b.row && a.x1 > b.x0 + 0.5 ? [[a, b] as const] : [];
  });
}

describe("placement by tiles", { timeout: 30_000 }, () => {
  it("does not depend on the order in which views and events are asked for", () => {
    fc.assert(
      fc.property(anyMany, fc.nat(), (events, seed) => {
        const random = createRandom(seed);
        const { index, place, viewAt } = openMany(events);
        const views = Array.from({ length: 12 }, () => viewAt(random(), 2 ** (random() * 18)));
        const ask = (placement: Placement, order: readonly View[]) => {
          const known = new Map<number, ReturnType<typeof fixedOf>>();
          const seen = new Map<View, number[]>();
          for (const view of order) {
            if (random() < 0.3) placement.findPlace(Math.floor(random() * index.length));
            completePlaces(placement, view);
            const places = placement.listPlaces(view);
            seen.set(
              view,
              places.map(({ rank }) => rank).sort((a, b) => a - b),
            );
            for (const one of places) known.set(one.rank, fixedOf(one));
          }
          return { known, seen };
        };
        const [first, second] = [place(), place()];
        const a = ask(first, views);
        const b = ask(
          second,
          [...views].sort(() => random() - 0.5),
        );
        for (const view of views) expect(b.seen.get(view)).toEqual(a.seen.get(view));
        for (const [rank, fixed] of a.known) {
          expect(b.known.get(rank)).toEqual(fixed);
          const again = second.findPlace(rank);
          expect(again && fixedOf(again)).toEqual(fixed);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("lets nothing overlap in a row, at any zoom and pan", () => {
    fc.assert(
      fc.property(anyMany, anySpotInTime, (events, share) => {
        const { index, placement, draw, viewAt } = openMany(events);
        const findPlace = (id: string) =>
          assertDefined(placement.findPlace(index.rankOf(id) ?? -1), "place of what is drawn");
        for (const factor of ZOOMS) {
          const view = viewAt(share, factor);
          const quarter = (view.end - view.start) / 4;
          for (const by of [0, quarter, 3 * quarter]) {
            const panned = { start: instant(view.start + by), end: instant(view.end + by) };
            const scene = draw({ ...view, ...panned });
            expect(listOverlaps(listHulls(scene, findPlace))).toEqual([]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keeps what is visible while zooming in, and never moves it to another row", () => {
    fc.assert(
      fc.property(anyMany, anySpotInTime, (events, share) => {
        const { index, placement, draw, viewAt, touches } = openMany(events);
        const tops = new Map<string, number>();
        let before = new Set<number>();
        for (const factor of ZOOMS) {
          const view = viewAt(share, factor);
          const scale = scaleOf(view);
          completePlaces(placement, view);
          const labelled = new Set(
            placement
              .listPlaces(view)
              .filter(({ rank, labelFrom }) => labelFrom <= scale && touches(rank, view))
              .map(({ rank }) => rank),
          );
          for (const rank of before) if (touches(rank, view)) expect(labelled.has(rank)).toBe(true);
          before = labelled;
          const drawn = new Map(draw(view).labels.map(({ id, y }) => [id, y]));
          for (const [id, y] of drawn) {
            expect(tops.get(id) ?? y).toBe(y);
            tops.set(id, y);
          }
          for (const rank of labelled) {
            const [start = 0, end = 0] = [index.start[rank], index.end[rank]];
            const isWhole = start >= view.start && end <= view.end;
            if (isWhole) expect(drawn.has(index.idAt(rank))).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("loses nothing and moves nothing while places are still on their way", () => {
    fc.assert(
      fc.property(anyMany, anySpotInTime, fc.nat(), (events, share, seed) => {
        const random = createRandom(seed);
        const { index, placement, place, viewAt, touches } = openMany(events);
        const complete = place();
        const rows = new Map<number, number>();
        let before = new Set<number>();
        for (const factor of ZOOMS) {
          const view = viewAt(share, factor);
          for (let i = Math.floor(random() * 3); i > 0; i--) placement.extend(view);
          const named = placement
            .listPlaces(view)
            .filter(({ rank, labelFrom }) => labelFrom <= scaleOf(view) && touches(rank, view));
          const ranks = new Set(named.map(({ rank }) => rank));
          for (const rank of before) if (touches(rank, view)) expect(ranks.has(rank)).toBe(true);
          before = ranks;
          for (const { rank, row } of named) {
            expect(rows.get(rank) ?? row).toBe(row);
            rows.set(rank, row);
          }
        }
        for (const [rank, row] of rows) {
          expect(complete.findPlace(rank)?.row).toBe(row);
          expect(index.rankOf(index.idAt(rank))).toBe(rank);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("finds every place again after it was forgotten", () => {
    const events = makeMany({ ...LARGEST, count: 60_000 });
    const { index, placement, viewAt } = openMany(events);
    const near = viewAt(0.2, 3000);
    completePlaces(placement, near);
    const first = placement.listPlaces(near).map(fixedOf);
    expect(first.length).toBeGreaterThan(30);
    // Far more tiles than are kept.
    for (let i = 0; i < 300; i++) completePlaces(placement, viewAt(0.4 + i / 600, 5000));
    expect(placement.listPlaces(near).length).toBeLessThan(first.length);
    completePlaces(placement, near);
    expect(placement.listPlaces(near).map(fixedOf)).toEqual(first);
    expect(index.length).toBe(events.length);
  });

  it("shows a label from its threshold on, and not before", () => {
    fc.assert(
      fc.property(anyMany, fc.nat(), (events, seed) => {
        const random = createRandom(seed);
        const { index, placement, draw, widest, viewAt } = openMany(events);
        const whole = widest.end - widest.start;
        const least = 900 / whole;
        for (let i = 0; i < 6; i++) {
          const rank = Math.floor(random() * index.length);
          const from = placement.findPlace(rank)?.labelFrom ?? Infinity;
          if (from === Infinity) continue;
          const middle = ((index.start[rank] ?? 0) + (index.end[rank] ?? 0)) / 2;
          const idsAt = (scale: number) => {
            const view = viewAt((middle - widest.start) / whole, (scale * whole) / 900);
            return draw(view).labels.map(({ id }) => id);
          };
          expect(idsAt(Math.max(least, from) * 1.0001)).toContain(index.idAt(rank));
          if (from > 0) expect(from).toBeGreaterThanOrEqual(least);
          if (from * 0.9999 > least) expect(idsAt(from * 0.9999)).not.toContain(index.idAt(rank));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("gives a good share of the rows a label, and draws a bounded number of marks", () => {
    fc.assert(
      fc.property(anyMany, anySpotInTime, (events, share) => {
        const { draw, viewAt } = openMany(events);
        expect(draw(viewAt(share, 1)).labels.length).toBeGreaterThanOrEqual(4);
        for (const factor of ZOOMS)
          expect(draw(viewAt(share, factor)).marks.length).toBeLessThan(900);
      }),
      { numRuns: 10 },
    );
  });
});
