import { describe, expect, it } from "vitest";
import { createFakeEffects } from "../read/fake-effects.ts";
import { readSite } from "./read-site.ts";

const COLLECTION = `
title: { en: A sample, nb: Et eksempel }
languages: [en, nb]
categories:
  - id: attack
    label: { en: attack, nb: angrep }
`;

const ARTICLE = `---
title: A report
publisher: The Example
shortTitle: { en: Example, nb: Example }
language: en
published: "2024-03-23"
rights: { en: Quoted, nb: Sitert }
text: full
---
The bombing came in 2015. It was claimed soon after.
`;

const event = (id: string, exact: string, more = "") => `
- id: ${id}
  title: { en: The bombing, nb: Bombingen }
  category: attack
  importance: 3
${more}  mentions:
    - article: report
      exact: ${exact}
      expression: "2015"
      date: "2015"
      basis: explicit
`;

function createData(events: string) {
  return createFakeEffects({
    "data/sample/collection.yaml": COLLECTION,
    "data/sample/articles/report.txt": ARTICLE,
    "data/sample/events.yaml": events,
  });
}

const RIGHT = event("bombing", "The bombing came in 2015");
const DRAFT = event("draft", "came in 2015", "  status: draft\n");

describe("readSite", () => {
  it("publishes what is right", async () => {
    const { collections, report } = await readSite(createData(RIGHT), "data", {
      withDrafts: false,
    });
    expect(report).toBeUndefined();
    expect(collections.map(({ timeline }) => timeline.id)).toEqual(["sample"]);
    expect(collections[0]?.timeline.events[0]?.mentions[0]?.start).toBe(0);
  });

  it.each([
    [false, ["bombing"]],
    [true, ["bombing", "draft"]],
  ])("with drafts: %s, it has %j", async (withDrafts, ids) => {
    const { collections, report } = await readSite(createData(RIGHT + DRAFT), "data", {
      withDrafts,
    });
    expect(report).toBeUndefined();
    expect(collections[0]?.timeline.events.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it("marks drafts in their titles, and only those", async () => {
    const { collections } = await readSite(createData(RIGHT + DRAFT), "data", { withDrafts: true });
    const events = collections[0]?.timeline.events ?? [];
    expect(Object.fromEntries(events.map(({ id, title }) => [id, title]))).toEqual({
      bombing: { en: "The bombing", nb: "Bombingen" },
      draft: { en: "Draft: The bombing", nb: "Utkast: Bombingen" },
    });
  });

  it("reports what is wrong, with file, line and the words, and publishes nothing of it", async () => {
    const { collections, report } = await readSite(
      createData(event("bombing", "The bombing came in 2016")),
      "data",
      { withDrafts: false },
    );
    expect(collections).toEqual([]);
    expect(report).toMatch(/^data\/sample\/events\.yaml:\d+: /);
    expect(report).toContain("The bombing came in 2016");
    expect(report).toMatch(/\n2 problems in 1 file$/);
  });

  it.each([
    ["no folder", {}],
    ["a folder with no collection in it", { "data/README.md": "", "data/.cache/x": "" }],
  ])("refuses %s", async (_name, files) => {
    const site = await readSite(createFakeEffects(files), "data", { withDrafts: false });
    expect(site.collections).toEqual([]);
    expect(site.report).toMatch(/^data: there is no collection here\n/);
  });
});
