import { describe, expect, it } from "vitest";
import { parseArticleText, parseCollection, parseTimeline } from "#core/model";
import { checkProject, editEvent, setStatus, toAuthored, toSource } from "../index.ts";
import { apply, createExample } from "../project.fixture.ts";
import type { Project } from "../records.ts";
import { countPartlyTitled, fillLanguages } from "./fill-languages.ts";
import { fromTimeline } from "./from-published.ts";
import { checkKnown, publishKnown } from "./publish-known.ts";
import { publishProject } from "./publish-project.ts";

const BEGAN = "the-talks-began-in-2015";

/** Without what only the whole text tells: where a browser finds the words on the page. */
function withoutFragments(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === "fragment" ? undefined : part)));
}

/** One accepted event with a title in one of the two languages. */
function createHalf(): Project {
  const project = createExample();
  const titled = apply(project, editEvent(project, BEGAN, { title: { en: "Talks begin" } }));
  return apply(titled, setStatus(titled, [BEGAN], "accepted"));
}

function publishHalf() {
  const published = publishKnown(createHalf());
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  return published.value;
}

describe("a title in one language", () => {
  it("is counted, and goes out as it stands in the other one, too", () => {
    const half = createHalf();
    expect(checkProject(half).map(({ kind }) => kind)).toContain("title-missing-language");
    expect(countPartlyTitled(half)).toBe(1);
    expect(checkKnown(half)).toEqual([]);
    expect(publishHalf().timeline.events.map(({ title }) => title)).toEqual([
      { en: "Talks begin", nb: "Talks begin" },
    ]);
    const files = parseCollection(toSource(toAuthored(fillLanguages(half))));
    expect(files.ok).toBe(true);
  });

  it("stands in the way when it says nothing in any", () => {
    const half = createHalf();
    const blank = apply(half, editEvent(half, BEGAN, { title: { en: " " } }));
    expect(checkKnown(blank)).toEqual([
      { kind: "title-missing-language", event: BEGAN, languages: ["en", "nb"] },
    ]);
    expect(countPartlyTitled(blank)).toBe(0);
  });
});

describe("publishKnown", () => {
  it("holds nothing but what is published", () => {
    const whole = createHalf();
    const rejected = [...whole.events.keys()].filter((id) => id !== BEGAN);
    const project = apply(whole, setStatus(whole, rejected, "rejected"));
    const published = publishKnown(project);
    expect(published).toEqual(publishProject(fillLanguages(project)));
    const text = JSON.stringify(published);
    for (const id of rejected) expect(text).not.toContain(id);
  });

  it("gives a timeline that came without its texts out again as it was", () => {
    const { timeline } = publishHalf();
    const again = fromTimeline("again", timeline);
    expect(checkProject(again).map(({ kind }) => kind)).toContain("article-without-text");
    expect(checkKnown(again)).toEqual([]);
    const published = publishKnown(again);
    if (!published.ok) throw new Error("not published");
    const { articles, ...rest } = published.value.timeline;
    const { articles: before, ...others } = timeline;
    expect(rest).toEqual(withoutFragments(others));
    expect(articles).toEqual(before);
    expect(parseTimeline(published.value.timeline).ok).toBe(true);
    expect(published.value.texts.map((text) => parseArticleText(text).ok)).toEqual(
      articles.map(() => true),
    );
  });

  it("gives one that came with excerpts out again with them", () => {
    const { timeline, texts } = publishHalf();
    const published = publishKnown(fromTimeline("again", timeline, texts));
    expect(published).toEqual({ ok: true, value: withoutFragments({ timeline, texts }) });
  });
});
