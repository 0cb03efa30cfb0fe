import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange } from "./arrange.ts";
import { orderOf } from "./order-of.ts";
import { checkOrdering } from "./ordering.ts";
import { createRandom, shuffle } from "./random.ts";
import { sketchTimeline } from "./timeline.fixture.ts";

const DATES = ["2011", "2012", "2012-05", "2013", "201X", "2012/..", "/2012", "!2012-06"];

/** Events with dates, of which some are told to come after others: any of them, and so in circles too. */
const TIMELINES = fc
  .array(
    fc.record({
      dates: fc.array(fc.constantFrom(...DATES), { minLength: 1, maxLength: 3 }),
      after: fc.option(fc.nat(6), { nil: undefined }),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    sketchTimeline(
      all.map(({ dates, after }, n) => ({
        id: `e${n}`,
        dates,
        ...(after === undefined || after >= all.length ? {} : { after: [`e${after}`] }),
      })),
    ),
  );

describe("orders of events, whatever the articles say of them", () => {
  it("are right where no card stands before one that it came after, and only there", () => {
    fc.assert(
      fc.property(TIMELINES, fc.nat(), (timeline, seed) => {
        const cards = shuffle(timeline.events, createRandom(seed));
        const isConsistent = cards.every((card, at) =>
          cards.slice(at + 1).every((later) => orderOf(timeline, card, later) !== "after"),
        );
        const ids = cards.map(({ id }) => id);
        expect(checkOrdering(timeline, ids).isRight).toBe(isConsistent);
      }),
    );
  });

  it("have every card once when they are arranged", () => {
    fc.assert(
      fc.property(TIMELINES, fc.nat(), (timeline, seed) => {
        const ids = timeline.events.map(({ id }) => id);
        const given = shuffle(ids, createRandom(seed));
        expect(arrange(timeline, given).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
