import { describe, expect, it } from "vitest";
import { DAY_MS, type PartOfDay, parseEdtf } from "#core/time";
import type { Span } from "./layout-event.ts";
import { readSpan } from "./read-span.ts";

function read(text: string, partOfDay?: PartOfDay): Span {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return readSpan(parsed.value, partOfDay);
}

describe("readSpan", () => {
  it.each([
    // EDTF, first day, the day after the last, start edge, end edge
    ["2024-03-22", "2024-03-22", "2024-03-23", "hard", "hard"],
    ["2024-03", "2024-03-01", "2024-04-01", "soft", "soft"],
    ["2015", "2015-01-01", "2016-01-01", "soft", "soft"],
    ["201X", "2010-01-01", "2020-01-01", "soft", "soft"],
    ["2024-21", "2024-03-01", "2024-06-01", "soft", "soft"],
    ["[2024-03-01,2024-03-05]", "2024-03-01", "2024-03-06", "soft", "soft"],
    ["2024-03-22/2024-03-24", "2024-03-22", "2024-03-25", "hard", "hard"],
    ["2014/2016-05-02", "2014-01-01", "2016-05-03", "soft", "hard"],
    ["2024-03-22~", "2024-03-22", "2024-03-23", "approximate", "approximate"],
    ["2015~", "2015-01-01", "2016-01-01", "approximate", "approximate"],
    ["2014~/2016", "2014-01-01", "2017-01-01", "approximate", "soft"],
    ["2015?", "2015-01-01", "2016-01-01", "soft", "soft"],
    ["2022/..", "2022-01-01", undefined, "soft", "open"],
    ["2022-02-24/..", "2022-02-24", undefined, "hard", "open"],
    ["/2015", undefined, "2016-01-01", "unknown", "soft"],
    ["/2015-06-01", undefined, "2015-06-02", "unknown", "hard"],
    ["[..2015]", undefined, "2016-01-01", "unknown", "soft"],
    ["[2015..]", "2015-01-01", undefined, "soft", "unknown"],
    ["2024-03-22T20:02:00", "2024-03-22T20:02", "2024-03-22T20:02:01", "hard", "hard"],
  ])("reads %s", (text, first, after, startEdge, endEdge) => {
    const span = read(text);
    expect(span.bounds.start).toBe(first === undefined ? -Infinity : utc(first));
    expect(span.bounds.end).toBe(after === undefined ? Infinity : utc(after));
    expect([span.startEdge, span.endEdge]).toEqual([startEdge, endEdge]);
  });

  it.each([
    ["2015", false],
    ["2015~", false],
    ["2015?", true],
    ["2015%", true],
    ["2024-03-22/2024-03-24?", true],
  ])("says whether the source doubts it: %s", (text, uncertain) => {
    expect(read(text).uncertain).toBe(uncertain);
  });

  it("narrows a day to a part of it, with hard edges", () => {
    const evening = read("2024-03-22", "evening");
    expect(evening.bounds.end - evening.bounds.start).toBe(DAY_MS / 4);
    expect(evening.bounds.end).toBe(utc("2024-03-23"));
    expect(evening.startEdge).toBe("hard");
  });

  it("leaves what is longer than a day as it is, whatever part of a day it names", () => {
    expect(read("2024-03", "evening")).toEqual(read("2024-03"));
  });
});

/** Date-only text is UTC; a time without a zone would be local. */
function utc(text: string): number {
  return Date.parse(text.includes("T") ? `${text}Z` : text);
}
