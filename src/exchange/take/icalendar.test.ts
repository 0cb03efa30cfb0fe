import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "../cite/timeline.fixture.ts";
import { findCalendarTime } from "./calendar-time.ts";
import { foldLine } from "./fold-line.ts";
import { type CalendarOptions, printIcalendar } from "./icalendar.ts";

const OPTIONS = { locale: "en", stamp: "2024-05-01T12:00:00Z" } as const;

interface Property {
  readonly name: string;
  readonly value: string;
}

/** Reads a calendar strictly: line ends, line lengths, the two components and nothing else. */
function readCalendar(text: string): readonly ReadonlyMap<string, string>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  for (const line of text.split("\r\n")) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    assert(!/(?!\t)\p{Cc}/u.test(line), JSON.stringify(line));
  }
  const lines = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1).map(readLine);
  expect(lines.at(0)).toEqual({ name: "BEGIN", value: "VCALENDAR" });
  expect(lines.at(-1)).toEqual({ name: "END", value: "VCALENDAR" });
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const { name, value } of lines.slice(1, -1)) {
    if (name === "BEGIN" || name === "END") {
      expect(value).toBe("VEVENT");
      expect(open === undefined).toBe(name === "BEGIN");
      open = name === "BEGIN" ? new Map() : undefined;
      if (open !== undefined) events.push(open);
    } else {
      expect(open?.has(name) ?? false).toBe(false);
      open?.set(name, value);
    }
  }
  return events;
}

function readLine(line: string): Property {
  const [, name, value] = /^([A-Z-]+(?:;VALUE=DATE)?):(.*)$/su.exec(line) ?? [];
  assert(name !== undefined && value !== undefined, JSON.stringify(line));
  return { name, value };
}

/** A TEXT value as it was; fails at a sign that had to be escaped. */
function readText(value = ""): string {
  assert(/^(?:\\[\\;,n]|[^\\;,])*$/su.test(value), value);
  return value.replace(/\\([\\;,n])/g, (_, sign) => (sign === "n" ? "\n" : sign));
}

describe("printIcalendar", () => {
  it("is well formed whatever the texts are, and every event is in it or told", () => {
    const given = fc.tuple(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), {
        minLength: 1,
      }),
      fc.subarray([...DATES], { minLength: 1 }),
    );
    fc.assert(
      fc.property(given, fc.constantFrom("en", "nb"), (texts, locale) => {
        const timeline = createTimelineOf(...texts);
        const { text, count, leftOut } = printIcalendar(timeline, { ...OPTIONS, locale });
        const events = text === undefined ? [] : readCalendar(text);
        expect(events).toHaveLength(count);
        const ids = events.map((event) =>
          event.get("UID")?.replace(/^sample\.|\.[a-z]{2}\.[0-9a-f]{16}@dateline$/g, ""),
        );
        expect([...ids, ...leftOut.map(({ event }) => event)].toSorted()).toEqual(
          timeline.events.map(({ id }) => id).toSorted(),
        );
        for (const event of events) {
          for (const name of ["SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES"]) {
            readText(event.get(name));
          }
        }
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it("says of an event what it is, when, who says so and where to read on", () => {
    const addressOf = (event: string) => `https://example.net/${event}/\r\nX:1`;
    const { text = "" } = printIcalendar(createTimeline(), { ...OPTIONS, addressOf });
    const [event] = readCalendar(text);
    assert(event !== undefined);
    const { DESCRIPTION, LOCATION, ...rest } = Object.fromEntries(event);
    expect(rest).toEqual({
      UID: expect.stringMatching(/^sample\.event-1\.en\.[0-9a-f]{16}@dateline$/),
      DTSTAMP: "20240501T120000Z",
      "DTSTART;VALUE=DATE": "20240307",
      "DTEND;VALUE=DATE": "20240308",
      TRANSP: "TRANSPARENT",
      SUMMARY: "The warning",
      CATEGORIES: "Warning",
      URL: "https://example.net/event-1/%0D%0AX:1",
    });
    expect(readText(LOCATION)).toBe("Oslo, Norway");
    expect(readText(DESCRIPTION)).toBe(
      "Thursday 7 March 2024\nA warning was given.\n" +
        "“embassy warned on 7 March” – the embassy, quoted in Daily\n" +
        "“advarselen kom den dagen” – the embassy, quoted in Leaflet\n" +
        "Warnings – An Encyclopedia, https://example.org/w",
    );
  });

  it("tells where the sources differ", () => {
    const timeline = createTimeline();
    const events = timeline.events.map((event) => ({ ...event, agreement: "refined" as const }));
    const { text = "" } = printIcalendar({ ...timeline, events }, OPTIONS);
    const description = readText(readCalendar(text)[0]?.get("DESCRIPTION"));
    expect(description.split("\n")[2]).toContain("Daily: 7 Mar 2024. Leaflet: 7 Mar 2024.");
  });

  it("holds no day that the sources dispute", () => {
    const timeline = createTimeline();
    const events = timeline.events.map((event) => ({ ...event, agreement: "conflict" as const }));
    expect(printIcalendar({ ...timeline, events }, OPTIONS)).toEqual({
      count: 0,
      leftOut: [{ event: "event-1", reason: "conflict" }],
    });
  });

  it("gives an event one UID for each place of publication and language", () => {
    const timeline = createTimeline();
    const uidOf = (options: Partial<CalendarOptions>, of = timeline) =>
      readCalendar(printIcalendar(of, { ...OPTIONS, ...options }).text ?? "")[0]?.get("UID");
    const here = { source: "https://example.net/collections/sample/timeline.json" };
    const there = { source: "https://example.org/collections/sample/timeline.json" };
    expect(uidOf(here)).toBe(uidOf({ ...here, stamp: "2025-01-01T00:00:00Z" }));
    const other = { ...timeline, title: { en: "Another" } };
    const all = [
      uidOf(here),
      uidOf(there),
      uidOf({ ...here, locale: "nb" }),
      uidOf({}),
      uidOf({}, other),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("keeps the categories of one event one", () => {
    const { text = "" } = printIcalendar(
      createTimeline(() => "a, b; c"),
      OPTIONS,
    );
    expect(text).toContain("\r\nCATEGORIES:a\\, b\\; c\r\n");
  });

  it("is no calendar where nothing is known to the day", () => {
    expect(printIcalendar(createTimeline(undefined, ["2024"]), OPTIONS)).toEqual({
      count: 0,
      leftOut: [{ event: "event-1", reason: "coarse" }],
    });
  });

  it("refuses a stamp that is not in UTC", () => {
    const options = { ...OPTIONS, stamp: "2024-05-01T12:00:00" };
    expect(() => printIcalendar(createTimeline(), options)).toThrow("stamp");
  });
});

describe("findCalendarTime", () => {
  it.each([
    ["2024-02-28", ["DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240229"]],
    ["2023-12-31", ["DTSTART;VALUE=DATE:20231231", "DTEND;VALUE=DATE:20240101"]],
    ["0800-12-25", ["DTSTART;VALUE=DATE:08001225", "DTEND;VALUE=DATE:08001226"]],
    ["2024-03-30/2024-04-02", ["DTSTART;VALUE=DATE:20240330", "DTEND;VALUE=DATE:20240403"]],
    ["2024-03-22T20:00:05", ["DTSTART:20240322T200005"]],
    ["2024-03-31T02:30:00+03:00", ["DTSTART:20240331T023000"]],
  ])("%s is in", (edtf, value) => {
    expect(findCalendarTime(edtf)).toEqual({ ok: true, value });
  });

  it.each([
    ["2024-03", "coarse"],
    ["2024-03-XX", "coarse"],
    ["2024-21", "coarse"],
    ["Y17000", "coarse"],
    ["2024-03-01/2024-04", "coarse"],
    ["2024-03-07?", "marked"],
    ["2024-03-07~/2024-03-09", "marked"],
    ["[2024-03-07,2024-03-08]", "choice"],
    ["[2024-03-01..2024-03-22]", "choice"],
    ["2024-03-07/..", "open"],
    ["/2024-03-07", "open"],
    ["0000-05-05", "year"],
    ["-0043-03-15", "year"],
    ["9999-12-31", "year"],
  ])("%s is left out", (edtf, error) => {
    expect(findCalendarTime(edtf)).toEqual({ ok: false, error });
  });
});

describe("foldLine", () => {
  it.each([
    ["a".repeat(75), `${"a".repeat(75)}\r\n`],
    ["a".repeat(76), `${"a".repeat(75)}\r\n a\r\n`],
    ["a".repeat(150), `${"a".repeat(75)}\r\n ${"a".repeat(74)}\r\n a\r\n`],
    [`${"a".repeat(74)}é`, `${"a".repeat(74)}\r\n é\r\n`],
    [`${"a".repeat(72)}😀`, `${"a".repeat(72)}\r\n 😀\r\n`],
    [`${"a".repeat(71)}😀`, `${"a".repeat(71)}😀\r\n`],
  ])("%s", (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });
});
