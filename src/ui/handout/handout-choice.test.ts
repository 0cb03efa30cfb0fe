import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Timeline } from "#core/model";
import { sample } from "../sample.fixture.ts";
import { type HandoutChoice, printHandoutChoice, readHandoutChoice } from "./handout-choice.ts";
import { listHandoutFaults } from "./handout-faults.ts";

const story = (id: string) => ({ id, title: { en: id }, steps: [] });
const TIMELINE: Timeline = { ...sample, stories: [story("first"), story("second")] };
const IDS = TIMELINE.events.map(({ id }) => id);

const FIRST: HandoutChoice = {
  what: "story",
  story: "first",
  paper: "a4",
  scale: undefined,
  view: undefined,
  events: undefined,
  seed: 1,
  answers: true,
};

describe("the address of a handout", () => {
  it.each<[string, Partial<HandoutChoice>]>([
    ["", {}],
    ["?what=list", { what: "list" }],
    ["?what=poster&story=gone&paper=a0", {}],
    ["?story=second&paper=letter", { story: "second", paper: "letter" }],
    ["?scale=25-year", { scale: { mm: 25, unit: "year" } }],
    ["?scale=2.5-day", { scale: { mm: 2.5, unit: "day" } }],
    ["?scale=0-year", {}],
    ["?scale=25-week", {}],
    ["?view=2014%2F2024-03", { view: "2014/2024-03" }],
    ["?view=2014/..", {}],
    [`?events=${IDS[1]},gone,${IDS[0]}`, { events: [IDS[0] ?? "", IDS[1] ?? ""] }],
    [`?events=${IDS.join()}`, {}],
    ["?events=", { events: [] }],
    ["?seed=7&answers=no", { seed: 7, answers: false }],
    ["?seed=-7", {}],
    ["?seed=x", {}],
  ])("%s", (search, chosen) => {
    expect(readHandoutChoice(search, TIMELINE)).toEqual({ ...FIRST, ...chosen });
  });

  it("begins with the list where there is no story", () => {
    const { what, story: id } = readHandoutChoice("", sample);
    expect([what, id]).toEqual(["list", undefined]);
  });

  it("reads what it writes", () => {
    const choice: fc.Arbitrary<HandoutChoice> = fc.record({
      what: fc.constantFrom("story", "sheets", "list", "blank"),
      story: fc.constantFrom("first", "second"),
      paper: fc.constantFrom("a4", "letter"),
      scale: fc.option(
        fc.record({
          mm: fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10),
          unit: fc.constantFrom("year", "month", "day"),
        }),
        { nil: undefined },
      ),
      view: fc.constantFrom(undefined, "2024-03", "2014/2024", "2024-03-22T06:00/2024-03-22T17:59"),
      events: fc.option(
        fc
          .subarray(IDS, { maxLength: IDS.length - 1 })
          .map((ids) => IDS.filter((id) => ids.includes(id))),
        { nil: undefined },
      ),
      seed: fc.integer({ min: 1, max: 9999 }),
      answers: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        const search = printHandoutChoice(chosen, TIMELINE);
        expect(readHandoutChoice(search, TIMELINE)).toEqual(chosen);
        expect(listHandoutFaults(search, TIMELINE, chosen)).toEqual([]);
      }),
    );
  });
});
