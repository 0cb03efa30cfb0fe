import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "../cite/timeline.fixture.ts";
import { printCsv, readCsv } from "./csv.ts";
import { printMentionsCsv, readMentionsCsv, tabulateMentions } from "./mentions-csv.ts";

const cell = fc.oneof(fc.constantFrom(...HOSTILE, ""), fc.string({ unit: "binary" }));
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const record = fc.array(cell, { minLength: width, maxLength: width });
  return fc.record({ header: record, rows: fc.array(record, { maxLength: 6 }) });
});

/** The records of RFC 4180, read by its grammar and nothing else. */
function splitRecords(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g,
  )) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("CSV", () => {
  it("gives back the same values, whatever they are and in either form", () => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.boolean(), (given, spreadsheetSafe, bom) => {
        fc.pre(!given.header[0]?.startsWith("\uFEFF"));
        const text = printCsv(given, { spreadsheetSafe, bom });
        expect(text.startsWith("\uFEFF")).toBe(bom);
        expect(readCsv(text, { spreadsheetSafe })).toEqual({ ok: true, value: given });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("is RFC 4180, and in the safe form begins no cell as a formula", () => {
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        expect(splitRecords(printCsv({ header, rows }))).toEqual([header, ...rows]);
        const safe = splitRecords(printCsv({ header, rows }, { spreadsheetSafe: true }));
        expect(safe.flat().filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("takes one apostrophe off, and only where one was put", () => {
    const header = ["=1", "'=1", "''x", "it's", "-0043", "a=1", ""];
    const text = printCsv({ header, rows: [] }, { spreadsheetSafe: true });
    expect(text).toBe("'=1,''=1,'''x,it's,'-0043,a=1,\r\n");
  });

  it("reads lines that end in LF, and a last one without an end", () => {
    const value = { header: ["a", "b"], rows: [["1", ""]] };
    expect(readCsv("a,b\n1,")).toEqual({ ok: true, value });
    expect(readCsv("\uFEFFa,b\r\n1,\n")).toEqual({ ok: true, value });
  });

  it.each([
    ['a,b\n"1', "quote", 2],
    ['a,b\n1"2,3', "quote", 2],
    ['a,"b"c\n', "quote", 1],
    ['"""', "quote", 1],
    ["a,b\r1", "quote", 1],
    ["a,b\n1,2\n1,2,3\n", "width", 3],
    ["a,b\n1\n", "width", 2],
  ])("refuses %j", (text, kind, record) => {
    expect(readCsv(text)).toEqual({ ok: false, error: { kind, record } });
  });
});

describe("printMentionsCsv", () => {
  it("has one row a mention, and reads back as it was", () => {
    const given = fc.tuple(fc.array(cell, { minLength: 1 }), fc.subarray([...DATES]));
    fc.assert(
      fc.property(given, fc.boolean(), (texts, spreadsheetSafe) => {
        const timeline = createTimelineOf(...texts);
        const text = printMentionsCsv(timeline, [], { spreadsheetSafe });
        const value = tabulateMentions(timeline);
        expect(readMentionsCsv(text, { spreadsheetSafe })).toEqual({ ok: true, value });
        expect(value.rows).toHaveLength(timeline.events.length * 3);
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("holds everything that is said of an event and of a mention", () => {
    const timeline = createTimeline();
    const { rows } = tabulateMentions(timeline);
    const [event] = timeline.events;
    assert(event !== undefined);
    event.mentions.forEach((mention, index) => {
      for (const value of listValues([{ ...event, mentions: [] }, mention])) {
        expect(rows[index]).toContain(value);
      }
    });
  });

  it("names its columns in English and by language, the collection's first, then others", () => {
    const timeline = createTimeline();
    const events = timeline.events.map((event) => ({ ...event, summary: { de: "Warnung" } }));
    const { header, rows } = tabulateMentions({ ...timeline, events });
    const record = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
    expect(new Set(header).size).toBe(header.length);
    expect(header.filter((name) => name.startsWith("event_summary"))).toEqual([
      "event_summary_en",
      "event_summary_nb",
      "event_summary_de",
    ]);
    expect(record).toMatchObject({
      collection: "sample",
      event_id: "event-1",
      event_title_nb: "Advarselen",
      event_summary_de: "Warnung",
      event_category_label_en: "Warning",
      event_date: "2024-03-07",
      event_after: "event-1 event-1",
      mention_number: "1",
      mention_start: "7",
      mention_part_of_day: "",
      article_publisher: "The Daily",
    });
  });

  it("gives the sentences around a passage where the text is there", () => {
    const body = "It began. The embassy warned on 7 March. Nobody listened.";
    const start = body.indexOf("embassy");
    const timeline = createTimeline();
    const events = timeline.events.map((event) => ({
      ...event,
      mentions: event.mentions.map((each) =>
        each.exact === undefined ? each : { ...each, start, end: start + each.exact.length },
      ),
    }));
    const excerpts = [{ start: 5, end: body.length, text: body.slice(5) }];
    const texts = [{ article: "daily", length: body.length, excerpts }];
    const { header, rows } = tabulateMentions({ ...timeline, events }, texts);
    const column = header.indexOf("mention_sentences");
    expect(rows.map((row) => row[column])).toEqual(["The embassy warned on 7 March.", "", ""]);
  });
});

/** Texts and numbers anywhere in a value, lists of ids as one cell. */
function listValues(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.length === 0 ? [] : [value.join(" ")];
  }
  return Object.values(value).flatMap(listValues);
}
