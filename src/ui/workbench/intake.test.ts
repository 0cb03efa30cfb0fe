import { describe, expect, it } from "vitest";
import { ok } from "#core/base";
import { createProject, type Findings } from "#core/project";
import type { Finder } from "#load";
import { createWorkbench } from "./create-workbench.ts";
import { createIntake } from "./intake.ts";
import { createOpenProject } from "./shelf.fixture.ts";

function openIntake(languages: readonly string[], answer: Partial<Findings> = {}) {
  const open = createOpenProject(createProject({ id: "p", languages }));
  const bench = createWorkbench(open);
  const project = () => bench.store.get().project;
  const finder: Finder = {
    find: async (_text, { language }) =>
      ok({ language: language ?? "en", expressions: [], candidates: [], ...answer }),
    suggestJoins: async () => ok([]),
    close: () => undefined,
  };
  const intake = createIntake({
    finder,
    parseHtml: () => {
      throw new Error("no web page is read here");
    },
    findCategories: () => project().settings.categories,
    findTarget: async () => ok(bench),
    findSame: (text) =>
      [...project().articles.values()].find(({ body }) => body[0]?.text === text)?.title,
    readProject: async () => undefined,
    openProject: async () => ok(undefined),
  });
  const stages = () => intake.store.get().items.map(({ stage }) => stage);
  return { bench, intake, project, stages };
}

const file = (name: string, text: string) => new File([text], name);
const FRONT = [
  "---",
  "title: The bridge",
  "shortTitle: { en: Bridge, nb: Broen }",
  "language: en",
  "published: 2024-03-23",
  "publishedBasis: { en: On the page, nb: På siden }",
  "writtenBasis: { en: In the text, nb: I teksten }",
  "rights: { en: Ours., nb: Vårt. }",
  "text: full",
  "url: bridge",
  "---",
  "",
  "It opened on Friday.",
].join("\n");

describe("the intake", () => {
  it("keeps what front matter says, in each of its languages, and tells of an address that is none", async () => {
    const { intake, project, stages } = openIntake(["en"]);
    await intake.take([file("bridge.txt", FRONT)]);
    expect(project().settings.languages).toEqual(["en", "nb"]);
    const [article] = project().articles.values();
    expect(article).toMatchObject({
      shortTitle: { en: "Bridge", nb: "Broen" },
      publishedBasis: { en: "On the page", nb: "På siden" },
      writtenBasis: { en: "In the text", nb: "I teksten" },
      rights: { en: "Ours.", nb: "Vårt." },
      text: "full",
    });
    expect(article?.url).toBeUndefined();
    expect(stages()).toMatchObject([{ notes: [{ kind: "bad-address", address: "bridge" }] }]);
  });

  it("gives a timeline the languages of its articles, tells so, and takes it back with the article", async () => {
    const { bench, intake, project, stages } = openIntake(["nb"]);
    const add = (language: string) =>
      intake.take([
        file(`${language}.txt`, `---\nlanguage: ${language}\n---\nText in ${language}.`),
      ]);
    await add("en-GB");
    expect(project().settings.languages).toEqual(["en"]);
    await add("no");
    expect(project().settings.languages).toEqual(["en", "nb"]);
    await add("de");
    expect(project().settings.languages).toEqual(["en", "nb"]);
    expect(stages()).toMatchObject([{ languages: [] }, { languages: ["nb"] }, { languages: [] }]);
    bench.undo();
    bench.undo();
    expect(project().settings.languages).toEqual(["en"]);
  });

  it("asks before the same text is added a second time", async () => {
    const { intake, project, stages } = openIntake(["en"]);
    await intake.take([
      file("a.txt", "It began."),
      file("b.txt", "It began."),
      file("c.txt", "It began."),
    ]);
    expect(stages().map(({ kind }) => kind)).toEqual(["added", "same", "same"]);
    const [, second, third] = intake.store.get().items;
    await intake.addAgain(second?.id ?? 0);
    intake.leaveOut(third?.id ?? 0);
    expect(stages().map(({ kind }) => kind)).toEqual(["added", "added"]);
    expect(project().articles.size).toBe(2);
  });

  it("tells what else a text seems to be in, until that is settled", async () => {
    const { intake, project, stages } = openIntake(["en"], { language: undefined, other: "de" });
    await intake.take([file("a.txt", "Es begann.")]);
    expect(stages()).toMatchObject([{ other: "de", finds: 0 }]);
    const [id = ""] = project().articles.keys();
    intake.refresh(id, { finds: 3, events: 2 });
    expect(stages()).toMatchObject([{ finds: 3, events: 2 }]);
    expect(stages()[0]).not.toHaveProperty("other");
  });
});
