import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "../cite/timeline.fixture.ts";
import { printCsv, readCsv } from "./csv.ts";
import { printMentionsCsv, readMentionsCsv, tabulateMentions } from "./mentions-csv.ts";

const texts = fc.array(
  fc.constantFrom(",", ";", "\t", "\n", "\r", '"', " ", "'", "=", "-", "＝", "@", "+", "a", "é"),
  { maxLength: 9 },
);
const cell = fc.oneof(
  fc.constantFrom(...HOSTILE, ""),
  fc.string({ unit: "binary" }),
  texts.map((signs) => signs.join("")),
);
const table = fc.integer({ min: 2, max: 5 }).chain((width) => {
  const record = fc.array(cell, { minLength: width, maxLength: width });
  return fc.record({ header: record, rows: fc.array(record, { maxLength: 6 }) });
});
const forms = fc.record({
  separator: fc.constantFrom(",", ";"),
  spreadsheetSafe: fc.boolean(),
});

/** The cells as a forgiving program reads them: marks open a cell only at its start, and what follows it is text. */
function readAsSpreadsheet(text: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && isStart) isQuoted = true;
    else if (sign === separator || sign === "\n" || sign === "\r") {
      cells.push(cell);
      cell = "";
      isStart = true;
      continue;
    } else cell += sign;
    isStart = false;
  }
  return [...cells, cell];
}

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
  it("gives back the same values, whatever they are and in every form", () => {
    fc.assert(
      fc.property(table, forms, fc.boolean(), (given, form, bom) => {
        fc.pre(!given.header[0]?.startsWith("\uFEFF"));
        const text = printCsv(given, { ...form, bom });
        expect(text.startsWith("\uFEFF")).toBe(bom);
        expect(readCsv(text, form)).toEqual({ ok: true, value: given });
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it("is RFC 4180", () => {
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        expect(splitRecords(printCsv({ header, rows }))).toEqual([header, ...rows]);
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it("in the safe form begins no cell as a formula, whatever a program takes for the separator", () => {
    fc.assert(
      fc.property(table, forms, fc.constantFrom(",", ";", "\t"), (given, { separator }, own) => {
        const text = printCsv(given, { separator, spreadsheetSafe: true });
        const cells = readAsSpreadsheet(text, own);
        expect(cells.filter((value) => /^[ "]*[=+\-@＝＋－＠]/.test(value))).toEqual([]);
        if (own === separator) {
          expect(cells.filter((value) => /^[\t\r\n]/.test(value))).toEqual([]);
        }
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it("puts an apostrophe where a formula could begin, and nowhere else", () => {
    const header = ["=1", "'=1", "it's", "a=1", "b; =1", 'c,"+1', "d\n@1", ""];
    const text = printCsv({ header, rows: [] }, { spreadsheetSafe: true, separator: ";" });
    expect(text).toBe(`"'=1";"''=1";"it's";"a=1";"b; '=1";"c,""'+1";"d\n'@1";""\r\n`);
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
      fc.property(given, forms, (texts, form) => {
        const timeline = createTimelineOf(...texts);
        const text = printMentionsCsv(timeline, [], form);
        const value = tabulateMentions(timeline);
        expect(readMentionsCsv(text, form)).toEqual({ ok: true, value });
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

  it("says why a day of publication is what it is, and where the data comes from", () => {
    const timeline = createTimeline();
    const publishedBasis = { en: "Worked out.", nb: "Utledet." };
    const articles = timeline.articles.map((article) => ({ ...article, publishedBasis }));
    const origin = { url: "https://example.net/c/", saved: "2024-05-01" };
    const text = printMentionsCsv({ ...timeline, articles }, [], { origin });
    const read = readMentionsCsv(text);
    assert(read.ok);
    const { header, rows } = read.value;
    const record = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
    expect(record).toMatchObject({
      article_published_basis_en: "Worked out.",
      article_published_basis_nb: "Utledet.",
      collection_url: "https://example.net/c/",
      collection_saved: "2024-05-01",
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
