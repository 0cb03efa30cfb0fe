import { describe, expect, it } from "vitest";
import { createEventIndex, type EventIndex } from "#core/layout";
import { type EventRecord, readEvents } from "./event-input.ts";

const day = (text: string) => Date.parse(text);

/** The same record among a few and among many. */
function readBoth(record: Omit<EventRecord, "id" | "title">) {
  const first: EventRecord = { id: "x", title: "X", ...record };
  const others = (count: number): EventRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `o${i}`,
      title: "O",
      start: day("2020-01-01"),
    }));
  const read = (records: readonly EventRecord[]) => {
    const events = readEvents(records, "en");
    const index: EventIndex =
      "at" in events && "rankOf" in events ? events : createEventIndex(events);
    const rank = index.rankOf("x") ?? -1;
    const { title, when, startEdge, endEdge, uncertain } = index.at(rank);
    return {
      title,
      when,
      startEdge,
      endEdge,
      uncertain,
      start: index.start[rank],
      end: index.end[rank],
    };
  };
  return [() => read([first, ...others(3)]), () => read([first, ...others(6000)])] as const;
}

describe("readEvents", () => {
  it.each<[string, Omit<EventRecord, "id" | "title">]>([
    ["milliseconds", { start: day("2015-03-01"), end: day("2015-03-09") }],
    ["a moment", { start: day("2015-03-01T10:30:00Z") }],
    ["a year in EDTF", { start: "2015" }],
    ["two dates in EDTF", { start: "2015-03", end: "2016-01-02" }],
    ["an open end", { start: "2012", end: ".." }],
    ["an uncertain day", { start: "2015-03-01?" }],
    ["a date and milliseconds", { start: "2015-03-01", end: day("2015-04-01") }],
  ])("reads %s alike among few and among many", (_name, record) => {
    const [few, many] = readBoth(record);
    expect(many()).toEqual(few());
  });

  it.each<[string, Omit<EventRecord, "id" | "title">, string]>([
    ["what is no date", { start: "soon" }, "event x"],
    ["an end before its start", { start: "2020-05-01", end: "2019" }, "event x"],
    ["NaN", { start: Number.NaN }, "NaN is not a time"],
  ])("refuses %s among few and among many", (_name, record, message) => {
    const [few, many] = readBoth(record);
    expect(few).toThrow(message);
    expect(many).toThrow(message);
  });

  it.each([
    ["NaN", "start", Number.NaN],
    ["Infinity", "end", Infinity],
  ] as const)("refuses %s in a column and names the row", (_name, column, value) => {
    const input = {
      start: Float64Array.of(1, 2, 3),
      end: Float64Array.of(4, 5, 6),
      title: ["a", "b", "c"],
    };
    input[column][1] = value;
    expect(() => readEvents(input, "en")).toThrow(`row 1: ${value} is not a time`);
  });

  it("has a place in time also for what nobody dates", () => {
    const records = Array.from({ length: 6000 }, (_, i) => ({
      id: `u${i}`,
      title: "U",
      start: "..",
      end: "..",
    }));
    const events = readEvents(records, "en");
    const index = "rankOf" in events ? events : createEventIndex(events);
    expect(Number.isFinite(index.span.start) && Number.isFinite(index.span.end)).toBe(true);
  });
});
