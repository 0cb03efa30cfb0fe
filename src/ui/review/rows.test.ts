import { describe, expect, it } from "vitest";
import { setStatus } from "#core/project";
import { createReviewDesk } from "./desk.ts";
import { createMemoryWorkbench, createToldProject } from "./project.fixture.ts";
import { findNextToReview, type RowFilter, type RowOrder, stepRow, withSelected } from "./rows.ts";

const ARTICLES = [
  [
    { what: "Bridge opens", when: "in 1932", date: "1932" },
    { what: "Bridge closes", when: "in 2015", date: "2015" },
    { what: "Work begins", when: "recently" },
  ],
  [{ what: "Survey starts", when: "in 1911", date: "1911" }],
];
const ALL = ["bridge-opens", "bridge-closes", "survey-starts"];

function open() {
  const workbench = createMemoryWorkbench(createToldProject(ARTICLES));
  return { workbench, desk: createReviewDesk(workbench) };
}

describe("listRows", () => {
  it.each<[RowOrder, readonly string[]]>([
    ["text", ALL],
    ["time", ["survey-starts", "bridge-opens", "bridge-closes"]],
  ])("orders by %s", (order, expected) => {
    const { desk } = open();
    desk.store.set({ order });
    expect(desk.rows().shown).toEqual(expected);
  });

  it.each<[RowFilter, readonly string[]]>([
    ["proposed", ["bridge-opens", "survey-starts"]],
    ["accepted", ["bridge-closes"]],
    ["rejected", []],
    ["all", ALL],
  ])("shows %s", (filter, expected) => {
    const { workbench, desk } = open();
    workbench.commit(setStatus(workbench.store.get().project, ["bridge-closes"], "accepted"));
    desk.store.set({ filter });
    expect(desk.rows().shown).toEqual(expected);
    expect(desk.rows().count).toEqual({ proposed: 2, accepted: 1, rejected: 0 });
  });

  it("is not made again while nothing it depends on changes", () => {
    const { workbench, desk } = open();
    const before = desk.rows();
    workbench.select({ event: "bridge-closes" });
    expect(desk.rows()).toBe(before);
  });
});

describe("withSelected", () => {
  it("puts the selected event in its place among those shown", () => {
    const { workbench, desk } = open();
    workbench.commit(setStatus(workbench.store.get().project, ["bridge-closes"], "rejected"));
    expect(withSelected(desk.rows(), "bridge-closes")).toEqual(ALL);
    expect(withSelected(desk.rows(), "bridge-opens")).toEqual(["bridge-opens", "survey-starts"]);
    expect(withSelected(desk.rows(), "gone")).toEqual(["bridge-opens", "survey-starts"]);
  });
});

describe("stepRow", () => {
  it.each([
    ["a", 1, "b"],
    ["c", 1, "c"],
    ["a", -1, "a"],
    [undefined, 1, "a"],
    [undefined, -1, "c"],
    ["gone", 1, "a"],
  ] as const)("from %s by %i goes to %s", (from, by, to) => {
    expect(stepRow(["a", "b", "c"], from, by)).toBe(to);
  });

  it("goes nowhere where there are none", () => {
    expect(stepRow([], "a", 1)).toBeUndefined();
  });
});

describe("findNextToReview", () => {
  it.each([
    ["bridge-opens", ["bridge-opens"], "bridge-closes"],
    ["survey-starts", ["survey-starts"], "bridge-opens"],
    ["bridge-opens", ALL, undefined],
    [undefined, [], "bridge-opens"],
  ])("after %s with %j done goes to %s", (from, done, next) => {
    const { workbench, desk } = open();
    const { events } = workbench.store.get().project;
    expect(findNextToReview(desk.rows(), events, from, new Set(done))).toBe(next);
  });
});
