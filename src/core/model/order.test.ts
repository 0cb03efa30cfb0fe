import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersectBounds } from "#core/time";
import { orderEvents } from "./order.ts";
import type { TimelineEvent } from "./published.ts";
import { boundsOfReading } from "./reading.ts";

/** "b 2024-03-22 > a c": event b on that day, after a and c. */
function event(words: string): TimelineEvent {
  const [self = "", after] = words.split(" > ");
  const [id = "", date = "", part] = self.split(" ");
  return {
    id,
    date,
    ...(part === "evening" ? { partOfDay: part } : {}),
    ...(after === undefined ? {} : { after: after.split(" ") }),
    title: { en: id },
    category: "x",
    importance: 1,
    agreement: "single",
    mentions: [],
  };
}
const order = (words: readonly string[]) =>
  orderEvents(words.map(event))
    .map(({ id }) => id)
    .join(" ");

describe("orderEvents", () => {
  it.each([
    ["earlier first", ["b 2016", "a 2015"], "a b"],
    ["of one start, the shorter first", ["year 2015", "month 2015-01"], "month year"],
    ["of one date, by id", ["b 2015", "a 2015"], "a b"],
    ["after decides between equals", ["a 2015 > b", "b 2015"], "b a"],
    ["a chain of after", ["a 2015 > b", "b 2015 > c", "c 2015"], "c b a"],
    [
      "after decides where dates overlap: the later is held back, the earlier is not drawn forward",
      ["hours-later 2024-03-22 > attack", "attack 2024-03-22 evening", "noon 2024-03-22T12:00:00"],
      "noon attack hours-later",
    ],
    ["dates decide where they can", ["a 2015 > b", "b 2016"], "a b"],
    ["what waits for two waits for both", ["a 2015 > b c", "c 2015-06", "b 2015-03"], "b c a"],
    ["an after that is not there", ["b 2015 > gone", "a 2015"], "a b"],
    ["by its end where no beginning is stated", ["c 2016", "b 0001", "a ../2015"], "b a c"],
    ["nothing", [], ""],
  ])("%s", (_name, words, expected) => {
    expect(order(words)).toBe(expected);
    expect(order(words.toReversed())).toBe(expected);
  });

  it("keeps every event, and every after that the dates leave open, whatever the order of the input", () => {
    const dates = fc.constantFrom("2015", "2015-03", "2015-03-07", "2016", "2015/..");
    const events = fc
      .array(fc.tuple(dates, fc.array(fc.nat(20), { maxLength: 3 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((list) =>
        list.map(([date, links], index) => {
          // Links only point back, so there is no circle.
          const after = links.filter((to) => to < index).map((to) => `e${to}`);
          return event(`e${index} ${date}${after.length > 0 ? ` > ${after.join(" ")}` : ""}`);
        }),
      );
    fc.assert(
      fc.property(events, (list) => {
        const ordered = orderEvents(list.toReversed());
        const placeOf = new Map(ordered.map(({ id }, index) => [id, index]));
        expect(placeOf.size).toBe(list.length);
        expect(orderEvents(list)).toEqual(ordered);
        for (const { id, after = [], ...rest } of list) {
          for (const to of after) {
            const other = list.find((candidate) => candidate.id === to);
            if (other === undefined) continue;
            if (intersectBounds(boundsOfReading(rest), boundsOfReading(other)) === undefined)
              continue;
            expect(placeOf.get(to)).toBeLessThan(placeOf.get(id) ?? -1);
          }
        }
      }),
    );
  });
});
