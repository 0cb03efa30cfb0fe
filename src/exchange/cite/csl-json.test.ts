import Ajv from "ajv";
import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { citeAll } from "./cite-all.fixture.ts";
import { toCslDate } from "./csl-date.ts";
import { printCslJson } from "./csl-json.ts";
import { createTimelineOf, DATES, HOSTILE } from "./timeline.fixture.ts";

const timelines = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" })), {
      minLength: 1,
    }),
    fc.subarray([...DATES], { minLength: 1, maxLength: 6 }),
  )
  .map((given) => createTimelineOf(...given));

const numbers = { type: "array", items: { type: "number" }, minItems: 1, maxItems: 3 };
const date = {
  type: "object",
  properties: {
    "date-parts": { type: "array", items: numbers, minItems: 1, maxItems: 2 },
    season: { type: "number", minimum: 1, maximum: 4 },
    circa: { type: "boolean" },
    literal: { type: "string" },
  },
  additionalProperties: false,
  minProperties: 1,
};
const text = { type: "string" };
/** What CSL 1.0.2 allows of the members used here; it allows no others than its own. */
const isCsl = new Ajv({ strict: false }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["id", "type"],
    properties: {
      id: text,
      type: { enum: ["article-newspaper", "webpage", "dataset"] },
      title: text,
      language: text,
      author: {
        type: "array",
        items: { type: "object", properties: { literal: text }, additionalProperties: false },
      },
      "container-title": text,
      publisher: text,
      issued: date,
      "event-date": date,
      accessed: date,
      URL: text,
      source: text,
      note: text,
    },
    additionalProperties: false,
  },
});

describe("printCslJson", () => {
  it("is valid and says what the citation says, whatever the texts are", () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom("en", "nb"), (timeline, locale) => {
        const citations = citeAll(timeline);
        const items: unknown = JSON.parse(printCslJson(citations, locale));
        assert(isCsl(items), JSON.stringify(isCsl.errors));
        assert(Array.isArray(items));
        expect(items).toHaveLength(citations.length);
        citations.forEach(({ id, title, authors, container, url, via }, index) => {
          const literals = authors.map((literal) => ({ literal }));
          expect(items[index]).toMatchObject({ id, title });
          expect(items[index].URL).toBe(url);
          expect(items[index].author ?? []).toEqual(literals);
          expect(items[index]["container-title"]).toBe(container);
          expect(items[index].source).toBe(via?.title);
        });
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe("toCslDate", () => {
  it.each([
    ["2024-03-07", { "date-parts": [[2024, 3, 7]] }],
    ["2024-03", { "date-parts": [[2024, 3]] }],
    ["2024", { "date-parts": [[2024]] }],
    ["2024-03-XX", { "date-parts": [[2024, 3]] }],
    ["1984~", { "date-parts": [[1984]], circa: true }],
    ["2024-03-07?", { "date-parts": [[2024, 3, 7]], circa: true }],
    ["2024-21", { "date-parts": [[2024]], season: 1 }],
    ["2024-28~", { "date-parts": [[2024]], season: 4, circa: true }],
    ["2024-29", { "date-parts": [[2024]], season: 1 }],
    ["2024-34", { literal: "2nd quarter of 2024" }],
    ["2024-03-22T20:00:00", { "date-parts": [[2024, 3, 22]] }],
    [
      "2014-02-03/2016",
      {
        "date-parts": [[2014, 2, 3], [2016]],
      },
    ],
    ["2014~/2016", { "date-parts": [[2014], [2016]], circa: true }],
    ["2022/..", { literal: "since 2022" }],
    ["199X", { literal: "the 1990s" }],
    ["[2015,2016]", { literal: "2015 or 2016" }],
    ["-0043-03-15", { "date-parts": [[-44, 3, 15]] }],
    ["0000", { "date-parts": [[-1]] }],
    ["Y17000", { "date-parts": [[17000]] }],
    ["1950S2", { literal: "about 1950 (1900–1999)" }],
  ])("%s", (edtf, expected) => {
    expect(toCslDate(edtf, "en")).toEqual(expected);
  });
});
