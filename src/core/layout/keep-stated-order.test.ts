import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventIndex } from "./event-index.ts";
import { footprintOfMarks, separateFrom } from "./footprint.ts";
import { keepStatedOrder } from "./keep-stated-order.ts";
import { footprintOf, makeEvent, makeReading } from "./layout.fixture.ts";
import type { LayoutEvent } from "./layout-event.ts";
import type { DraftPlace } from "./place-batch.ts";
import { createRows } from "./rows.ts";

interface Standing {
  readonly event: LayoutEvent;
  readonly row: number;
  readonly tall?: number;
}

const LABEL_PX = 70;
/** All of time, at a scale at which labels of neighbours in time overlap: 0.9 pixels a day. */
const STRETCH = { startMs: -Infinity, endMs: Infinity, least: 0.9 / 86_400_000 };

/** Events that stand in rows already, placed in order of time, before the stated order is kept. */
function stand(standing: readonly Standing[]) {
  const index = createEventIndex(standing.map(({ event }) => event));
  const rows = createRows<DraftPlace>(8);
  const drafts = Array.from({ length: index.length }, (_, rank): DraftPlace => {
    const event = index.at(rank);
    const { row = 0, tall = 1 } = standing.find((one) => one.event === event) ?? {};
    const marks = footprintOfMarks(event, index);
    const full = footprintOf(event, index, "right", LABEL_PX);
    const lines = rows.slice(row, row + tall);
    const labelFrom = Math.max(
      STRETCH.least,
      ...lines.flat().map((other) => separateFrom(full, other.full)),
    );
    const draft: DraftPlace = {
      rank,
      candidate: {
        rank,
        event,
        height: tall,
        labelPx: LABEL_PX,
        marks,
        full: { right: full, left: full },
        preferred: "right",
        isBound: false,
      },
      row,
      tall,
      side: "right",
      labelPx: LABEL_PX,
      labelFrom,
      markFrom: 0,
      full,
      marks,
    };
    for (const line of lines) line.push(draft);
    return draft;
  });
  return { rows, drafts };
}

/** Keeps the order and tells the rows by id. */
function keep(standing: readonly Standing[]): Record<string, number> {
  const { rows, drafts } = stand(standing);
  keepStatedOrder(drafts, rows, STRETCH);
  for (const draft of drafts) expect(rows[draft.row]).toContain(draft);
  return Object.fromEntries(drafts.map(({ candidate, row }) => [candidate.event.id, row]));
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
        const { rows, drafts } = stand(
          list.map(({ startDay, row, after }, i) => ({
            event: makeEvent(String(i), startDay, 1, {
              after: after === undefined || after >= i ? [] : [String(after)],
            }),
            row,
          })),
        );
        const before = new Map(drafts.map(({ rank, labelFrom }) => [rank, labelFrom]));
        keepStatedOrder(drafts, rows, STRETCH);
        for (const a of drafts) {
          const old = before.get(a.rank) ?? Infinity;
          if (old === STRETCH.least) expect(a.labelFrom).toBe(STRETCH.least);
          if (old < Infinity) expect(a.labelFrom).toBeLessThan(Infinity);
          for (const b of drafts) {
            if (a.rank >= b.rank || a.row !== b.row) continue;
            const both = Math.max(a.labelFrom, b.labelFrom);
            expect(both).toBeGreaterThanOrEqual(separateFrom(a.full, b.full));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
