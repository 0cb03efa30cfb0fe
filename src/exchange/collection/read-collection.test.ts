import { assert, describe, expect, it } from "vitest";
import { createFolder } from "./folder.ts";
import { readCollection } from "./read-collection.ts";

const FILES = {
  "data/talks/collection.yaml":
    "title: { en: Talks }\nlanguages: [en]\ncategories: [{ id: talk, label: { en: Talk } }]\n",
  "data/talks/articles/daily.txt":
    '---\ntitle: T\nshortTitle: { en: D }\nlanguage: en\npublished: "2015"\nrights: { en: R }\ntext: full\n---\n' +
    "First line.\nThe talks began in 2015.\n",
  "data/talks/events.yaml":
    '- id: begin\n  title: { en: Begin }\n  category: talk\n  importance: 1\n  mentions:\n    - { article: daily, exact: in 2015, date: "2015", basis: explicit }\n',
};

describe("readCollection", () => {
  it("reads what is right", async () => {
    const reading = await readCollection(
      createFolder(new Map(Object.entries(FILES))),
      "data/talks",
    );
    expect(reading.problems).toEqual([]);
    assert(reading.collection !== undefined);
    const { id, articles, events } = reading.collection;
    expect(id).toBe("talks");
    expect(articles[0]?.body).toBe("First line.\nThe talks began in 2015.");
    expect(events[0]?.event.mentions[0]).toMatchObject({ start: 28, end: 35 });
  });

  it("places a fault of the body in its line and column", async () => {
    const article = "data/talks/articles/daily.txt";
    const files = { ...FILES, [article]: FILES[article].replace("began", "be\rgan") };
    const { problems, collection } = await readCollection(
      createFolder(new Map(Object.entries(files))),
      "data/talks",
    );
    expect(collection).toBeUndefined();
    expect(problems).toMatchObject([
      { file: article, line: 10, column: 13, code: "carriage-return" },
    ]);
  });

  it("takes no line of a comment that ends in a carriage return alone for part of it", async () => {
    const glossary = "data/talks/glossary.yaml";
    const files = { ...FILES, [glossary]: "# Words\n# of the talks\r- id: peace\n" };
    const { problems } = await readCollection(
      createFolder(new Map(Object.entries(files))),
      "data/talks",
    );
    expect(problems).toMatchObject([
      { file: glossary, line: 2, column: 15, code: "carriage-return" },
    ]);
  });

  it("passes over nothing that was surely meant to be read", async () => {
    const strays = [
      "glossary.yml",
      "Glossary.yaml",
      "Stories/a.yaml",
      "story/a.yaml",
      "article/a.txt",
    ];
    const others = ["README.md", ".stories.yaml", "notes/a.yaml"];
    const files = [...strays, ...others].map((name) => [`data/talks/${name}`, "[]"] as const);
    const { problems } = await readCollection(
      createFolder(new Map([...Object.entries(FILES), ...files])),
      "data/talks",
    );
    expect(problems.map(({ text }) => text).toSorted()).toEqual(
      strays.map((name) => name.split("/")[0]).toSorted(),
    );
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["unknown-file"]));
  });
});
