import { describe, expect, it } from "vitest";
import { checkData } from "./check-data.ts";
import { createFakeEffects } from "./fake-effects.ts";

const FILES = {
  "data/talks/collection.yaml":
    "title: { en: Talks }\nlanguages: [en]\ncategories: [{ id: talk, label: { en: Talk } }]\n",
  "data/talks/articles/daily.txt":
    '---\ntitle: T\nshortTitle: { en: D }\nlanguage: en\npublished: "2015"\nrights: { en: R }\ntext: full\n---\n' +
    "First line.\nThe talks began in 2015.\n",
  "data/talks/events.yaml":
    '- id: begin\n  title: { en: Begin }\n  category: talk\n  importance: 1\n  mentions:\n    - { article: daily, exact: in 2015, date: "2015", basis: explicit }\n',
};

describe("checkData", () => {
  it("takes each folder for a collection and passes over hidden ones and files", async () => {
    const effects = createFakeEffects({ ...FILES, "data/README.md": "", "data/.cache/x": "" });
    expect(await checkData(effects, "data")).toBe(true);
    expect(effects.lines).toEqual([
      "talks/daily: 1 of 1 mention verified",
      "talks: 1 event, 1 mention, 0 conflicts",
    ]);
  });

  it("cuts what is too long to show in the middle", async () => {
    const events = "data/talks/events.yaml";
    const long = `${"long ".repeat(100)}end`;
    const effects = createFakeEffects({
      ...FILES,
      [events]: FILES[events].replace("in 2015", long),
    });
    expect(await checkData(effects, "data")).toBe(false);
    const text = effects.lines.find((line) => line.startsWith("    text:"));
    expect(text).toMatch(/^ {4}text: long .+ … .+long end$/);
    expect(text?.length).toBeLessThan(260);
  });
});
