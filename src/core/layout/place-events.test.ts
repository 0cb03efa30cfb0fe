import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounds, instant, YEAR_MS } from "#core/time";
import {
  completePlaces,
  createEventIndex,
  createTally,
  type LayoutEvent,
  layoutScene,
  placeInRoom,
  scaleOf,
  type View,
  widestView,
} from "./index.ts";
import {
  CATEGORIES,
  makeEvent,
  makeReading,
  makeUnknownStart,
  measure,
  placeInRows,
} from "./layout.fixture.ts";

const room = { widthPx: 900, heightPx: 600 };

/** A share of the whole span. `fc.double` would mostly give numbers next to nothing. */
const anyPlace = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

const anyEvent = fc.record({
  startDay: fc.integer({ min: 0, max: 4000 }),
  days: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 100, max: 3000 }),
  ),
  importance: fc.integer({ min: 1, max: 5 }),
  title: fc.string({ minLength: 3, maxLength: 40 }),
  unknownStart: fc.boolean(),
  reading: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
  after: fc.option(fc.nat(59), { nil: undefined }),
});

/** Every fifth may begin at an unknown time, every fourth have a reading that disagrees, every third come after another. */
const anyEvents = fc.array(anyEvent, { minLength: 1, maxLength: 60 }).map((list) =>
  list.map(({ startDay, days, importance, title, unknownStart, reading, after }, i) =>
    makeEvent(String(i), startDay, days, {
      importance,
      title,
      ...(unknownStart && i % 5 === 0 && makeUnknownStart(startDay, days)),
      ...(reading !== undefined &&
        i % 4 === 0 && { others: [makeReading(reading, days, { words: "“some other day”" })] }),
      ...(after !== undefined && i % 3 === 0 && after < i && { after: [String(after)] }),
    }),
  ),
);

/** Draws events, placed once, in any view. */
function openDrawing(events: readonly LayoutEvent[], heightPx = room.heightPx, focus?: Bounds) {
  const index = createEventIndex(events);
  const widest = widestView(index);
  const placement = placeInRoom(index, widest, { ...room, heightPx, focus }, measure);
  const tally = createTally(index, widest, CATEGORIES);
  const draw = (view: View) => {
    completePlaces(placement, view);
    return layoutScene({ index, placement, tally, view, state: {}, locale: "en", measure });
  };
  const findPlace = (id: string) => placement.findPlace(index.rankOf(id) ?? -1);
  return { index, placement, draw, findPlace };
}

/** Views that zoom in around a point, from the whole span to hours. */
function zoomViews(events: readonly LayoutEvent[], at: number): View[] {
  const widest = widestView(createEventIndex(events));
  const whole = widest.end - widest.start;
  return Array.from({ length: 24 }, (_, i) => {
    const length = whole / 1.7 ** i;
    const start = widest.start + (whole - length) * at;
    return { start: instant(start), end: instant(start + length), ...room };
  });
}

describe("placement", () => {
  it("gives every event its own row and label when there is room, in order of time", () => {
    const events = Array.from({ length: 8 }, (_, i) => makeEvent(String(i), i * 300, 1));
    const scene = openDrawing(events).draw(zoomViews(events, 0)[0] as View);
    expect(scene.labels.map((label) => label.id)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"]);
    const tops = scene.labels.map((label) => label.y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it("stands the labels of what a drawing is opened for where they fit there", () => {
    const events = [
      makeEvent("long ago", 1000, 1),
      makeEvent("early", 4968, 1, { title: "What came early in the month" }),
      makeEvent("late", 4998, 1, { title: "What came late in the month" }),
    ];
    const month = {
      start: instant(events[1]?.bounds.start ?? 0),
      end: instant((events[2]?.bounds.end ?? 0) + 1),
    };
    const sidesIn = (focus?: Bounds) => {
      const { findPlace } = openDrawing(events, room.heightPx, focus);
      return events.map(({ id }) => findPlace(id)?.side);
    };
    expect(sidesIn()).toEqual(["right", "left", "left"]);
    expect(sidesIn(month)).toEqual(["right", "right", "left"]);
    const { draw } = openDrawing(events, room.heightPx, month);
    const { labels } = draw({ ...month, ...room });
    expect(labels.map(({ id }) => id)).toEqual(["early", "late"]);
    for (const { x, widthPx } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + widthPx).toBeLessThanOrEqual(room.widthPx);
    }
  });

  it("stands an event below the one it came after, on the same day", () => {
    const events = [
      makeEvent("claim", 10, 1, { after: ["attack"], importance: 5 }),
      makeEvent("attack", 10, 1),
      makeEvent("long ago", 0, 1),
    ];
    const { findPlace } = openDrawing(events);
    expect(findPlace("claim")?.row).toBeGreaterThan(findPlace("attack")?.row ?? Infinity);
  });

  it("shows the most important label first where there is room for one", () => {
    const events = [
      makeEvent("minor", 1000, 1, { importance: 1 }),
      makeEvent("major", 1001, 1, { importance: 5 }),
      makeEvent("first", 0, 1),
      makeEvent("last", 3000, 1),
    ];
    const { index, placement } = placeInRows(events, 1);
    const findPlace = (id: string) => placement.findPlace(index.rankOf(id) ?? -1);
    const from = (id: string) => findPlace(id)?.labelFrom ?? -1;
    expect(from("major")).toBe(0);
    expect(from("minor")).toBeGreaterThan(0);
    expect(from("minor")).toBeLessThan(Infinity);
    // The day before has its label on the left: on the right the next day's mark would always be in its way.
    expect(findPlace("minor")?.side).toBe("left");
  });

  it("never lets what belongs to two events of one row overlap, at any zoom", () => {
    fc.assert(
      fc.property(anyEvents, anyPlace, (events, at) => {
        const { draw, findPlace } = openDrawing(events);
        for (const view of zoomViews(events, at)) {
          const scene = draw(view);
          const hulls = [...new Set(scene.marks.map(({ id }) => id))].map((id) => {
            const { row: top = 0, tall = 1 } = findPlace(id) ?? {};
            const isOwn = (item: { readonly id: string }) => item.id === id;
            const parts = [
              ...scene.marks.filter(isOwn).map(({ x0, x1 }) => [x0, x1]),
              ...scene.labels.filter(isOwn).map(({ x, widthPx }) => [x, x + widthPx]),
              ...scene.notes.filter(isOwn).map(({ x, text }) => [x, x + measure(text, "note")]),
            ].flat();
            return { top, below: top + tall, x0: Math.min(...parts), x1: Math.max(...parts) };
          });
          for (const [i, a] of hulls.entries()) {
            for (const b of hulls.slice(i + 1)) {
              if (a.below <= b.top || b.below <= a.top) continue;
              expect(a.x1 <= b.x0 + 0.5 || b.x1 <= a.x0 + 0.5).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps a label once it is visible while zooming in, in its row", () => {
    fc.assert(
      fc.property(anyEvents, anyPlace, (events, at) => {
        const { index, draw } = openDrawing(events);
        const seen = new Map<string, number>();
        for (const view of zoomViews(events, at)) {
          const scene = draw(view);
          const shown = new Map(scene.labels.map((label) => [label.id, label.y]));
          for (const [id, y] of seen) {
            const rank = index.rankOf(id) ?? -1;
            const inView =
              (index.start[rank] ?? 0) < view.end && (index.end[rank] ?? 0) > view.start;
            if (inView) expect(shown.get(id)).toBe(y);
          }
          for (const [id, y] of shown) seen.set(id, y);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows only labels that can be read whole at the widest zoom", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const [view] = zoomViews(events, 0);
        if (view === undefined) throw new Error("view");
        for (const { x, widthPx } of openDrawing(events, 340).draw(view).labels) {
          expect(x).toBeGreaterThanOrEqual(-0.5);
          expect(x + widthPx).toBeLessThanOrEqual(view.widthPx + 0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("counts every event in view as labelled, marked or waiting", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { index, draw, placement } = openDrawing(events, 240);
        for (const view of zoomViews(events, 0.5)) {
          const { counts, marks, crumbs } = draw(view);
          const inView = Array.from({ length: index.length }, (_, rank) => rank).filter(
            (rank) => (index.start[rank] ?? 0) < view.end && (index.end[rank] ?? 0) > view.start,
          );
          expect(counts.inView).toBe(inView.length);
          const isLabelled = (rank: number) =>
            (placement.findPlace(rank)?.labelFrom ?? Infinity) <= scaleOf(view);
          expect(counts.labelled).toBe(inView.filter(isLabelled).length);
          const drawn = new Set([...marks, ...crumbs].map(({ id }) => id));
          for (const rank of inView) expect(drawn).toContain(index.idAt(rank));
          expect(crumbs.length).toBeLessThanOrEqual(counts.inView - counts.labelled);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("changes no row when only the width of the drawing changes", () => {
    const events = Array.from({ length: 30 }, (_, i) => makeEvent(String(i), i * 40, 1));
    const { draw } = openDrawing(events);
    const at = (widthPx: number) =>
      draw({ start: instant(0), end: instant(YEAR_MS), widthPx, heightPx: 600 });
    const rows = new Map(at(700).labels.map((label) => [label.id, label.y]));
    for (const label of at(1300).labels) expect(rows.get(label.id) ?? label.y).toBe(label.y);
    expect(scaleOf({ start: instant(0), end: instant(10), widthPx: 100, heightPx: 1 })).toBe(10);
  });
});
