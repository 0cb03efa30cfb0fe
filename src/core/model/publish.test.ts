import { assert, describe, expect, it } from "vitest";
import { parseCollection } from "./collection.ts";
import { createSource, FIRST_BODY, SECOND_BODY, spoil } from "./fixture.ts";
import { publish } from "./publish.ts";
import type { CollectionSource } from "./source.ts";

function publishSource(source: CollectionSource, options?: { readonly withDrafts: boolean }) {
  const parsed = parseCollection(source);
  assert(parsed.ok);
  return publish(parsed.value, options);
}

describe("publish", () => {
  const { timeline, texts } = publishSource(createSource());

  it("writes the head of the format, leaving out what there is not", () => {
    const { articles, events, categories, stories, glossary, ...head } = timeline;
    expect(head).toEqual({
      format: "dateline/1",
      id: "talks",
      title: { en: "The talks", nb: "Samtalene" },
      languages: ["en", "nb"],
      view: "2015/2024",
    });
    expect(categories.map(({ id }) => id)).toEqual(["talk", "war"]);
  });

  it("names the steps of a story and places its passages", () => {
    expect(timeline.stories).toMatchObject([
      {
        id: "walk",
        steps: [
          {
            id: "the-beginning",
            events: ["begin"],
            passages: [
              {
                article: "first",
                start: 0,
                end: 23,
                fragment: ":~:text=The%20talks%20began%20in%202015",
              },
              { article: "first", start: 25, end: 51 },
            ],
          },
          { id: "last" },
        ],
      },
    ]);
    expect(timeline.stories[0]?.steps[1]).not.toHaveProperty("passages");
  });

  it("places what the glossary rests on", () => {
    expect(timeline.glossary?.map(({ source }) => source)).toMatchObject([
      { article: "first", start: 0, end: 9 },
      { reference: { title: "UN" } },
    ]);
  });

  it("carries the sentences that only a story shows", () => {
    const passages = [{ article: "first", exact: "Nobody signed" }];
    const source = spoil(["stories", 0, "value", "steps", 0, "passages"], passages);
    const shown = publishSource(source)
      .texts[0]?.excerpts.map(({ text }) => text)
      .join("");
    expect(shown).toContain("Nobody signed.");
  });

  it("orders articles by publication and events by time and after", () => {
    expect(timeline.articles.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(timeline.events.map(({ id }) => id)).toEqual(["begin", "end", "left"]);
  });

  it("takes written for published when it is not said, and gives each article its page", () => {
    expect(timeline.articles).toMatchObject([
      { published: "2024-03-08", written: "2024-03-08", page: "articles/first/" },
      { published: "2024-03-09", written: "2024-03-08", page: "articles/second/" },
    ]);
  });

  it("gives every event its reading, bounds and agreement", () => {
    const brief = timeline.events.map(({ date, earliest, latest, partOfDay, agreement }) => ({
      date,
      earliest,
      latest,
      partOfDay,
      agreement,
    }));
    expect(brief).toEqual([
      {
        date: "2015-03",
        earliest: "2015-03-01",
        latest: "2015-03-31",
        partOfDay: undefined,
        agreement: "refined",
      },
      {
        date: "2024-03-07",
        earliest: "2024-03-07",
        latest: "2024-03-07",
        partOfDay: "evening",
        agreement: "conflict",
      },
      {
        date: "2024-03-07",
        earliest: "2024-03-07",
        latest: "2024-03-07",
        partOfDay: undefined,
        agreement: "single",
      },
    ]);
  });

  it("names a place once when all languages agree, and in each when they do not", () => {
    const [begin, end, left] = timeline.events;
    expect(begin).not.toHaveProperty("place");
    expect(end?.place).toBe("Oslo");
    expect(end).not.toHaveProperty("placeLabel");
    expect(left?.place).toBe("Vienna");
    expect(left?.placeLabel).toEqual({ en: "Vienna", nb: "Wien" });
  });

  it("holds quotations true to the bodies", () => {
    const bodies = new Map([
      ["first", FIRST_BODY],
      ["second", SECOND_BODY],
    ]);
    for (const { article, exact, start, end, prefix, suffix } of timeline.events.flatMap(
      (event) => event.mentions,
    )) {
      if (article === undefined) continue;
      const body = bodies.get(article) ?? "";
      expect(body.slice(start, end)).toBe(exact);
      expect(body.slice(0, start).endsWith(prefix ?? "?")).toBe(true);
      expect(body.slice(end).startsWith(suffix ?? "?")).toBe(true);
    }
  });

  it("gives a way into the publisher's page where there is one", () => {
    const [begin] = timeline.events;
    expect(begin?.mentions.map(({ fragment }) => fragment)).toEqual([
      ":~:text=in%202015",
      undefined,
      undefined,
    ]);
  });

  it("publishes all of a text, or the sentences around the quotations", () => {
    expect(texts).toEqual([
      {
        article: "first",
        length: FIRST_BODY.length,
        excerpts: [
          {
            start: 0,
            end: FIRST_BODY.indexOf(" “Peace"),
            text: "The talks began in 2015. They ended on 7 March 2024, in the evening.",
          },
          {
            start: FIRST_BODY.indexOf("Hours"),
            end: FIRST_BODY.indexOf(" Nobody"),
            text: "Hours later the envoys left.",
          },
        ],
      },
      {
        article: "second",
        length: SECOND_BODY.length,
        excerpts: [{ start: 0, end: SECOND_BODY.length, text: SECOND_BODY }],
      },
    ]);
  });

  it("is plain JSON: nothing undefined, nothing lost", () => {
    expect(JSON.parse(JSON.stringify({ timeline, texts }))).toStrictEqual({ timeline, texts });
  });

  it("keeps drafts and their sentences back until asked", () => {
    const source = spoil(["events", "value", 0, "status"], "draft");
    const published = publishSource(source);
    expect(published.timeline.events.map(({ id }) => id)).toEqual(["begin", "end"]);
    expect(JSON.stringify(published)).not.toContain("Hours later");
    const withDrafts = publishSource(source, { withDrafts: true });
    expect(withDrafts.timeline.events.map(({ id }) => id)).toEqual(["begin", "end", "left"]);
    expect(JSON.stringify(withDrafts)).toContain("Hours later");
  });

  it("keeps back an article that only drafts quote, and keeps one that nothing quotes yet", () => {
    const parsed = parseCollection(createSource());
    assert(parsed.ok);
    const quotes = (article: string) => (entry: (typeof parsed.value.events)[number]) =>
      entry.event.mentions.some((mention) => mention.article === article);
    const drafts = parsed.value.events.map((entry) => ({
      ...entry,
      isDraft: quotes("second")(entry),
    }));
    const collection = { ...parsed.value, events: drafts };
    const ids = (publication: ReturnType<typeof publish>) =>
      publication.timeline.articles.map(({ id }) => id);
    expect(ids(publish(collection))).toEqual(["first"]);
    expect(publish(collection).texts.map(({ article }) => article)).toEqual(["first"]);
    expect(ids(publish(collection, { withDrafts: true }))).toEqual(["first", "second"]);
    const unquoted = { ...collection, events: drafts.filter(({ isDraft }) => !isDraft) };
    expect(ids(publish(unquoted))).toEqual(["first", "second"]);
  });
});
