import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "#core/model";
import { findEvents } from "./find-events.ts";

const event = (id: string, en: string, rest: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  title: { en, nb: `På norsk: ${id}` },
  category: "c",
  importance: 3,
  date: "2015",
  agreement: "single",
  mentions: [],
  ...rest,
});
const events = [
  event("a", "Attack in Kabul", { date: "2021-08", place: "Kabul" }),
  event("b", "Warning", {
    mentions: [{ exact: "the US warning of Ångstrøm", date: "2024", basis: "explicit" }],
  }),
  event("c", "Élection", { summary: { en: "A vote in the capital" } }),
];

describe("findEvents", () => {
  it.each([
    ["", "abc"],
    ["  ", "abc"],
    ["attack", "a"],
    ["KABUL attack", "a"],
    ["august 2021", "a"],
    ["us warning", "b"],
    ["angstrom", "b"],
    ["election", "c"],
    ["capital", "c"],
    ["kabul warning", ""],
  ])("%j finds %s", (query, ids) => {
    expect(
      findEvents({ events }, query, "en")
        .map(({ id }) => id)
        .join(""),
    ).toBe(ids);
  });

  it("looks in the reader’s language", () => {
    expect(findEvents({ events }, "norsk: c", "nb").map(({ id }) => id)).toEqual(["c"]);
    expect(findEvents({ events }, "norsk", "en")).toEqual([]);
  });
});
