import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import { createColumnIndex, type EventColumns } from "./column-index.ts";
import { boundsAt, createEventIndex, type EventIndex } from "./event-index.ts";
import { daysFrom, makeEvent } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";

const anyEvents = fc
  .array(
    fc.record({
      day: fc.integer({ min: -300, max: 300 }),
      days: fc.nat(400),
      category: fc.nat(7),
      importance: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ day, days, ...more }, i) =>
      makeEvent(`e${i}`, day, days, { ...more, quotations: 0 }),
    ),
  );

function toColumns(events: readonly LayoutEvent[]): EventColumns {
  return {
    start: Float64Array.from(events, ({ bounds }) => bounds.start),
    end: Float64Array.from(events, ({ bounds }) => bounds.end),
    category: Uint8Array.from(events, ({ category }) => category),
    importance: Uint8Array.from(events, ({ importance }) => importance),
    titleAt: (row) => events[row]?.title ?? "",
    idAt: (row) => events[row]?.id ?? "",
    rowOf(id) {
      const row = events.findIndex((event) => event.id === id);
      return row < 0 ? undefined : row;
    },
    describe: () => "some day",
  };
}

/** All that an index answers. */
function readAll(index: EventIndex) {
  const { length, start, end, sortedEnd, reachEnd, category, importance, span } = index;
  const ranks = Array.from({ length }, (_, rank) => rank);
  return {
    columns: [start, end, sortedEnd, reachEnd, category, importance].map((column) => [...column]),
    span,
    events: ranks.map((rank) => index.at(rank)),
    ids: ranks.map((rank) => index.idAt(rank)),
    bounds: ranks.map((rank) => boundsAt(index, rank)),
    ranks: ranks.map((rank) => index.rankOf(index.idAt(rank))),
    nobody: index.rankOf("nobody"),
  };
}

describe("createColumnIndex", () => {
  it("is the same index as one over the events themselves", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const index = createColumnIndex(toColumns(events));
        expect(readAll(index)).toEqual(readAll(createEventIndex(events)));
      }),
      { numRuns: 200 },
    );
  });

  it("is in order of time, knows how far back to look, and leaves its columns alone", () => {
    const events = [makeEvent("late", 9, 1), makeEvent("long", 0, 30), makeEvent("mid", 4, 1)];
    const columns = toColumns(events);
    const index = createColumnIndex(columns);
    expect([0, 1, 2].map((rank) => index.idAt(rank))).toEqual(["long", "mid", "late"]);
    expect([...index.reachEnd]).toEqual([30, 30, 30].map((day) => daysFrom(day, 0).end));
    expect([...columns.start]).toEqual([9, 0, 4].map((day) => daysFrom(day, 0).start));
    expect(index.at(1)).toMatchObject({ title: "Event mid", when: "some day", others: [] });
  });

  it("tells the date in the words it is given", () => {
    const columns = toColumns([makeEvent("a", 3, 4)]);
    const words = ({ start, end }: { start: number; end: number }) => `${start} to ${end}`;
    const { bounds, when } = createColumnIndex({ ...columns, describe: words }).at(0);
    expect(bounds).toEqual(daysFrom(3, 4));
    expect(when).toBe(`${bounds.start} to ${bounds.end}`);
  });

  it("refuses columns of different length", () => {
    const columns = toColumns([makeEvent("a", 3, 4)]);
    expect(() => createColumnIndex({ ...columns, end: new Float64Array(2) })).toThrow();
  });

  it("has a span even without events", () => {
    const { span, length } = createColumnIndex(toColumns([]));
    expect(length).toBe(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBe(instant(0));
  });
});
