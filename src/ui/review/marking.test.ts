import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { applyChange } from "#core/project";
import { createReviewDesk } from "./desk.ts";
import {
  beginMarking,
  moveMarking,
  rangeOfMarking,
  saveMarking,
  suggestForMarking,
} from "./marking.ts";
import { createMemoryWorkbench, createToldProject } from "./project.fixture.ts";

const PROJECT = createToldProject([
  [
    { what: "The bridge opens", when: "in 1932", date: "1932" },
    { what: "It closes", when: "recently" },
  ],
]);
const ARTICLE = assertDefined([...PROJECT.articles.values()][0], "article");
const TEXT = ARTICLE.body[0]?.text ?? "";

function place(words: string) {
  const start = TEXT.indexOf(words);
  return { article: ARTICLE.id, anchor: start, focus: start + words.length, by: "form" } as const;
}

const wordsOf = (marking: Parameters<typeof rangeOfMarking>[0]) => {
  const { start, end } = rangeOfMarking(marking);
  return TEXT.slice(start, end);
};

describe("beginMarking", () => {
  it("begins at the selected find", () => {
    const workbench = createMemoryWorkbench(PROJECT);
    const desk = createReviewDesk(workbench);
    workbench.select({ event: "the-bridge-opens" });
    beginMarking(desk);
    const { marking } = desk.store.get();
    expect(marking && wordsOf(marking)).toBe("in");
    expect(workbench.store.get().pane).toBe("text");
  });

  it("begins with the text where nothing is selected", () => {
    const desk = createReviewDesk(createMemoryWorkbench(PROJECT));
    beginMarking(desk);
    const { marking } = desk.store.get();
    expect(marking && wordsOf(marking)).toBe("The");
  });
});

describe("moveMarking", () => {
  it.each([
    ["bridge", 1, false, "opens"],
    ["bridge", -1, false, "The"],
    ["bridge", 1, true, "bridge opens"],
    ["bridge", -1, true, ""],
    ["The", -1, false, "The"],
    ["recently", 1, false, "recently"],
  ] as const)("from %s by %i (extending: %s) marks %j", (from, by, isExtending, to) => {
    expect(wordsOf(moveMarking(place(from), ARTICLE, by, isExtending))).toBe(to);
  });
});

describe("suggestForMarking", () => {
  const mentions = [...PROJECT.mentions.values()];
  it.each([
    ["The bridge opens in 1932", { date: "1932", expression: "in 1932" }],
    ["closes recently", { date: "", expression: "recently" }],
    ["The bridge", { date: "", expression: "" }],
  ])("of %j", (words, expected) => {
    const range = rangeOfMarking(place(words));
    expect(suggestForMarking(mentions, ARTICLE, range)).toEqual(expected);
  });
});

describe("saveMarking", () => {
  const save = (words: string, aim: Parameters<typeof saveMarking>[2], date?: string) => {
    const saved = saveMarking(PROJECT, place(words), aim, { date, expression: "1932" });
    const applied = applyChange(PROJECT, saved.change);
    return applied.ok ? applied.value.mentions.get(saved.mention ?? "") : undefined;
  };

  it("makes an event, with the words of the date in their place", () => {
    const mention = save("opens in 1932", "new", "1932");
    expect(mention).toMatchObject({ exact: "opens in 1932", date: "1932", event: "opens-in-1932" });
    expect(TEXT.slice(mention?.expressionStart, mention?.expressionEnd)).toBe("1932");
  });

  it("adds to an event", () => {
    expect(save("It closes", { event: "the-bridge-opens" })?.event).toBe("the-bridge-opens");
  });

  it("puts only a date into the tray, dated and whole", () => {
    const mention = save("in 1932", "only-date", "1932");
    expect(mention).toMatchObject({ exact: "in 1932", date: "1932" });
    expect(mention).not.toHaveProperty("event");
    expect(mention?.expressionEnd).toBe(mention?.end);
  });
});
