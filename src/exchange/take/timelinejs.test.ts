import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { parseEdtf } from "#core/time";
import { createTimeline, createTimelineOf, DATES, HOSTILE } from "../cite/timeline.fixture.ts";
import { createTableBuilder, dateOfRow, recogniseTable, tabulateRecords } from "../index.ts";
import { escapeHtml } from "./quote-html.ts";
import { printTimelineJs } from "./timelinejs.ts";
import { findSlideTime } from "./timelinejs-date.ts";

interface Slide {
  readonly unique_id: string;
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
}

function readSlides(text: string): { readonly scale?: string; readonly events: readonly Slide[] } {
  return JSON.parse(text);
}

const TAGS =
  /<\/?(?:p|blockquote|a)(?: lang="[a-zA-Z-]+")?(?: href="https?:\/\/[^"<>\s]*" rel="noopener noreferrer")?>|<br>/g;

describe("printTimelineJs", () => {
  it("holds every event or tells of it, and lets no text become markup", () => {
    const given = fc.tuple(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), {
        minLength: 1,
      }),
      fc.subarray([...DATES], { minLength: 1 }),
    );
    fc.assert(
      fc.property(given, fc.constantFrom("en", "nb"), (texts, locale) => {
        const timeline = createTimelineOf(...texts);
        const { text, count, leftOut } = printTimelineJs(timeline, locale);
        const { events } = readSlides(text);
        expect(events).toHaveLength(count);
        const ids = [...events.map((slide) => slide.unique_id), ...leftOut.map((own) => own.event)];
        expect(ids.toSorted()).toEqual(timeline.events.map(({ id }) => id).toSorted());
        for (const slide of events) {
          expect(slide.text.headline.replaceAll("<br>", "")).not.toMatch(/[<>"]/);
          expect(slide.text.text.replace(TAGS, "")).not.toMatch(/[<>"]/);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("sets each quotation with a link to its place", () => {
    const { text } = printTimelineJs(createTimeline(), "nb");
    const { events } = readSlides(text);
    expect(events).toEqual([
      {
        unique_id: "event-1",
        start_date: { year: 2024, month: 3, day: 7 },
        display_date: "torsdag 7. mars 2024",
        text: {
          headline: "Advarselen",
          text:
            "<p>En advarsel ble gitt.</p>" +
            '<blockquote><p lang="en">embassy warned on 7 March</p><p><a href="https://example.org/a_b?q=1&amp;r=2#:~:text=embassy%20warned" rel="noopener noreferrer">the embassy, sitert i Daily</a></p></blockquote>' +
            '<blockquote><p lang="nb">advarselen kom den dagen</p><p>the embassy, sitert i Løpeseddel</p></blockquote>' +
            '<p><a href="https://example.org/w" rel="noopener noreferrer">Warnings, An Encyclopedia</a></p>',
        },
        group: "Advarsel",
        autolink: false,
      },
    ]);
  });

  it("marks a date that the sources dispute, and says where the data comes from", () => {
    const timeline = createTimeline();
    const events = timeline.events.map((event) => ({ ...event, agreement: "conflict" as const }));
    const origin = { url: "https://example.net/?a&b", saved: "2024-05-01" };
    const { text } = printTimelineJs({ ...timeline, events }, "en", origin);
    const document = JSON.parse(text);
    expect(document.events[0].display_date).toBe("Thursday 7 March 2024 (the sources disagree)");
    expect(document.title.text.text).toBe(
      "<p>What it is about.</p><p>Saved from https://example.net/?a&amp;b on 1 May 2024.</p>",
    );
  });

  it("links to nothing but web addresses", () => {
    const timeline = createTimeline();
    const articles = timeline.articles.map((each) => ({ ...each, url: "javascript:alert(1)" }));
    expect(printTimelineJs({ ...timeline, articles }, "en").text).not.toContain("javascript");
  });

  it("counts in years alone where it must and may", () => {
    const print = (dates: readonly string[]) => {
      const { text, leftOut } = printTimelineJs(createTimeline(undefined, dates), "en");
      const { scale, events } = readSlides(text);
      return [scale, events.map(({ start_date }) => start_date.year), leftOut];
    };
    expect(print(["Y-138E8", "199X", "Y300000"])).toEqual([
      "cosmological",
      [-13_800_000_001, 1990, 300_000],
      [],
    ]);
    expect(print(["Y-138E8", "2024-03"])).toEqual([
      undefined,
      [2024],
      [{ event: "event-1", reason: "year" }],
    ]);
    expect(print(["Y-170000", "../2022"])).toEqual([
      undefined,
      [-170_001],
      [{ event: "event-2", reason: "open" }],
    ]);
  });

  it("is read back by this program's own reader, with the dates that it can hold", () => {
    const dates = ["0099", "2024", "2024-03", "2024-03-07", "-0043", "2014-02-03/2016-04-05"];
    const { text } = printTimelineJs(createTimeline(undefined, dates), "en");
    const table = tabulateRecords(JSON.parse(text));
    assert(table.ok);
    const { header, rows } = table.value;
    const { plan, shape } = recogniseTable(header, rows);
    expect(shape).toBe("timelinejs");
    const builder = createTableBuilder(plan);
    for (const [index, row] of rows.entries()) expect(builder.add(row, index)).toBeUndefined();
    const read = builder.finish();
    expect(dates.map((_, row) => dateOfRow(read, row).edtf)).toEqual(dates);
  });
});

describe("findSlideTime", () => {
  const y = (year: number) => ({ year });
  const m = (year: number, month: number) => ({ year, month });
  const d = (year: number, month: number, day: number) => ({ year, month, day });
  it.each([
    ["2024", y(2024), undefined],
    ["2024-03", m(2024, 3), undefined],
    ["2024-03-07?", d(2024, 3, 7), undefined],
    ["2024-03-XX", m(2024, 3), undefined],
    ["2024-XX-12", d(2024, 1, 12), d(2024, 12, 12)],
    ["199X", y(1990), y(1999)],
    ["1950S2", y(1900), y(1999)],
    ["2024-21", m(2024, 3), m(2024, 5)],
    ["2024-34", m(2024, 4), m(2024, 6)],
    ["2024-03-22T20:00:00", { ...d(2024, 3, 22), hour: 20, minute: 0 }, undefined],
    ["2024-03-22T20:15:30Z", { ...d(2024, 3, 22), hour: 20, minute: 15, second: 30 }, undefined],
    ["2014-02-03/2016", d(2014, 2, 3), y(2016)],
    ["2015-01-01/2015-12-31", d(2015, 1, 1), d(2015, 12, 31)],
    ["2015/2015", y(2015), undefined],
    ["2022/..", y(2022), undefined],
    ["2022/", y(2022), undefined],
    ["[2024-03-01..2024-03-22]", d(2024, 3, 1), d(2024, 3, 22)],
    ["{2017-05,2015}", y(2015), m(2017, 5)],
    ["[2017..]", y(2017), undefined],
    ["[2015,2017..]", y(2015), undefined],
    ["-0043-03-15", d(-43, 3, 15), undefined],
    ["Y-138E8", y(-13_800_000_000), undefined],
  ])("%s", (edtf, start, end) => {
    const parsed = parseEdtf(edtf);
    assert(parsed.ok);
    expect(findSlideTime(parsed.value)).toEqual({ start, ...(end === undefined ? {} : { end }) });
  });

  it.each(["../2022", "/2022", "[..2017]", "[..2015,2017]"])("%s has no start", (edtf) => {
    const parsed = parseEdtf(edtf);
    assert(parsed.ok);
    expect(findSlideTime(parsed.value)).toBeUndefined();
  });
});

describe("escapeHtml", () => {
  it("leaves nothing that means something", () => {
    expect(escapeHtml(`<a href='x' id="y">\n&amp;`)).toBe(
      "&lt;a href=&#39;x&#39; id=&quot;y&quot;&gt;<br>&amp;amp;",
    );
  });
});
