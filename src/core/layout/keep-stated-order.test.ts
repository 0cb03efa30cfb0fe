import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventIndex } from "./event-index.ts";
import { footprintOf, footprintOfMarks, separateFrom } from "./footprint.ts";
import { keepStatedOrder } from "./keep-stated-order.ts";
import { makeEvent, makeReading, measure } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import { createRows, findLabelThreshold, type Occupant } from "./rows.ts";

interface Standing {
  readonly event: LayoutEvent;
  readonly row: number;
  readonly tall?: number;
}

const LABEL_PX = 70;
/** A scale at which labels of neighbours in time overlap: 0.9 pixels a day. */
const WIDEST = 0.9 / 86_400_000;

/** Events that stand in rows already, placed in order of time, before the stated order is kept. */
function stand(standing: readonly Standing[]) {
  const index = createEventIndex(standing.map(({ event }) => event));
  const rows = createRows(8);
  const columns = {
    row: new Uint16Array(standing.length),
    tall: new Uint8Array(standing.length),
    labelFrom: new Float64Array(standing.length),
  };
  const occupants: Occupant[] = [];
  for (const [rank, event] of index.events.entries()) {
    const { row = 0, tall = 1 } = standing.find((one) => one.event === event) ?? {};
    const full = footprintOf(event, index, "right", LABEL_PX, measure);
    const occupant = { rank, full, marks: footprintOfMarks(event, index), least: 0 };
    columns.row[rank] = row;
    columns.tall[rank] = tall;
    occupants.push(occupant);
    for (const line of rows.slice(row, row + tall)) line.push(occupant);
    const from = findLabelThreshold(rows, row, tall, occupant, (r) => r);
    columns.labelFrom[rank] = from <= WIDEST ? 0 : from;
  }
  return { index, rows, columns, occupants };
}

/** Keeps the order and tells the rows by id. */
function keep(standing: readonly Standing[]): Record<string, number> {
  const { index, rows, columns } = stand(standing);
  keepStatedOrder(index, columns, rows, WIDEST, (rank) => rank);
  return Object.fromEntries(index.events.map(({ id }, rank) => [id, columns.row[rank] ?? -1]));
}

const day = (id: string, after: readonly string[] = []) => makeEvent(id, 500, 1, { after });

describe("keepStatedOrder", () => {
  it("exchanges two that stand the wrong way round, and leaves others where they are", () => {
    const rows = keep([
      { event: day("claim", ["attack"]), row: 1 },
      { event: day("attack"), row: 4 },
      { event: day("stranger"), row: 0 },
    ]);
    expect(rows).toEqual({ claim: 4, attack: 1, stranger: 0 });
  });

  it("puts a whole chain in its order", () => {
    const rows = keep([
      { event: day("trial", ["arrest"]), row: 0 },
      { event: day("arrest", ["attack", "flight"]), row: 2 },
      { event: day("flight", ["attack"]), row: 5 },
      { event: day("attack"), row: 7 },
    ]);
    expect(rows).toEqual({ attack: 0, flight: 2, arrest: 5, trial: 7 });
  });

  it("leaves the rows when a label could no longer be seen at the widest zoom", () => {
    const attack = day("attack");
    const claim = makeEvent("claim", 800, 1, { after: ["attack"] });
    // Leaves room in its row for a label after it, not for one before it.
    const neighbour = makeEvent("neighbour", 460, 1);
    const far = makeEvent("far", 0, 1);
    const rows = { attack: 4, claim: 1, neighbour: 1, far: 0 };
    expect(
      keep([
        { event: claim, row: 1 },
        { event: attack, row: 4 },
        { event: neighbour, row: 1 },
        { event: far, row: 0 },
      ]),
    ).toEqual(rows);
  });

  it("leaves two of different height, an order that names nobody, and ends on a circle", () => {
    const others = [makeReading(600, 1)];
    const claim = makeEvent("claim", 500, 1, { others, after: ["attack", "nobody"] });
    const rows = keep([
      { event: claim, row: 0, tall: 2 },
      { event: day("attack"), row: 2 },
      { event: day("hen", ["egg"]), row: 5 },
      { event: day("egg", ["hen"]), row: 6 },
    ]);
    expect(rows).toMatchObject({ claim: 0, attack: 2 });
    expect([rows.hen, rows.egg].sort()).toEqual([5, 6]);
  });

  it("loses no label, keeps those of the widest zoom there, and lets none meet another", () => {
    const anyStanding = fc.record({
      startDay: fc.integer({ min: 0, max: 2000 }),
      row: fc.integer({ min: 0, max: 7 }),
      after: fc.option(fc.integer({ min: 0, max: 19 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyStanding, { minLength: 2, maxLength: 20 }), (list) => {
        const { index, rows, columns, occupants } = stand(
          list.map(({ startDay, row, after }, i) => ({
            event: makeEvent(String(i), startDay, 1, {
              after: after === undefined || after >= i ? [] : [String(after)],
            }),
            row,
          })),
        );
        const before = columns.labelFrom.slice();
        keepStatedOrder(index, columns, rows, WIDEST, (rank) => rank);
        for (const a of occupants) {
          const from = columns.labelFrom[a.rank] ?? Infinity;
          if (before[a.rank] === 0) expect(from).toBe(0);
          if ((before[a.rank] ?? 0) < Infinity) expect(from).toBeLessThan(Infinity);
          for (const b of occupants) {
            if (a.rank >= b.rank || columns.row[a.rank] !== columns.row[b.rank]) continue;
            const both = Math.max(from, columns.labelFrom[b.rank] ?? Infinity, WIDEST);
            expect(both).toBeGreaterThanOrEqual(separateFrom(a.full, b.full));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
