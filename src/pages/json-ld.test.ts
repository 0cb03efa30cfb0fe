import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Timeline, TimelineEvent } from "#core/model";
import { checkLinkedData, readLinkedData, readVocabulary } from "../../e2e/support/schema-org.ts";
import { createFixture, HOSTILE } from "./fixture.ts";
import { printHtml } from "./html.ts";
import { describeArticlePage, describeDataset, describeEventPage } from "./json-ld.ts";
import { printLinkedData } from "./linked-data.ts";
import { createSiteScope } from "./scope.ts";

const SITE = "https://example.net/tl/";
const TYPES = readVocabulary();
const [bombing, warning, statement] = createFixture().timeline.events;

function createScope(change: (timeline: Timeline) => Timeline = (timeline) => timeline) {
  const { timeline, texts } = createFixture();
  const scope = createSiteScope({ timeline: change(timeline), texts }, "en", SITE);
  return { ...scope, at: SITE };
}

/** As it stands in the page: what JSON leaves out is out. */
function asPublished(data: object): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(data));
}

const ENTRY = { "@type": "Event", startDate: "2024-03-07" };

describe("the vocabulary", () => {
  it.each<[string, object]>([
    ["/: has", { "@type": "Dataset", startDate: "2024-03-07" }],
    ["no type Happening", { "@type": "Happening" }],
    ["takes no Event", { "@type": "Dataset", hasPart: ENTRY }],
    ["is no Date,DateTime", { "@type": "Event", startDate: "2015" }],
    ["is no Date,DateTime", { "@type": "Event", startDate: "2024-03-07/.." }],
    ["is no Date,DateTime", { "@type": "Event", startDate: "2024-03-07?" }],
    ["is no interval", { "@type": "Dataset", temporalCoverage: "2024-03~" }],
    ["no address", { "@type": "Dataset", "@id": "../x/" }],
    ["no type", { "@type": "Dataset", hasPart: { name: "x" } }],
    ["empty", { "@type": "Dataset", hasPart: [] }],
  ])("finds %s in %j", (problem, data) => {
    const found = checkLinkedData({ "@context": "https://schema.org", ...data }, TYPES);
    expect(found.join("\n")).toContain(problem.replace("/: has", "Dataset has no such member"));
  });

  it("is of another context's data that it knows nothing", () => {
    expect(
      checkLinkedData({ "@context": "https://example.org", "@type": "Dataset" }, TYPES),
    ).toEqual(["no context of schema.org"]);
  });
});

describe("describeDataset", () => {
  const data = asPublished(describeDataset(createScope()));

  it("keeps to the vocabulary", () => {
    expect(checkLinkedData(data, TYPES)).toEqual([]);
  });

  it("has the collection, its sources, and its entries with their times", () => {
    expect(data).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      "@id": `${SITE}collections/sample/`,
      name: "A sample",
      url: `${SITE}collections/sample/`,
      description: "What the sample is about.",
      inLanguage: "en",
      isAccessibleForFree: true,
      temporalCoverage: "2015-01-01/2024-03-07",
      distribution: {
        "@type": "DataDownload",
        contentUrl: `${SITE}collections/sample/timeline.json`,
        encodingFormat: "application/json",
      },
      citation: [
        {
          "@type": "Article",
          "@id": "https://example.org/report?a=1&b=2",
          headline: "The embassy had warned",
          inLanguage: "en",
          url: "https://example.org/report?a=1&b=2",
          datePublished: "2024-03-23",
          publisher: { "@type": "Organization", name: "The Example" },
        },
      ],
      hasPart: [
        {
          "@type": "CreativeWork",
          "@id": `${SITE}collections/sample/events/bombing/`,
          temporalCoverage: "2015",
          about: {
            "@type": "Event",
            name: "The bombing",
            location: { "@type": "Place", name: "Sinai" },
          },
        },
        {
          "@type": "CreativeWork",
          "@id": `${SITE}collections/sample/events/warning/`,
          temporalCoverage: "2024-03-07",
          about: { "@type": "Event", name: "The warning", startDate: "2024-03-07" },
        },
        {
          "@type": "CreativeWork",
          "@id": `${SITE}collections/sample/events/statement/`,
          temporalCoverage: "2024-03-07/..",
          about: { "@type": "Event", name: "The statement" },
        },
      ],
    });
  });

  it("keeps to the vocabulary with a collection that has next to nothing", () => {
    const bare = createScope(({ description: _, ...timeline }) => ({
      ...timeline,
      rights: { en: "Quoted." },
      articles: timeline.articles.map(({ publisher: _publisher, url: _url, ...article }) => ({
        ...article,
        published: "2024~",
        agency: "Agency",
      })),
    }));
    const described = asPublished(describeDataset(bare));
    expect(checkLinkedData(described, TYPES)).toEqual([]);
    expect(described).toMatchObject({
      copyrightNotice: "Quoted.",
      citation: [
        {
          "@id": `${SITE}collections/sample/articles/report/#content`,
          headline: "The embassy had warned",
          creditText: "Agency",
        },
      ],
    });
    expect(JSON.stringify(described)).not.toContain("2024~");
  });
});

describe("describeEventPage", () => {
  it.each([bombing, warning, statement])("keeps to the vocabulary", (event) => {
    const data = describeEventPage(createScope(), assertDefined(event, "event"));
    expect(checkLinkedData(asPublished(data), TYPES)).toEqual([]);
  });

  it("has each quotation in its article, named once, and the references", () => {
    const event = assertDefined(warning, "warning");
    const [quoted] = event.mentions;
    const twice: TimelineEvent = {
      ...event,
      mentions: [...event.mentions, { ...assertDefined(quoted, "mention"), exact: "the embassy" }],
    };
    const data = asPublished(describeEventPage(createScope(), twice));
    const article = { "@id": "https://example.org/report?a=1&b=2" };
    expect(data).toMatchObject({
      name: "The warning",
      isPartOf: { "@type": "Dataset", "@id": `${SITE}collections/sample/`, name: "A sample" },
      hasPart: [
        {
          "@type": "Quotation",
          text: "the embassy warned of attacks on concerts",
          inLanguage: "en",
          isPartOf: { ...article, "@type": "Article", headline: "The embassy had warned" },
        },
        { "@type": "Quotation", text: "the embassy", inLanguage: "en", isPartOf: article },
      ],
      citation: [
        {
          "@type": "CreativeWork",
          name: "Security alert",
          url: "https://example.com/alert",
          publisher: { "@type": "Organization", name: "US embassy" },
        },
      ],
    });
    expect(checkLinkedData(data, TYPES)).toEqual([]);
  });
});

describe("describeArticlePage", () => {
  it("is a page about the article, part of the collection", () => {
    const scope = createScope();
    const article = assertDefined(scope.timeline.articles[0], "article");
    const data = asPublished(describeArticlePage(scope, article));
    expect(checkLinkedData(data, TYPES)).toEqual([]);
    expect(data).toMatchObject({
      "@type": "WebPage",
      "@id": `${SITE}collections/sample/articles/report/`,
      mainEntity: { "@type": "Article", url: "https://example.org/report?a=1&b=2" },
    });
  });
});

describe("printLinkedData", () => {
  it("cannot end its element, and reads back as it was", () => {
    for (const text of [HOSTILE, "</script>", "<!--<script>", "]]>", "\u2028\ud800"]) {
      const block = printHtml(printLinkedData({ text }));
      expect(block.match(/[<>]/g)).toHaveLength(4);
      expect(readLinkedData(block)).toEqual([{ text }]);
    }
  });
});
