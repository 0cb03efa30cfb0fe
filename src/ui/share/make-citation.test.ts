import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import { listReferences } from "./list-references.ts";
import { makeCitation } from "./make-citation.ts";

const event = sample.events.find(({ mentions }) => mentions[1]?.exact !== undefined);
const options = {
  locale: "en",
  accessed: "2026-11-22",
  pageUrl: "https://example.org/collections/c/",
} as const;

describe("makeCitation", () => {
  it("cites the collection at its page, and an event at its own", () => {
    expect(makeCitation(sample, { what: "collection", event, number: 1 }, options)).toMatchObject({
      kind: "collection",
      url: `${options.pageUrl}?lang=en`,
      publisher: "Dateline",
    });
    expect(makeCitation(sample, { what: "event", event, number: 1 }, options)).toMatchObject({
      kind: "event",
      url: `${options.pageUrl}events/${event?.id}/?lang=en`,
    });
  });

  it("cites a passage by its number, found at its place in the article, in the language cited", () => {
    const citation = makeCitation(sample, { what: "passage", event, number: 2 }, options);
    expect(citation.quotation).toBe(event?.mentions[1]?.exact);
    const place = `articles/${event?.mentions[1]?.article}/`;
    expect(citation.via?.url).toBe(`${options.pageUrl}${place}?lang=en#m-${event?.id}-2`);
    const inNorwegian = { ...options, locale: "nb", pageUrl: `${options.pageUrl}nb/` } as const;
    expect(makeCitation(sample, { what: "passage", event, number: 2 }, inNorwegian).via?.url).toBe(
      `${options.pageUrl}nb/${place}#m-${event?.id}-2`,
    );
  });

  it("cites the collection where there is no event, and has no address for a person's own file", () => {
    const cited = { what: "event", event: undefined, number: 1 } as const;
    const citation = makeCitation(sample, cited, { ...options, pageUrl: undefined });
    expect(citation).toMatchObject({ kind: "collection", id: sample.id });
    expect(citation.url).toBeUndefined();
    expect(citation.publisher).toBeUndefined();
  });
});

describe("listReferences", () => {
  it("gives each format with a file name of its own", () => {
    const citation = makeCitation(sample, { what: "event", event, number: 1 }, options);
    const files = listReferences(citation, "en");
    expect(files.map(({ fileName }) => fileName)).toEqual([
      `${citation.id}.bib`,
      `${citation.id}.ris`,
      `${citation.id}.csl.json`,
    ]);
    expect(files.map(({ text }) => text.slice(0, 5))).toEqual(["@misc", "TY  -", "[\n  {"]);
  });
});
