import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Publication, Timeline } from "#core/model";
import { printFeed } from "./feed.ts";
import { findCollectionUpdated, findUpdated, hasFeed } from "./feed-time.ts";
import { createFixture, HOSTILE } from "./fixture.ts";

const SITE = "https://example.net/tl/";

function createFeed(change: (timeline: Timeline) => Timeline, text?: string): string {
  const { timeline, texts }: Publication = createFixture(text);
  return printFeed({ timeline: change(timeline), texts, locale: "en" }, SITE);
}

const keep = (timeline: Timeline) => timeline;

/** Another article, and the event's first mention read from it. */
function addArticle(event: string, published: string): (timeline: Timeline) => Timeline {
  return (timeline) => {
    const article = assertDefined(timeline.articles[0], "article");
    return {
      ...timeline,
      articles: [...timeline.articles, { ...article, id: "later", published }],
      events: timeline.events.map((each) =>
        each.id === event
          ? {
              ...each,
              mentions: each.mentions.map((mention) => ({ ...mention, article: "later" })),
            }
          : each,
      ),
    };
  };
}

function listTitles(feed: string): readonly string[] {
  return [...feed.matchAll(/<entry>\n<id>[^<]*<\/id>\n<title>([^<]*)/g)].map(
    ([, title = ""]) => title,
  );
}

describe("printFeed", () => {
  it("is what RFC 4287 asks for", () => {
    const feed = createFeed(keep);
    expect(feed.slice(0, feed.indexOf("<content"))).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://example.net/tl/collections/sample/feed.xml</id>
<title>A sample</title>
<subtitle>What the sample is about.</subtitle>
<link rel="self" type="application/atom+xml" href="https://example.net/tl/collections/sample/feed.xml"/>
<link rel="alternate" type="text/html" hreflang="en" href="https://example.net/tl/collections/sample/"/>
<updated>2024-03-23T00:00:00Z</updated>
<author><name>Dateline</name><uri>https://example.net/tl/</uri></author>
<entry>
<id>https://example.net/tl/collections/sample/events/bombing/</id>
<title>The bombing</title>
<link rel="alternate" type="text/html" hreflang="en" href="https://example.net/tl/collections/sample/events/bombing/"/>
<updated>2024-03-23T00:00:00Z</updated>
<category term="attack" label="attack"/>
<summary>2015</summary>
`);
  });

  it("has each quotation, with absolute ways to it", () => {
    const [, content = ""] = /<content type="html">([^<]*)<\/content>/.exec(createFeed(keep)) ?? [];
    const html = content.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
    expect(html).toContain(`The bombing came in <u class="expression">2015</u>`);
    expect(html).toContain(
      `href="https://example.net/tl/collections/sample/articles/report/#m-bombing-1"`,
    );
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:/);
  });

  it("has what the newest articles tell first, and otherwise the order of time", () => {
    expect(listTitles(createFeed(keep))).toEqual(["The bombing", "The warning", "The statement"]);
    const feed = createFeed(addArticle("statement", "2024-04"));
    expect(listTitles(feed)).toEqual(["The statement", "The bombing", "The warning"]);
    expect(feed.match(/<updated>[^<]*/g)).toEqual([
      "<updated>2024-04-01T00:00:00Z",
      "<updated>2024-04-01T00:00:00Z",
      "<updated>2024-03-23T00:00:00Z",
      "<updated>2024-03-23T00:00:00Z",
    ]);
  });

  it("dates an event that no article gives by the collection's newest", () => {
    const feed = createFeed((timeline) => ({
      ...timeline,
      events: timeline.events.map((event) => ({
        ...event,
        mentions: event.mentions.filter(({ basis }) => basis === "external"),
      })),
    }));
    expect(new Set(feed.match(/<updated>[^<]*/g))).toEqual(
      new Set(["<updated>2024-03-23T00:00:00Z"]),
    );
  });

  it("holds no more than it should of a large collection", () => {
    const feed = createFeed((timeline) => ({
      ...timeline,
      events: Array.from({ length: 500 }, (_, index) => ({
        ...assertDefined(timeline.events[0], "event"),
        id: `e-${index}`,
      })),
    }));
    expect(listTitles(feed)).toHaveLength(200);
  });

  it("lets no text become markup, nor anything that XML has no place for", () => {
    const feed = createFeed(keep, `${HOSTILE}]]>\u0000\u0008\u001b\ufffe\ud800\n`);
    expect(feed).not.toMatch(/<script|<img|[^\P{Cc}\n]|[\ud800\ufffe]/u);
    // Twice as text: once in HTML, once in XML.
    expect(feed).toContain("&amp;lt;script&amp;gt;");
    expect(feed).toContain("<title>&quot;&gt;&lt;script&gt;");
    for (const [, inside] of feed.matchAll(/<(\/?[a-z][^<>]*)>/g)) {
      expect(inside).toMatch(/^\/?[a-z]+(?: [a-z:]+="[^"<>]*")*\/?$/);
    }
  });
});

describe("when it was updated", () => {
  const withPublished = (published: string): Timeline => {
    const { timeline } = createFixture();
    return { ...timeline, articles: timeline.articles.map((each) => ({ ...each, published })) };
  };

  it.each([
    ["2024-03-23", "2024-03-23T00:00:00Z"],
    ["2024-03-23T18:15:00", "2024-03-23T00:00:00Z"],
    ["2024-03", "2024-03-01T00:00:00Z"],
    ["2024?", "2024-01-01T00:00:00Z"],
    ["199X", "1990-01-01T00:00:00Z"],
    ["2024/..", "2024-01-01T00:00:00Z"],
    ["../2024", undefined],
    ["-0043-03-15", undefined],
    ["0000", undefined],
    ["Y17000", undefined],
  ])("an article of %s: %s", (published, updated) => {
    const timeline = withPublished(published);
    expect(findCollectionUpdated(timeline)).toBe(updated);
    expect(findUpdated(timeline, assertDefined(timeline.events[0], "event"))).toBe(updated);
    expect(hasFeed(timeline)).toBe(updated !== undefined);
  });
});
