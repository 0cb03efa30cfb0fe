import { assert, describe, expect, it } from "vitest";
import { parseTimeline } from "#core/model";
import { printBibTex } from "../cite/bibtex.ts";
import { citeAll } from "../cite/cite-all.fixture.ts";
import { printCslJson } from "../cite/csl-json.ts";
import { printQuotation } from "../cite/print-quotation.ts";
import { printRis } from "../cite/ris.ts";
import { createTimeline } from "../cite/timeline.fixture.ts";
import { printIcalendar } from "./icalendar.ts";
import { printMentionsCsv, readMentionsCsv, tabulateMentions } from "./mentions-csv.ts";
import { printTimelineJson } from "./timeline-json.ts";
import { printTimelineJs } from "./timelinejs.ts";

/** Ten million letters, with signs that need care here and there, and a mark at the very end. */
const LONG = `${'A very, "long" {title} \\ & so on\n'.repeat(312_500)}END`;

describe("a text of ten megabytes", () => {
  const timeline = createTimeline((text) => (text === "The warning" ? LONG : text));
  const citations = citeAll(timeline).filter(({ kind }) => kind === "event");

  it.each([
    // The key to sort by is the beginning of the title once more.
    ["BibTeX", () => printBibTex(citations, "en").replace(/^ {2}key = .*$/mu, "")],
    ["RIS", () => printRis(citations, "en")],
    ["CSL-JSON", () => printCslJson(citations, "en")],
    ["a quotation", () => citations.map((own) => printQuotation(own, "en")).join("")],
    [
      "iCalendar",
      () =>
        (
          printIcalendar(timeline, { locale: "en", stamp: "2024-05-01T12:00:00Z" }).text ?? ""
        ).replaceAll("\r\n ", ""),
    ],
    ["TimelineJS", () => printTimelineJs(timeline, "en").text],
  ])("is whole in %s", (_, print) => {
    const text = print();
    expect(text.length).toBeGreaterThan(9_500_000);
    expect(text.split("so on")).toHaveLength(312_501);
    expect(text).toMatch(/so on(?: |\\n|<br>)END/);
  });

  it("is whole in CSV, there and back", () => {
    const read = readMentionsCsv(printMentionsCsv(timeline));
    assert(read.ok);
    const { rows } = tabulateMentions(timeline);
    expect(read.value.rows.length).toBe(rows.length);
    expect(read.value.rows[0]?.[2] === LONG).toBe(true);
  });
});

describe("printTimelineJson", () => {
  it("is the timeline again", () => {
    const timeline = createTimeline();
    const text = printTimelineJson(timeline);
    expect(text).toMatch(/^\{\n {2}"format": "dateline\/1",\n[\s\S]*\n\}\n$/);
    expect(parseTimeline(JSON.parse(text))).toEqual({ ok: true, value: timeline });
  });
});
