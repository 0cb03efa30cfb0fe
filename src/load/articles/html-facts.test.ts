import { describe, expect, it } from "vitest";
import { readHtmlFacts } from "./html-facts.ts";
import { parseMarkup } from "./markup.fixture.ts";

const read = (html: string) => readHtmlFacts(parseMarkup(html));
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("readHtmlFacts", () => {
  it("believes JSON-LD before anything else", () => {
    const article = {
      "@type": ["NewsArticle"],
      headline: "Rain\u00AD fall",
      datePublished: "2024-03-22T08:00:00+01:00",
      author: [{ name: "Kari" }, { name: "Ola" }],
      publisher: { "@type": "Organization", name: "The Paper" },
      inLanguage: "en_GB",
      mainEntityOfPage: { "@id": "https://x.com/1" },
    };
    const other = '<meta property="og:title" content="Other"><title>Third</title>';
    const facts = {
      title: "Rain fall",
      publisher: "The Paper",
      author: "Kari, Ola",
      url: "https://x.com/1",
      language: "en-GB",
      published: "2024-03-22",
    };
    for (const value of [article, [{ "@type": "Person" }, article], { "@graph": [article] }]) {
      expect(read(other + jsonLd(value))).toEqual(facts);
    }
  });

  it.each([
    ["of something else", jsonLd({ "@type": "WebSite", name: "Site" }), {}],
    ["broken", '<script type="application/ld+json">{"@type":</script>', {}],
    ["of odd shape", jsonLd({ "@type": "Article", headline: 3, author: null, publisher: [] }), {}],
    ["null", jsonLd(null), {}],
  ])("JSON-LD %s says nothing", (_, html, facts) => expect(read(html)).toEqual(facts));

  it.each([
    ["2024-03-22", "2024-03-22"],
    ["2024-03-22T10:00:00+01:00", "2024-03-22"],
    ["2024-03-22 10:00", "2024-03-22"],
    ["2024-02-30", undefined],
    ["22/03/2024", undefined],
    ["March 22, 2024", undefined],
    ["2024-03", undefined],
    ["", undefined],
  ])("the day of %j is %j", (content, published) => {
    const html = `<meta name="date" content="${content}">`;
    expect(read(html).published).toBe(published);
  });

  it("takes the day in the publisher's own time before the day in UTC", () => {
    const html =
      jsonLd({ "@type": "Article", datePublished: "2024-03-22T23:30:00.000Z" }) +
      '<meta property="article:published_time" content="2024-03-23T00:30:00+01:00">';
    expect(read(html).published).toBe("2024-03-23");
  });

  it.each([
    ['<time datetime="2020-01-01">x</time>', {}],
    ['<time itemprop="datePublished" datetime="2020-01-01">x</time>', { published: "2020-01-01" }],
    ["<h1>One</h1><title>One | Site</title>", { title: "One" }],
    ["<h1>One</h1><h1>Two</h1><title>Page</title>", { title: "Page" }],
    ["<title>Page</title><svg><title>Icon</title></svg>", { title: "Page" }],
    ['<link rel="canonical" href="/relative">', {}],
    ['<meta name="author" content="https://x.com/kari">', {}],
    ['<html lang="not a language"></html>', {}],
  ])("%s", (html, facts) => expect(read(html)).toEqual(facts));
});
