import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type CollectionSource, parseCollection, publish } from "#core/model";
import { createProject } from "../create-project.ts";
import {
  addArticle,
  createTimelineReader,
  editEvent,
  fromCollection,
  fromTimeline,
  markPassage,
  setStatus,
  timelineOf,
} from "../index.ts";
import { apply, candidate, createExample, found } from "../project.fixture.ts";
import { publishProject } from "./publish-project.ts";
import { toAuthored, toSource } from "./to-authored.ts";

const FOLDER = new URL("../../../../data/crocus-city-hall/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FOLDER), "utf8");

/** The first collection, as it lies in its folder. */
const source: CollectionSource = {
  id: "crocus-city-hall",
  collection: { file: "collection.yaml", value: parse(read("collection.yaml")) },
  events: { file: "events.yaml", value: parse(read("events.yaml")) },
  articles: readdirSync(new URL("articles/", FOLDER)).map((file) => {
    const [, front = "", body = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`articles/${file}`)) ?? [];
    return { id: file.replace(/\.txt$/, ""), file, value: parse(front), body };
  }),
  stories: [],
};

describe("the first collection", () => {
  const parsed = parseCollection(source);
  const collection = parsed.ok ? parsed.value : undefined;

  it("comes out of a project as it was written, event by event", () => {
    expect(collection).toBeDefined();
    if (collection === undefined) return;
    const project = fromCollection("p", collection, { events: parse(read("events.yaml")) });
    expect(toAuthored(project).events).toEqual(source.events.value);
    expect(parseCollection(toSource(toAuthored(project)))).toEqual({
      ok: true,
      value: { ...collection, articles: expect.arrayContaining([...collection.articles]) },
    });
  });

  it("is shown live as it is published", () => {
    if (collection === undefined) throw new Error("no collection");
    const project = fromCollection("p", collection);
    const { timeline } = publish(collection);
    const shown = timelineOf(project);
    expect(shown.leftOut).toEqual([]);
    const bare = timeline.events.map((event) => ({
      ...event,
      mentions: event.mentions.map(({ fragment: _fragment, ...mention }) => mention),
    }));
    expect(shown.timeline).toEqual({ ...timeline, events: bare });
    expect(publishProject(project)).toEqual({ ok: true, value: publish(collection) });
  });

  it("comes back from its published form, with and without the texts", () => {
    if (collection === undefined) throw new Error("no collection");
    const { timeline, texts } = publish(collection);
    const bare = timeline.events.map((event) => ({
      ...event,
      mentions: event.mentions.map(({ fragment: _fragment, ...mention }) => mention),
    }));
    const known = timelineOf(fromTimeline("p", timeline, texts));
    const withoutContext = (events: typeof bare) =>
      events.map((event) => ({
        ...event,
        mentions: event.mentions.map(({ prefix: _prefix, suffix: _suffix, ...mention }) => mention),
      }));
    expect(withoutContext(known.timeline.events as typeof bare)).toEqual(withoutContext(bare));
    expect(known.texts).toEqual(texts);
    const unknown = timelineOf(fromTimeline("p", timeline)).timeline.events;
    expect(withoutContext(unknown as typeof bare)).toEqual(withoutContext(bare));
  });
});

describe("toAuthored", () => {
  it("writes proposed events as drafts and leaves rejected ones out", () => {
    const project = createExample();
    const [first = "", second = ""] = project.events.keys();
    const one = apply(project, setStatus(project, [first], "rejected"));
    const two = apply(one, setStatus(one, [second], "accepted"));
    const { events } = toAuthored(two);
    expect(events.map(({ id }) => id)).not.toContain(first);
    expect(events.find(({ id }) => id === second)).not.toHaveProperty("status");
    const drafts = events.filter(({ status }) => status === "draft");
    expect(drafts).toHaveLength(3);
    // A draft has words in every language, if only the article's.
    expect(drafts.every(({ title }) => title.en !== undefined && title.nb !== undefined)).toBe(
      true,
    );
  });

  it("describes repeated words by what is around them, and counts a repeated expression", () => {
    const text = "In May, in May. He left in May, not in May.";
    const empty = createProject({ id: "p", languages: ["en"] });
    const start = text.lastIndexOf("in May");
    const expression = { ...found(text, "in May", { edtf: "2024-05" }), start, end: start + 6 };
    const one = apply(
      empty,
      addArticle(
        empty,
        { id: "a", title: "A", text },
        {
          language: "en",
          expressions: [expression],
          candidates: [candidate(text, 0, "left in May, not in May")],
        },
      ),
    );
    const at = text.indexOf("in May");
    const two = apply(
      one,
      markPassage(one, "a", { start: at, end: at + 6 }, { date: "2024-05", title: "Spring" }),
    );
    expect(toAuthored(two).events.flatMap(({ mentions }) => mentions)).toMatchObject([
      { exact: "in May", prefix: expect.any(String) },
      { exact: "left in May, not in May", expression: "in May", expressionAt: 2 },
    ]);
  });
});

describe("timelineOf", () => {
  it("leaves out and lists what has no date, and shows a title in whatever language there is", () => {
    const project = createExample();
    const marked = apply(
      project,
      markPassage(project, "first", { start: 0, end: 9 }, { event: "new" }),
    );
    const { timeline, leftOut } = timelineOf(marked);
    expect(leftOut).toEqual(["the-talks"]);
    expect(timeline.events.find(({ id }) => id.startsWith("samtalene"))?.title).toEqual({
      en: "Samtalene startet i mars 2015",
      nb: "Samtalene startet i mars 2015",
    });
  });

  it("keeps, read again, the values of the events that stay as they are", () => {
    const project = createExample();
    const read = createTimelineReader();
    const live = read(project);
    const before = new Set(live.timeline.events);
    const [first = ""] = project.events.keys();
    const changed = apply(project, editEvent(project, first, { importance: 1 }));
    const fresh = read(changed).timeline.events.filter((event) => !before.has(event));
    expect(fresh.map(({ id }) => id)).toEqual([first]);
    expect(read(changed)).not.toBe(live);
  });

  it("gives the same answer again after a decision that changes nothing of what is shown", () => {
    const project = createExample();
    const read = createTimelineReader();
    const live = read(project);
    const [first = ""] = project.events.keys();
    expect(read(apply(project, setStatus(project, [first], "accepted")))).toBe(live);
    const rejected = read(apply(project, setStatus(project, [first], "rejected")));
    expect(rejected.timeline.events.map(({ id }) => id)).not.toContain(first);
  });

  it("stays fast with 5,000 events in 10 MB of text", () => {
    const line = `${"On a day in 1990 something happened that was long in coming. ".repeat(33)}\n`;
    const text = line.repeat(5000);
    expect(text.length).toBeGreaterThan(10_000_000);
    const expressions = Array.from({ length: 5000 }, (_, n) => ({
      ...found(text.slice(0, 100), "in 1990", { edtf: "1990" }),
      start: n * line.length + 9,
      end: n * line.length + 16,
    }));
    const candidates = expressions.map(({ start, end }, index) => ({
      ...candidate("in 1990", index, "in 1990"),
      start: start - 9,
      end: end + 20,
      title: `Event ${index}`,
    }));
    const empty = createProject({ id: "p", languages: ["en"] });
    const project = apply(
      empty,
      addArticle(empty, { title: "Long", text }, { language: "en", expressions, candidates }),
    );
    const from = performance.now();
    expect(timelineOf(project).timeline.events).toHaveLength(5000);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
