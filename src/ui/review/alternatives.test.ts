import { describe, expect, it } from "vitest";
import type { Find } from "#core/project";
import { listAlternatives } from "./alternatives.ts";

const find = (date: string, ...steps: Find["steps"]): Find => ({
  type: "DATE",
  value: date,
  date,
  confidence: 0.8,
  steps,
});
const weekday = (direction: -1 | 0 | 1) =>
  ({ kind: "weekday", weekday: 5, direction, by: "tense" }) as const;
const year = { kind: "fill", part: "year", value: "2024", by: "nearest" } as const;

describe("listAlternatives", () => {
  it.each([
    [
      "the next Friday when the last was taken",
      find("2024-03-15", weekday(-1)),
      "on Friday",
      "2024-03-15",
      ["2024-03-22", "2024-03-08", "2024-03", "2024"],
    ],
    [
      "the last Friday when the next was taken",
      find("2024-03-22", weekday(1)),
      "on Friday",
      "2024-03-22",
      ["2024-03-15", "2024-03-29", "2024-03", "2024"],
    ],
    [
      "the program's reading after a correction",
      find("2024-03-15", weekday(-1)),
      "on Friday",
      "2024-03-22",
      ["2024-03-15", "2024-03-08", "2024-03", "2024"],
    ],
    [
      "other years where the words name none",
      find("2024-02-29", year),
      "29 February",
      "2024-02-29",
      ["2024-02", "2024"],
    ],
    [
      "other years of a month",
      find("2024-12", year),
      "in December",
      "2024-12",
      ["2023-12", "2025-12", "2024"],
    ],
    [
      "day and month swapped",
      find("2024-03-04"),
      "4/3/2024",
      "2024-03-04",
      ["2024-04-03", "2024-03", "2024"],
    ],
    ["no swap that is no date", find("2024-03-14"), "14.3.2024", "2024-03-14", ["2024-03", "2024"]],
    ["nothing for an interval", find("2024/.."), "since 2024", "2024/..", []],
    ["the coarser dates of a day by hand", undefined, undefined, "2024-03-04", ["2024-03", "2024"]],
    ["nothing that is no date", undefined, undefined, "2024-13-01", ["2024"]],
    ["nothing where there is no date", undefined, "recently", undefined, []],
  ])("offers %s", (_name, found, words, date, expected) => {
    expect(listAlternatives(found, words, date).map((each) => each.date)).toEqual(expected);
  });
});
