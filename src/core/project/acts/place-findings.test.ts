import { expect, it } from "vitest";
import { createProject } from "../create-project.ts";
import type { Findings } from "../find.ts";
import { apply, candidate, FIRST, found } from "../project.fixture.ts";
import { addArticle } from "./add-article.ts";

const TEXT = "Museet var stengt mellom 2001 og 2003.";
const PHRASE = "mellom 2001 og 2003";
const FINDINGS: Findings = {
  language: "nb",
  expressions: [
    found(TEXT, "2001", {
      edtf: "2001",
      phrase: {
        start: TEXT.indexOf(PHRASE),
        end: TEXT.indexOf(PHRASE) + PHRASE.length,
        text: PHRASE,
        edtf: "2001/2003",
      },
    }),
    found(TEXT, "2003", { edtf: "2003" }),
  ],
  candidates: [candidate(TEXT, 0, TEXT)],
};
const empty = createProject({ id: "p1", languages: ["nb"] });

it("makes one mention of a range: its second half is neither an event's nor left over", () => {
  const project = apply(empty, addArticle(empty, { ...FIRST, text: TEXT }, FINDINGS));
  expect([...project.mentions.values()].map(({ date, event }) => [date, event])).toEqual([
    ["2001/2003", [...project.events.keys()][0]],
  ]);
});

it("is sure of no category that nothing tells", () => {
  const own = {
    ...empty,
    settings: { ...empty.settings, categories: [{ id: "works", label: { nb: "Byggverk" } }] },
  };
  const project = apply(own, addArticle(own, { ...FIRST, text: TEXT }, FINDINGS));
  const [event] = project.events.values();
  expect(event).toMatchObject({ category: "works", confidence: { category: 0 } });
});
