import { describe, expect, it } from "vitest";
import type { Story, StoryStep, Timeline } from "#core/model";
import { parseSpan } from "#core/time";
import { listStoryEvents, spanOfStory, viewAtStep } from "./story-views.ts";
import { listStepEvents } from "./view-of-step.ts";

const step = (id: string, rest: Partial<StoryStep>): StoryStep => ({
  id,
  title: { en: id },
  ...rest,
});
const TIMELINE: Timeline = {
  format: "dateline/1",
  id: "sample",
  title: { en: "Sample" },
  languages: ["en"],
  categories: [],
  articles: [],
  events: [],
  stories: [],
};
const STORY: Story = {
  id: "s",
  title: { en: "S" },
  steps: [
    step("one", { text: { en: "Words alone" } }),
    step("two", { view: "2014/2016", events: ["a", "b"], highlight: ["b", "c"] }),
    step("three", { events: ["a"] }),
    step("four", { view: "2020/2021" }),
  ],
};
const bounds = (text: string) => {
  const span = parseSpan(text);
  return span.ok ? span.value : undefined;
};

describe("what a story shows", () => {
  it("is at each step its own range, or that of the step before", () => {
    const at = (index: number) => viewAtStep(TIMELINE, STORY, index);
    expect(at(0)).toBeUndefined();
    expect(at(1)).toEqual(bounds("2014/2016"));
    expect(at(2)).toEqual(bounds("2014/2016"));
    expect(at(3)).toEqual(bounds("2020/2021"));
  });

  it("lies in one range, if any", () => {
    expect(spanOfStory(TIMELINE, STORY)).toEqual({
      start: bounds("2014/2016")?.start,
      end: bounds("2020/2021")?.end,
    });
    expect(spanOfStory(TIMELINE, { ...STORY, steps: STORY.steps.slice(0, 1) })).toBeUndefined();
  });

  it("is every event once", () => {
    expect(STORY.steps.map(listStepEvents)).toEqual([[], ["a", "b", "c"], ["a"], []]);
    expect([...listStoryEvents(STORY)]).toEqual(["a", "b", "c"]);
  });
});
