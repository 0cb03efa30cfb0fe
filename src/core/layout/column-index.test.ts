import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import {
  arrangeEvents,
  createColumnIndex,
  type EventRows,
  type EventTexts,
  listIndexBuffers,
} from "./column-index.ts";
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

function toRows(events: readonly LayoutEvent[]): EventRows {
  return {
    start: Float64Array.from(events, ({ bounds }) => bounds.start),
    end: Float64Array.from(events, ({ bounds }) => bounds.end),
    category: Uint8Array.from(events, ({ category }) => category),
    importance: Uint8Array.from(events, ({ importance }) => importance),
  };
}

const hardDate = { startEdge: "hard", endEdge: "hard", uncertain: false } as const;

function toTexts(events: readonly LayoutEvent[]): EventTexts {
  return {
    titleAt: (row) => events[row]?.title ?? "",
    idAt: (row) => events[row]?.id ?? "",
    rowOf(id) {
      const row = events.findIndex((event) => event.id === id);
      return row < 0 ? undefined : row;
    },
    dateAt: () => ({ ...hardDate, when: "some day" }),
  };
}

const openColumns = (events: readonly LayoutEvent[]) =>
  createColumnIndex(arrangeEvents(toRows(events)), toTexts(events));

/** All that an index answers. */
function readAll(index: EventIndex) {
  const { length, start, end, category, importance, span } = index;
  const ranks = Array.from({ length }, (_, rank) => rank);
  return {
    columns: [start, end, category, importance].map((column) => [...column]),
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
        const index = openColumns(events);
        expect(readAll(index)).toEqual(readAll(createEventIndex(events)));
      }),
      { numRuns: 200 },
    );
  });

  it("is in order of time and leaves the rows alone", () => {
    const events = [makeEvent("late", 9, 1), makeEvent("long", 0, 30), makeEvent("mid", 4, 1)];
    const rows = toRows(events);
    const columns = arrangeEvents(rows);
    const index = createColumnIndex(columns, toTexts(events));
    expect([0, 1, 2].map((rank) => index.idAt(rank))).toEqual(["long", "mid", "late"]);
    expect([...rows.start]).toEqual([9, 0, 4].map((day) => daysFrom(day, 0).start));
    expect(index.at(1)).toMatchObject({ title: "Event mid", when: "some day", others: [] });
    expect(new Set(listIndexBuffers(columns)).size).toBe(5);
  });

  it("tells how well a date is known, in the words it is given", () => {
    const events = [makeEvent("b", 9, 1), makeEvent("a", 3, 4)];
    const index = createColumnIndex(arrangeEvents(toRows(events)), {
      ...toTexts(events),
      dateAt: (row, { start, end }) => ({
        startEdge: "soft",
        endEdge: "open",
        uncertain: true,
        when: `row ${row}: ${start} to ${end}`,
      }),
    });
    const { bounds, when, startEdge, endEdge, uncertain } = index.at(0);
    expect(bounds).toEqual(daysFrom(3, 4));
    expect(when).toBe(`row 1: ${bounds.start} to ${bounds.end}`);
    expect([startEdge, endEdge, uncertain]).toEqual(["soft", "open", true]);
  });

  it("refuses columns of different length", () => {
    const rows = toRows([makeEvent("a", 3, 4)]);
    expect(() => arrangeEvents({ ...rows, end: new Float64Array(2) })).toThrow();
  });

  it("has a span even without events", () => {
    const { span, length } = openColumns([]);
    expect(length).toBe(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBe(instant(0));
  });
});
