import { describe, expect, it } from "vitest";
import { createProject } from "../create-project.ts";
import { editArticle, editEvent, editMention, setStatus, toAuthored } from "../index.ts";
import { apply, createExample, FIRST_TEXT } from "../project.fixture.ts";
import type { Project } from "../records.ts";
import { checkProject } from "./check-project.ts";

const BEGAN = "the-talks-began-in-2015";
const ENDED = "they-ended-on-7-march-2024-a-thursday";

/** One event, accepted and whole. */
function createSound(): Project {
  const project = createExample();
  const title = { en: "Talks begin", nb: "Samtalene begynner" };
  const titled = apply(project, editEvent(project, BEGAN, { title }));
  return apply(titled, setStatus(titled, [BEGAN], "accepted"));
}

const sound = createSound();
const withArticle = (fields: Parameters<typeof editArticle>[2]) =>
  apply(sound, editArticle(sound, "first", fields));
const withEvent = (fields: Parameters<typeof editEvent>[2]) =>
  apply(sound, editEvent(sound, BEGAN, fields));
const withMention = (fields: Parameters<typeof editMention>[2]) =>
  apply(sound, editMention(sound, "first-1", fields));
const withSettings = (settings: Partial<Project["settings"]>): Project => ({
  ...sound,
  settings: { ...sound.settings, ...settings },
});

it("finds nothing in the way of a sound project", () => {
  expect(checkProject(sound)).toEqual([]);
});

it("tells what an empty project lacks", () => {
  const kinds = checkProject(createProject({ id: "p", languages: ["en"] })).map(({ kind }) => kind);
  expect(kinds).toEqual(["text-missing-language", "no-articles", "no-accepted-events"]);
});

it("tells of words that nothing tells from others like them", () => {
  const sentence = "The talks began in 2015. ";
  const text = sentence.repeat(60);
  const start = sentence.length * 30;
  const project: Project = {
    ...withMention({}),
    articles: new Map(
      [...sound.articles].map(([id, article]) => [
        id,
        id === "first" ? { ...article, body: [{ start: 0, end: text.length, text }] } : article,
      ]),
    ),
    mentions: new Map(
      [...sound.mentions].flatMap(([id, mention]) =>
        id === "first-1"
          ? [[id, { ...mention, start, end: start + 24, exact: sentence.trim() }] as const]
          : [],
      ),
    ),
  };
  const kinds = checkProject(project).map(({ kind }) => kind);
  expect(kinds).toContain("quotation-repeated");
  expect(toAuthored(project).events).toEqual([]);
});

describe("tells", () => {
  it.each<readonly [string, Project, object]>([
    [
      "a collection's id",
      withSettings({ collection: "My talks" }),
      { kind: "settings-invalid", field: "collection" },
    ],
    [
      "a language that is none",
      withSettings({ languages: ["en", "nb", "x y"] }),
      { kind: "settings-invalid", field: "languages", value: "x y" },
    ],
    [
      "a category twice",
      withSettings({
        categories: [...sound.settings.categories, { id: "other", label: { en: "O", nb: "A" } }],
      }),
      { kind: "duplicate-id", record: "category", id: "other" },
    ],
    [
      "an article without a date",
      withArticle({ published: undefined }),
      { kind: "article-without-date", article: "first" },
    ],
    [
      "an article without a language",
      withArticle({ language: undefined }),
      { kind: "article-without-language", article: "first" },
    ],
    [
      "an article's wrong date",
      withArticle({ published: "8 March" }),
      { kind: "article-invalid", article: "first", field: "published", value: "8 March" },
    ],
    [
      "an article's wrong address",
      withArticle({ url: "javascript:alert(1)" }),
      { kind: "article-invalid", field: "url" },
    ],
    [
      "an article's rights in one language",
      withArticle({ rights: { en: "Ours." } }),
      { kind: "text-missing-language", record: "article", field: "rights", languages: ["nb"] },
    ],
    [
      "a text that is not composed",
      withArticle({ words: `${FIRST_TEXT}a\u030a` }),
      { kind: "article-text-fault", fault: "not-nfc" },
    ],
    [
      "a text of which only parts are known",
      {
        ...sound,
        articles: new Map(
          [...sound.articles].map(([id, article]) => [id, { ...article, length: 999 }]),
        ),
      },
      { kind: "article-without-text", article: "first" },
    ],
    [
      "a title in one language",
      withEvent({ title: { en: "Talks" } }),
      { kind: "title-missing-language", event: BEGAN, languages: ["nb"] },
    ],
    [
      "a category that is gone",
      withEvent({ category: "gone" }),
      { kind: "event-without-category", event: BEGAN },
    ],
    [
      "an importance of 9",
      withEvent({ importance: 9 }),
      { kind: "event-invalid", field: "importance", value: "9" },
    ],
    [
      "an event's date that nothing bears",
      withEvent({ date: "2014" }),
      { kind: "event-date-unheld", event: BEGAN },
    ],
    [
      "a reference to what is not accepted",
      withEvent({ after: [ENDED] }),
      { kind: "reference-unpublished", field: "after", to: ENDED },
    ],
    [
      "an event without a date",
      withMention({ date: undefined }),
      { kind: "event-without-date", event: BEGAN },
    ],
    [
      "a mention without a date",
      withMention({ date: undefined }),
      { kind: "mention-without-date", mention: "first-1" },
    ],
    [
      "a date that is none",
      withMention({ date: "spring" }),
      { kind: "mention-invalid", field: "date", value: "spring" },
    ],
    [
      "a date from elsewhere without its source",
      withMention({ basis: "external" }),
      { kind: "reference-missing", mention: "first-1" },
    ],
    [
      "a quotation that no longer stands",
      withArticle({ words: "Another text." }),
      { kind: "quotation-lost", mention: "first-1" },
    ],
    [
      "a story that leads to what is not accepted",
      withSettings({
        stories: [
          {
            id: "s",
            title: { en: "S", nb: "S" },
            steps: [{ title: { en: "T", nb: "T" }, events: [ENDED] }],
          },
        ],
      }),
      { kind: "story-reference-unpublished", story: "s", to: ENDED },
    ],
  ])("%s", (_name, project, problem) => {
    expect(checkProject(project)).toContainEqual(expect.objectContaining(problem));
  });

  it("circles", () => {
    const two = apply(sound, setStatus(sound, [ENDED], "accepted"));
    const one = apply(two, editEvent(two, BEGAN, { after: [ENDED] }));
    const circle = apply(one, editEvent(one, ENDED, { after: [BEGAN] }));
    expect(checkProject(circle)).toContainEqual({
      kind: "after-circle",
      events: expect.arrayContaining([BEGAN, ENDED]),
    });
  });

  it("words quoted twice by one event", () => {
    const mention = sound.mentions.get("first-1");
    const twice: Project = {
      ...sound,
      mentions: new Map([
        ...sound.mentions,
        ...(mention ? [["first-90", { ...mention, id: "first-90" }] as const] : []),
      ]),
    };
    expect(checkProject(twice)).toEqual([
      { kind: "duplicate-mention", event: BEGAN, mention: "first-90" },
    ]);
  });
});
