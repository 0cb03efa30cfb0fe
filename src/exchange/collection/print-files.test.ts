import { readdirSync, readFileSync } from "node:fs";
import { assert, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { splitArticleFile } from "./article-file.ts";
import { printArticleFile, printCollectionYaml, printStoryYaml } from "./print-files.ts";

const FIRST = new URL("../../../data/crocus-city-hall/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FIRST), "utf8");

function split(text: string) {
  const parts = splitArticleFile(text);
  assert(parts !== undefined);
  return { front: parse(parts.front), body: parts.body };
}

describe("the first collection", () => {
  it("is printed much as it was written by hand", () => {
    const text = read("collection.yaml");
    const printed = printCollectionYaml(parse(text));
    const lines = text.split("\n");
    const same = printed.split("\n").filter((line) => lines.includes(line));
    expect(parse(printed)).toEqual(parse(text));
    expect(same.length).toBeGreaterThan(lines.length * 0.6);
  });

  it.each(readdirSync(new URL("articles/", FIRST)))("has %s, which comes through", (name) => {
    const { front, body } = split(read(`articles/${name}`));
    expect(split(printArticleFile(front, body))).toEqual({ front, body });
  });
});

describe("printStoryYaml", () => {
  it("prints steps in lines", () => {
    const story = {
      title: { en: "A walk" },
      steps: [{ events: ["one"], text: { en: "First." }, title: { en: "One" } }],
    };
    expect(printStoryYaml(story)).toBe(
      "title: { en: A walk }\nsteps:\n  - title: { en: One }\n    text:\n      en: First.\n    events: [one]\n",
    );
  });
});
