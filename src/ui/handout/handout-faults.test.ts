import { describe, expect, it } from "vitest";
import type { Timeline } from "#core/model";
import { sample } from "../sample.fixture.ts";
import { readHandoutChoice } from "./handout-choice.ts";
import { listHandoutFaults } from "./handout-faults.ts";

const story = (id: string) => ({ id, title: { en: id }, steps: [] });
const TIMELINE: Timeline = { ...sample, stories: [story("first"), story("second")] };
const [ID = ""] = TIMELINE.events.map(({ id }) => id);

const list = (search: string, timeline = TIMELINE) =>
  listHandoutFaults(search, timeline, readHandoutChoice(search, timeline)).map((fault) =>
    fault.kind === "events" ? `events ${fault.ids.join()}` : `${fault.kind} ${fault.text}`,
  );

describe("what cannot be read in the address of a handout", () => {
  it.each([
    ["", []],
    ["?what=list&paper=letter&view=2024-03", []],
    [`?what=blank&scale=2.5-day&seed=7&answers=no&events=${ID}`, []],
    ["?story=second", []],
    ["?what=&story=&paper=&view=&events=", []],
    ["?what=poster", ["what poster"]],
    ["?story=gone&paper=a0", ["story gone", "paper a0"]],
    ["?what=sheets&scale=25-week", ["scale 25-week"]],
    ["?what=sheets&scale=0-year", ["scale 0-year"]],
    ["?what=list&view=2024/2014", ["view 2024/2014"]],
    ["?what=list&view=soon", ["view soon"]],
    [`?what=list&events=gone,${ID},lost,gone`, ["events gone,lost"]],
    ["?what=blank&seed=1e3&answers=maybe", ["seed 1e3", "answers maybe"]],
    ["?what=blank&seed=-7", ["seed -7"]],
    ["?what=list&range=2014", ["name range"]],
  ])("%s", (search, faults) => {
    expect(list(search)).toEqual(faults);
  });

  it.each([
    // What has no part in what is shown.
    "?what=list&scale=x&seed=x&story=gone",
    "?what=story&view=x&events=gone",
    // What others add to links.
    "?what=list&utm_source=mail&fbclid=1",
  ])("leaves alone: %s", (search) => {
    expect(list(search)).toEqual([]);
  });

  it("says so where there are no stories", () => {
    expect(list("?what=story", { ...TIMELINE, stories: [] })).toEqual(["what story"]);
  });
});
