import { describe, expect, it } from "vitest";
import type { Story, StoryStep } from "#core/model";
import { instant } from "#core/time";
import { layoutStepDrawing } from "./draw-timeline.ts";
import { createFixture } from "./fixture.ts";
import { beginsView, listDrawnEvents } from "./story-steps.ts";

const { timeline } = createFixture();
const createStory = (...steps: readonly Partial<StoryStep>[]): Story => ({
  id: "s",
  title: { en: "S" },
  steps: steps.map((step, index) => ({ id: `s${index}`, title: { en: `${index}` }, ...step })),
});

describe("beginsView", () => {
  it("is so where another range is shown than at the step before", () => {
    const story = createStory(
      { view: "2014/2016" },
      { view: "2014/2016", events: ["bombing"] },
      { text: { en: "Without a time." } },
      { view: "2015" },
      { view: "2014/2016" },
    );
    const begins = story.steps.map((_, index) => beginsView(timeline, story, index));
    expect(begins).toEqual([true, false, false, true, true]);
  });

  it("is not so before the first step with a time", () => {
    const story = createStory({}, { view: "2015" });
    expect(beginsView(timeline, story, 0)).toBe(false);
    expect(beginsView(timeline, story, 1)).toBe(true);
  });
});

describe("listDrawnEvents", () => {
  const [first] = timeline.events;
  if (first === undefined) throw new Error("no event");
  const dates = { far: "2014", near: "2023-12", inside: "2024-02", other: "2024-02" };
  const events = Object.entries(dates).map(([id, date]) => ({ ...first, id, date }));
  const view = { start: instant(Date.UTC(2024, 0, 1)), end: instant(Date.UTC(2024, 3, 1)) };
  const story = createStory({ events: ["near", "inside"] }, { events: ["far"] });
  const listAt = (index: number) =>
    listDrawnEvents({ events }, story, story.steps[index] ?? { id: "", title: {} }, view);

  it("has the story's events in the range and near it", () => {
    expect(listAt(0)).toEqual(["near", "inside"]);
  });

  it("has those of the step wherever they lie", () => {
    expect(listAt(1)).toEqual(["far", "near", "inside"]);
  });
});

describe("layoutStepDrawing", () => {
  it("names whole what stands out, and cuts no other name", () => {
    const titles = [
      "A first event whose name is quite long",
      "A second one with a name no shorter than it",
      "A third one that has the longest name of them all",
    ];
    const events = timeline.events.map((event, index) => ({
      ...event,
      title: { en: titles[index] ?? "" },
      date: ["2024-03-01", "2024-03-02", "2024-03-31"][index] ?? event.date,
    }));
    const view = { start: instant(Date.UTC(2024, 2, 1)), end: instant(Date.UTC(2024, 3, 1)) };
    for (const emphasis of events.map(({ id }) => id)) {
      const { labels, widthPx } = layoutStepDrawing({
        timeline: { ...timeline, events },
        locale: "en",
        size: "step",
        view,
        emphasis: [emphasis],
      });
      expect(labels.find(({ faint }) => !faint)?.id).toBe(emphasis);
      for (const { id, x, widthPx: labelPx } of labels) {
        expect([id, x >= 0 && x + labelPx <= widthPx]).toEqual([id, true]);
      }
    }
  });

  it("is as high as it is asked to be", () => {
    const view = { start: instant(Date.UTC(2014, 0, 1)), end: instant(Date.UTC(2016, 0, 1)) };
    const drawing = { timeline, locale: "en", size: "step", view } as const;
    expect(layoutStepDrawing({ ...drawing, heightPx: 150 }).heightPx).toBe(150);
    expect(layoutStepDrawing(drawing).heightPx).toBe(260);
  });
});
