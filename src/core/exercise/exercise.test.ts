import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import type { Timeline } from "#core/model";
import { type Order, orderOf } from "./order-of.ts";
import { checkOrdering, createOrdering } from "./ordering.ts";
import { createRandom, shuffle } from "./random.ts";
import { createSureness } from "./sureness.ts";
import { type EventSketch, sketchTimeline } from "./timeline.fixture.ts";

describe("orderOf", () => {
  const between = (a: Omit<EventSketch, "id">, b: Omit<EventSketch, "id">): Order => {
    const timeline = sketchTimeline([
      { id: "a", ...a },
      { id: "b", ...b },
    ]);
    const [first, second] = timeline.events;
    assert(first && second);
    const order = orderOf(timeline, first, second);
    const back = { before: "after", after: "before", either: "either" }[order];
    expect(orderOf(timeline, second, first)).toBe(back);
    return order;
  };

  it.each<[string, Omit<EventSketch, "id">, Omit<EventSketch, "id">, Order]>([
    ["a year and a later one", { dates: ["2015"] }, { dates: ["2016"] }, "before"],
    ["the same year", { dates: ["2015"] }, { dates: ["2015"] }, "either"],
    ["a year and a day in it", { dates: ["2015"] }, { dates: ["2015-03-01"] }, "either"],
    ["what lasts, by its beginning", { dates: ["2022/.."] }, { dates: ["2024-03"] }, "before"],
    ["an unknown beginning", { dates: ["/2024-03-23"] }, { dates: ["2015"] }, "either"],
    [
      "an unknown beginning and what is later",
      { dates: ["/2024-03-23"] },
      { dates: ["2025"] },
      "before",
    ],
    [
      "a beginning that is only about right, and what came shortly before it",
      { dates: ["2022~/2024-03-23"] },
      { dates: ["2021-08"] },
      "either",
    ],
    [
      "a beginning that is only about right, and what came long before it",
      { dates: ["2022~/2024-03-23"] },
      { dates: ["2019"] },
      "after",
    ],
    [
      "a year that is only about right, and the next",
      { dates: ["2015~"] },
      { dates: ["2016"] },
      "either",
    ],
    [
      "a day among several",
      { dates: ["[2024-03-01..2024-03-22]"] },
      { dates: ["2024-03-07"] },
      "either",
    ],
    [
      "readings that disagree",
      { dates: ["2024-03-07", "2024-02-28"] },
      { dates: ["2024-03-02"] },
      "either",
    ],
    ["a day from elsewhere", { dates: ["2015", "!2015-10-31"] }, { dates: ["2015-11"] }, "either"],
    [
      "nothing but days from elsewhere",
      { dates: ["!2015-10-31"] },
      { dates: ["2015-11"] },
      "before",
    ],
    [
      "the same day, told apart by order",
      { dates: ["2024"], after: ["b"] },
      { dates: ["2024"] },
      "after",
    ],
  ])("tells %s", (_name, a, b, order) => {
    expect(between(a, b)).toBe(order);
  });

  it("follows the order from event to event, and circles to no end", () => {
    const timeline = sketchTimeline([
      { id: "a", dates: ["2024"], after: ["b"] },
      { id: "b", dates: ["2024"], after: ["c", "a"] },
      { id: "c", dates: ["2024"] },
    ]);
    const [a, , c] = timeline.events;
    assert(a && c);
    expect(orderOf(timeline, a, c)).toBe("after");
  });
});

const YEARS = sketchTimeline(
  [2011, 2012, 2013, 2014, 2015].map((year) => ({ id: `y${year}`, dates: [String(year)] })),
);
const RIGHT = YEARS.events.map(({ id }) => id);

describe("checkOrdering", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["as it was", RIGHT, []],
    ["one moved to the end", ["y2012", "y2013", "y2014", "y2015", "y2011"], ["y2011"]],
    ["two neighbours exchanged", ["y2012", "y2011", "y2013", "y2014", "y2015"], ["y2011"]],
    ["backwards", RIGHT.toReversed(), ["y2014", "y2013", "y2012", "y2011"]],
    ["nothing", [], []],
    ["what there is not", ["y2011", "never"], []],
  ])("says what would have to move: %s", (_name, given, misplaced) => {
    const check = checkOrdering(YEARS, given);
    expect(check.misplaced).toEqual(misplaced);
    expect(check.isRight).toBe(misplaced.length === 0);
  });

  it("accepts either way what the articles leave open, and says where", () => {
    const timeline = sketchTimeline([
      { id: "a", dates: ["2015"] },
      { id: "b", dates: ["2015"] },
      { id: "c", dates: ["2016"] },
    ]);
    expect(checkOrdering(timeline, ["a", "b", "c"])).toMatchObject({
      isRight: true,
      open: [["a", "b"]],
    });
    expect(checkOrdering(timeline, ["b", "a", "c"])).toMatchObject({
      isRight: true,
      open: [["b", "a"]],
    });
    expect(checkOrdering(timeline, ["b", "c", "a"])).toMatchObject({
      isRight: false,
      misplaced: ["a"],
    });
  });

  it("never asks to move more than is needed to be right", () => {
    const dates = fc.constantFrom("2011", "2012", "2012-05", "2013", "201X", "2012/..", "/2012");
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 7 }), fc.nat(), (all, seed) => {
        const timeline = sketchTimeline(all.map((date, n) => ({ id: `e${n}`, dates: [date] })));
        const ids = timeline.events.map(({ id }) => id);
        const given = shuffle(ids, createRandom(seed));
        const { misplaced, contradictions, isRight } = checkOrdering(timeline, given);
        const kept = given.filter((id) => !misplaced.includes(id));
        expect(checkOrdering(timeline, kept).isRight).toBe(true);
        expect(isRight).toBe(contradictions.length === 0);
        for (const id of misplaced) {
          const more = given.filter((one) => kept.includes(one) || one === id);
          expect(checkOrdering(timeline, more).isRight).toBe(false);
        }
      }),
    );
  });
});

describe("createOrdering", () => {
  it("deals the same cards for the same seed, and never in a right order where there is a wrong one", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const cards = createOrdering(YEARS, RIGHT, seed).map(({ id }) => id);
        expect(cards.toSorted()).toEqual(RIGHT);
        expect(createOrdering(YEARS, RIGHT, seed).map(({ id }) => id)).toEqual(cards);
        expect(checkOrdering(YEARS, cards).isRight).toBe(false);
      }),
    );
  });

  it("ends where every order is right", () => {
    const timeline = sketchTimeline([
      { id: "a", dates: ["2015"] },
      { id: "b", dates: ["2015"] },
    ]);
    expect(createOrdering(timeline, ["a", "b", "none"], 1)).toHaveLength(2);
  });

  it("deals twelve at most", () => {
    const timeline = sketchTimeline(
      Array.from({ length: 20 }, (_, n) => ({ id: `e${n}`, dates: [String(2000 + n)] })),
    );
    expect(
      createOrdering(
        timeline,
        timeline.events.map(({ id }) => id),
        1,
      ),
    ).toHaveLength(12);
  });
});

describe("shuffle", () => {
  it("keeps the items and brings each to every place", () => {
    const places = new Set<string>();
    for (let seed = 0; seed < 400; seed++) {
      const shuffled = shuffle(["a", "b", "c"], createRandom(seed));
      expect(shuffled.toSorted()).toEqual(["a", "b", "c"]);
      places.add(shuffled.join(""));
    }
    expect(places.size).toBe(6);
  });
});

const SPOKEN = sketchTimeline([
  { id: "a", dates: ["2015", "-2016"], by: "Ann" },
  { id: "b", dates: ["2015-03-01", "!2015-03-02"], by: "Bo" },
  { id: "c", dates: ["2015"] },
]);
const ALL = ["a", "b", "c"];

describe("createSureness", () => {
  it("asks only for dates that the words carry, each offered once", () => {
    const { quotations, choices } = createSureness(SPOKEN, ALL, 3);
    expect(quotations.map(({ mention }) => mention.exact).toSorted()).toEqual([
      "a 0",
      "b 0",
      "c 0",
    ]);
    expect(choices.map(({ key }) => key).toSorted()).toEqual(["2015", "2015-03-01"]);
    for (const { answer } of quotations) expect(choices.map(({ key }) => key)).toContain(answer);
  });

  it("asks for no date that is only implied, whatever else its words date", () => {
    const timeline = sketchTimeline([
      { id: "attack", dates: ["2024-03-22"] },
      { id: "claim", dates: ["2024-03-23"] },
    ]);
    const implied: Timeline = {
      ...timeline,
      events: timeline.events.map((event) => ({
        ...event,
        mentions: event.mentions.map((mention) =>
          event.id === "claim" ? { ...mention, basis: "implied" } : mention,
        ),
      })),
    };
    const asked = (given: Timeline) =>
      createSureness(given, ["attack", "claim"], 1).quotations.map(({ event }) => event.id);
    expect(asked(timeline).toSorted()).toEqual(["attack", "claim"]);
    expect(asked(implied)).toEqual(["attack"]);
  });

  it("takes in as many different dates as it can", () => {
    const timeline = sketchTimeline([
      { id: "same", dates: Array.from({ length: 30 }, () => "2015") },
      { id: "other", dates: ["2016"] },
    ]);
    for (let seed = 0; seed < 20; seed++) {
      const { choices } = createSureness(timeline, ["same", "other"], seed);
      expect(choices).toHaveLength(2);
    }
  });

  it("is the same for the same seed", () => {
    expect(createSureness(SPOKEN, ALL, 5)).toEqual(createSureness(SPOKEN, ALL, 5));
  });
});
