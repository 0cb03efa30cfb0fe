import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import type { Timeline, TimelineEvent } from "#core/model";
import { arrange } from "./arrange.ts";
import { beginningOf, type DatingMention, findReading } from "./beginning-of.ts";
import { compareReadings, isLasting } from "./compare-readings.ts";
import { explainOrder, type OrderReason } from "./explain-order.ts";
import { explainPlaces } from "./explain-places.ts";
import { orderOf } from "./order-of.ts";
import { checkOrdering } from "./ordering.ts";
import { createRandom, shuffle } from "./random.ts";
import { suggestEvents } from "./suggest-events.ts";
import { sketchTimeline } from "./timeline.fixture.ts";

const quote = ({ event, number }: DatingMention) => `${event.id} ${number}`;

function printReason(reason: OrderReason | undefined): string {
  if (reason === undefined) return "nothing";
  if (reason.kind === "dates") return `${quote(reason.earlier)} < ${quote(reason.later)}`;
  const ids = reason.way.map(({ id }) => id).join(" > ");
  return `${ids}: ${reason.sayings.map(quote).join(", ")}`;
}

function findEvent(timeline: Timeline, id: string): TimelineEvent {
  const found = timeline.events.find((event) => event.id === id);
  assert(found);
  return found;
}

describe("beginningOf", () => {
  it.each<[string, readonly string[], number, number]>([
    ["the only one", ["2015"], 1, 1],
    ["the plainest of several that give the same", ["-2015", "2015"], 2, 2],
    ["of readings that narrow one another, the narrowest", ["2015", "2015-03"], 2, 2],
    ["a bound from each", ["[2015-03-01..2015-03-09]", "[2015-03-05..2015-03-20]"], 2, 1],
    ["of readings that disagree, the widest", ["2015-03-07", "2015-02-28"], 2, 1],
    [
      "of readings that disagree, none that only says less than another",
      ["2024-03", "2024-03-07", "[2024-02-28..2024-03-05]"],
      3,
      2,
    ],
    ["never one from elsewhere", ["2015", "!2015-10-31"], 1, 1],
    ["one from elsewhere, where there is no other", ["!2015-10-31"], 1, 1],
  ])("names the mentions that bound it: %s", (_name, dates, notBefore, notAfter) => {
    const begun = beginningOf(findEvent(sketchTimeline([{ id: "a", dates }]), "a"));
    expect(begun.notBefore.number).toBe(notBefore);
    expect(begun.notAfter.number).toBe(notAfter);
  });
});

describe("findReading", () => {
  it.each<[string, readonly string[], number]>([
    ["the words that give the event's date", ["2015", "2015-03"], 1],
    ["never those from elsewhere", ["!2015", "2015"], 2],
  ])("finds %s", (_name, dates, number) => {
    const event = findEvent(sketchTimeline([{ id: "a", dates }]), "a");
    expect(findReading(event).number).toBe(number);
  });

  it("finds the next best where the event is shown with a date of its own", () => {
    const event = findEvent(sketchTimeline([{ id: "a", dates: ["2015", "2015-03"] }]), "a");
    expect(findReading({ ...event, date: "2014" }).number).toBe(2);
  });
});

describe("orderOf, of events with several readings", () => {
  it("takes what they have in common, so that a vague one does not undo a plain one", () => {
    const timeline = sketchTimeline([
      { id: "warning", dates: ["2024-03-07", "[..2024-03-22]"] },
      { id: "attack", dates: ["2024-03-22"] },
    ]);
    expect(orderOf(timeline, findEvent(timeline, "warning"), findEvent(timeline, "attack"))).toBe(
      "before",
    );
  });
});

describe("explainOrder", () => {
  const timeline = sketchTimeline([
    { id: "old", dates: ["[..2017]", "2014"] },
    { id: "new", dates: ["2024-03-07", "2024"] },
    { id: "same", dates: ["2024-03-07"] },
    { id: "then", dates: ["2024"], after: ["new"] },
    { id: "last", dates: ["2024"], after: ["then"] },
    { id: "apart", dates: ["!2025"], after: ["last"] },
  ]);
  it.each<[string, string, string]>([
    ["old", "new", "old 2 < new 1"],
    ["new", "old", "nothing"],
    ["new", "same", "nothing"],
    ["new", "then", "new > then: then 1"],
    ["new", "last", "new > then > last: then 1, last 1"],
    ["last", "new", "nothing"],
    ["last", "apart", "last > apart: "],
  ])("tells why %s came before %s", (earlier, later, reason) => {
    const told = explainOrder(timeline, findEvent(timeline, earlier), findEvent(timeline, later));
    expect(printReason(told)).toBe(reason);
  });

  it("quotes the words that count from the earlier event, where there are such", () => {
    const [first, second] = sketchTimeline([
      { id: "a", dates: ["2024"] },
      { id: "b", dates: ["2024", "2024"], after: ["a"] },
    ]).events;
    assert(first && second);
    const mentions = second.mentions.map((mention, index) =>
      index === 1 ? { ...mention, relativeTo: "a" } : mention,
    );
    const later = { ...second, mentions };
    const whole = { ...sketchTimeline([]), events: [first, later] };
    expect(printReason(explainOrder(whole, first, later))).toBe("a > b: b 2");
  });

  it("has a reason exactly where the order is settled", () => {
    fc.assert(
      fc.property(DATES, (all) => {
        const { events, ...rest } = sketchTimeline(
          all.map((date, n) => ({ id: `e${n}`, dates: [date] })),
        );
        for (const a of events) {
          for (const b of events) {
            if (a === b) continue;
            const isBefore = orderOf({ events, ...rest }, a, b) === "before";
            expect(explainOrder({ events, ...rest }, a, b) !== undefined).toBe(isBefore);
          }
        }
      }),
    );
  });
});

const DATES = fc.array(
  fc.constantFrom("2011", "2012", "2012-05", "2013", "201X", "2012/..", "/2012"),
  { maxLength: 7 },
);

const YEARS = sketchTimeline(
  [2011, 2012, 2013, 2014].map((year) => ({ id: `y${year}`, dates: [String(year)] })),
);

describe("explainPlaces", () => {
  const printPlaces = (given: readonly string[]) =>
    explainPlaces(YEARS, given).map(({ event, misplacements, step }) => {
      const moves = misplacements.map(({ belongs, other }) => ` ${belongs} ${other.id}`);
      return `${event.id}${moves.join("")}, ${step?.kind ?? "end"}`;
    });

  it("says of a card that stands too late before which it belongs", () => {
    expect(printPlaces(["y2012", "y2013", "y2014", "y2011"])).toEqual([
      "y2012, settled",
      "y2013, settled",
      "y2014, wrong",
      "y2011 before y2012, end",
    ]);
  });

  it("says of a card that stands too early after which it belongs", () => {
    expect(printPlaces(["y2014", "y2011", "y2012", "y2013"])).toEqual([
      "y2014 after y2013, wrong",
      "y2011, settled",
      "y2012, settled",
      "y2013, end",
    ]);
  });

  it("tells where either way is accepted", () => {
    const timeline = sketchTimeline([
      { id: "a", dates: ["2015"] },
      { id: "b", dates: ["2015"] },
    ]);
    expect(explainPlaces(timeline, ["b", "a"])[0]?.step).toMatchObject({
      kind: "either",
      card: [{ event: { id: "b" }, number: 1 }],
      next: [{ event: { id: "a" }, number: 1 }],
    });
  });

  it("tells all that articles say where they disagree and leave the order open", () => {
    const { events, ...rest } = sketchTimeline([
      { id: "a", dates: ["2015-03-07", "2015-02-28", "2015"] },
      { id: "b", dates: ["2015-03-02"] },
    ]);
    const agreement = "conflict" as const;
    const timeline = { ...rest, events: events.map((event) => ({ ...event, agreement })) };
    const step = explainPlaces(timeline, ["a", "b"])[0]?.step;
    assert(step?.kind === "either");
    expect(step.card.map(quote)).toEqual(["a 2", "a 1"]);
    expect(step.next.map(quote)).toEqual(["b 1"]);
  });

  it("gives every card that would have to move a reason, and no other card", () => {
    fc.assert(
      fc.property(DATES, fc.nat(), (all, seed) => {
        const timeline = sketchTimeline(all.map((date, n) => ({ id: `e${n}`, dates: [date] })));
        const given = shuffle(
          timeline.events.map(({ id }) => id),
          createRandom(seed),
        );
        const { misplaced } = checkOrdering(timeline, given);
        for (const { event, misplacements } of explainPlaces(timeline, given)) {
          expect(misplacements.length > 0).toBe(misplaced.includes(event.id));
        }
      }),
    );
  });
});

describe("arrange", () => {
  it("gives an order that the articles bear, and leaves alone one that they bear already", () => {
    fc.assert(
      fc.property(DATES, fc.nat(), (all, seed) => {
        const timeline = sketchTimeline(all.map((date, n) => ({ id: `e${n}`, dates: [date] })));
        const ids = timeline.events.map(({ id }) => id);
        const given = shuffle(ids, createRandom(seed));
        const arranged = arrange(timeline, given);
        expect(arranged.toSorted()).toEqual(ids.toSorted());
        expect(checkOrdering(timeline, arranged).isRight).toBe(true);
        if (checkOrdering(timeline, given).isRight) expect(arranged).toEqual(given);
      }),
    );
  });

  it("ends where the statements go round in a circle", () => {
    const timeline = sketchTimeline([
      { id: "a", dates: ["2024"], after: ["b"] },
      { id: "b", dates: ["2024"], after: ["a"] },
    ]);
    expect(arrange(timeline, ["a", "b"])).toEqual(["a", "b"]);
  });
});

describe("compareReadings", () => {
  it.each([
    ["2015", "2015", "same"],
    ["2015", "2015-10-31", "vaguer"],
    ["2015-10-31", "2015", "finer"],
    ["2014", "2015", "other"],
    ["2024-02", "[2024-02-28..2024-03-05]", "other"],
    ["2022/..", "2022", "other"],
    ["2022/..", "2022-02", "other"],
    ["2022/..", "2022/2023", "vaguer"],
    ["2022-01/2022-12", "2022", "other"],
    ["2022", "2022-01/2022-12", "other"],
    ["2023-05", "2022/..", "other"],
    ["2024-03-23", "/2024-03-23", "other"],
    ["[2024-03-01..2024-03-22]", "2022~/2024-03-23", "other"],
    ["2022-03~/2024-03-23", "/2024-03-23", "finer"],
    ["2022-02/2022-05", "2022", "other"],
    ["2024-03-20", "[2024-03-18..2024-03-22]", "finer"],
    ["2024-03", "[2024-03-18..2024-03-22]", "vaguer"],
  ])("holds %s against %s", (chosen, given, comparison) => {
    expect(compareReadings({ date: chosen }, { date: given })).toBe(comparison);
  });

  it("knows a day from its evening", () => {
    const evening = { date: "2024-03-22", partOfDay: "evening" } as const;
    expect(compareReadings({ date: "2024-03-22" }, evening)).toBe("vaguer");
    expect(compareReadings(evening, { date: "2024-03-22" })).toBe("finer");
  });
});

describe("isLasting", () => {
  it.each([
    ["2022/..", true],
    ["/2024-03-23", true],
    ["2022-02/2022-05", true],
    ["2022", false],
    ["[2024-03-18..2024-03-22]", false],
  ])("of %s is %s", (date, isIt) => {
    expect(isLasting({ date })).toBe(isIt);
  });
});

describe("suggestEvents", () => {
  const { events, ...rest } = sketchTimeline(
    Array.from({ length: 10 }, (_, n) => ({ id: `e${n}`, dates: [String(2000 + n)] })),
  );
  const step = (id: string, own: readonly string[]) => ({ id, title: { en: id }, events: own });
  const timeline: Timeline = {
    ...rest,
    events: events.map((event, n) => ({ ...event, importance: n < 2 ? 1 : 3 })),
    stories: [
      { id: "walk", title: { en: "Walk" }, steps: [step("a", ["e4", "e1"]), step("b", ["e0"])] },
      { id: "short", title: { en: "Short" }, steps: [step("a", ["e4"])] },
    ],
  };

  it("offers the most important, those of each story of some length, and all, in order of time", () => {
    expect(suggestEvents(timeline).map(({ id, events: ids }) => [id, ids.join(" ")])).toEqual([
      ["main", "e2 e3 e4 e5 e6 e7 e8 e9"],
      ["walk", "e0 e1 e4"],
      ["all", "e0 e1 e2 e3 e4 e5 e6 e7 e8 e9"],
    ]);
  });

  it("offers the same events once", () => {
    const small = { ...timeline, events: timeline.events.slice(0, 4), stories: [] };
    expect(suggestEvents(small).map(({ id }) => id)).toEqual(["main"]);
  });
});
