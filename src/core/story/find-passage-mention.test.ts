import { expect, it } from "vitest";
import type { Mention, Passage, Timeline, TimelineEvent } from "#core/model";
import { findPassageMention } from "./find-passage-mention.ts";

const mention = (article: string, start?: number, end?: number): Mention => ({
  article,
  date: "2015",
  basis: "explicit",
  ...(start === undefined || end === undefined ? {} : { start, end }),
});
const event = (id: string, mentions: readonly Mention[]): TimelineEvent => ({
  id,
  title: { en: id },
  category: "c",
  importance: 3,
  date: "2015",
  agreement: "single",
  mentions,
});
const TIMELINE: Timeline = {
  format: "dateline/1",
  id: "sample",
  title: { en: "Sample" },
  languages: ["en"],
  categories: [],
  articles: [],
  events: [
    event("first", [mention("paper"), mention("paper", 10, 20)]),
    event("second", [mention("other", 0, 99), mention("paper", 18, 60)]),
  ],
  stories: [],
};
const passage = (start: number, end: number): Passage => ({
  article: "paper",
  exact: "",
  prefix: "",
  suffix: "",
  start,
  end,
});

it.each([
  ["the words themselves", 10, 20, { event: "first", number: 2 }],
  ["those that share most", 15, 40, { event: "second", number: 2 }],
  ["none that only touch", 60, 80, undefined],
])("finds %s", (_name, start, end, expected) => {
  expect(findPassageMention(TIMELINE, passage(start, end))).toEqual(expected);
});
