import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import { groupByTime } from "./group-by-time.ts";
import { sortEvents } from "./sort-events.ts";

describe("groupByTime", () => {
  const [flight] = sample.events;
  const at = (id: string, earliest?: string, latest?: string) => {
    if (flight === undefined) throw new Error("the sample is empty");
    const { earliest: _start, latest: _end, ...rest } = flight;
    return {
      ...rest,
      id,
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
    };
  };

  it("heads a group by its month where the dates lie within one, else by the year they begin in", () => {
    const groups = groupByTime(
      [
        at("nothing"),
        at("year", "2015-01-01", "2015-12-31"),
        at("open", "2015-06-01"),
        at("winter", "2023-12-20", "2024-01-10"),
        at("day", "2024-03-07", "2024-03-07"),
        at("weeks", "2024-03-01", "2024-03-23"),
        at("no beginning", undefined, "2024-03-23"),
      ],
      "en",
    );
    expect(groups.map(({ heading, events }) => [heading, events.map(({ id }) => id)])).toEqual([
      ["Beginning not stated", ["nothing"]],
      ["2015", ["year", "open"]],
      ["2023", ["winter"]],
      ["March 2024", ["day", "weeks", "no beginning"]],
    ]);
  });
});

describe("sortEvents", () => {
  const titles: Readonly<Record<string, string>> = {
    flight: "Ås",
    flood: "Zürich",
    plot: "Æ",
    elsewhere: "Aas",
  };
  const sort = (column: "date" | "title" | "mentions", isDescending = false) =>
    sortEvents(sample.events, { column, isDescending }, ({ id }) => titles[id] ?? "", "nb").map(
      ({ id }) => id,
    );

  it("sorts by time, by the alphabet of the language, and by number", () => {
    expect(sort("date")).toEqual(["flight", "flood", "plot", "elsewhere"]);
    expect(sort("date", true)).toEqual(["elsewhere", "plot", "flood", "flight"]);
    expect(sort("title").slice(0, 2)).toEqual(["flood", "plot"]);
    expect(sort("mentions")).toEqual(["flood", "elsewhere", "flight", "plot"]);
    expect(sort("mentions", true)).toEqual(["flight", "plot", "flood", "elsewhere"]);
  });
});
