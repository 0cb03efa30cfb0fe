import { describe, expect, it } from "vitest";
import { printQuotationCount } from "#core/layout";
import type { Story, StoryStep, Timeline, TimelineEvent } from "#core/model";
import { layoutStoryEvents, openingOfStory, stateOfStep } from "./story-drawing.ts";
import { lettersFor, scaleFor } from "./use-scale.ts";

function makeEvent(id: string, importance: number): TimelineEvent {
  return {
    id,
    title: { en: id },
    category: "attack",
    importance,
    date: "2024-03-22",
    earliest: "2024-03-22",
    latest: "2024-03-22",
    agreement: "single",
    mentions: [
      { date: "2024-03-22", basis: "explicit", exact: "Friday" },
      { date: "2024-03-22", basis: "explicit", exact: "the day before" },
    ],
  } as unknown as TimelineEvent;
}

const TIMELINE = {
  languages: ["en"],
  categories: [{ id: "attack", label: { en: "Attack" } }],
  events: [makeEvent("a", 1), makeEvent("b", 5), makeEvent("c", 2), makeEvent("never", 5)],
} as unknown as Timeline;

const makeStep = (id: string, more: Partial<StoryStep>): StoryStep => ({
  id,
  title: { en: id },
  ...more,
});

const STORY: Story = {
  id: "s",
  title: { en: "S" },
  steps: [
    makeStep("one", { events: ["a"], highlight: ["c"], view: "2024-03-01/2024-03-31" }),
    makeStep("two", { events: ["b", "a"], view: "2015/2016" }),
    makeStep("three", {}),
  ],
};

describe("layoutStoryEvents", () => {
  it("has the events of all steps and no others, those of the step first", () => {
    const weights = (index: number) =>
      Object.fromEntries(
        layoutStoryEvents(TIMELINE, STORY, index, "en", 40).map(({ id, importance }) => [
          id,
          importance,
        ]),
      );
    expect(weights(0)).toEqual({ a: 7, b: 5, c: 6 });
    expect(weights(1)).toEqual({ a: 7, b: 7, c: 2 });
    expect(weights(2)).toEqual({ a: 1, b: 5, c: 2 });
  });

  it("shortens names to the letters that there is room for", () => {
    const events = [{ ...makeEvent("a", 1), title: { en: "A name that goes on and on" } }];
    const timeline = { ...TIMELINE, events };
    const [only] = layoutStoryEvents(timeline, STORY, 0, "en", 12);
    expect(only?.title).toBe("A name that…");
  });

  it("keeps no room for what it does not write: a date, and how many quotations stand behind it", () => {
    for (const event of layoutStoryEvents(TIMELINE, STORY, 0, "en", 40)) {
      expect([event.when, printQuotationCount(event.quotations)]).toEqual(["", ""]);
    }
  });

  it("draws the other readings of an event where the event itself is shown, and not without it", () => {
    const mention = { date: "2015-06", basis: "explicit", exact: "x", expression: "in June 2015" };
    const disputed = makeEvent("a", 1);
    const a = {
      ...disputed,
      agreement: "conflict",
      mentions: [...disputed.mentions, mention],
    } as unknown as TimelineEvent;
    const timeline = { ...TIMELINE, events: [a] };
    const readingsAt = (index: number) =>
      layoutStoryEvents(timeline, STORY, index, "en", 40).map(({ others }) => others.length);
    expect(readingsAt(0)).toEqual([1]);
    expect(readingsAt(1)).toEqual([0]);
  });
});

describe("openingOfStory", () => {
  it("reaches over all that the steps show", () => {
    const span = openingOfStory(TIMELINE, STORY);
    expect(span?.start).toBeLessThan(Date.UTC(2015, 0, 1));
    expect(span?.end).toBeGreaterThan(Date.UTC(2024, 3, 1));
  });

  it("is nothing for a story that shows no time", () => {
    expect(openingOfStory(TIMELINE, { ...STORY, steps: [makeStep("x", {})] })).toBeUndefined();
  });
});

describe("stateOfStep", () => {
  it("puts a ring on the one event that a step is about, and lets the others go faint", () => {
    expect(stateOfStep(STORY.steps[0], undefined)).toEqual({
      selected: "a",
      hits: new Set(["a", "c"]),
    });
    expect(stateOfStep(STORY.steps[1], undefined).selected).toBeUndefined();
  });

  it("shows all alike in a step without events, and the open event in any", () => {
    expect(stateOfStep(STORY.steps[2], undefined)).toEqual({
      selected: undefined,
      hits: undefined,
    });
    expect(stateOfStep(STORY.steps[0], "b")).toEqual({
      selected: "b",
      hits: new Set(["a", "c", "b"]),
    });
  });
});

describe("scaleFor", () => {
  it.each([
    [1920, 1080, 2],
    [3840, 2160, 4],
    [1366, 768, 1.4],
    [1920, 540, 1],
    [360, 740, 1],
  ])("of %i by %i", (widthPx, heightPx, scale) => {
    expect(scaleFor(widthPx, heightPx)).toBeCloseTo(scale, 5);
  });
});

describe("lettersFor", () => {
  it("leaves names whole on a desk and on a projector, not on a phone", () => {
    expect(lettersFor(1920, 1080)).toBeGreaterThan(80);
    expect(lettersFor(1024, 768)).toBeGreaterThan(80);
    expect(lettersFor(360, 740)).toBeLessThan(40);
  });
});
