import { describe, expect, it } from "vitest";
import { reviewWordsFor } from "#core/words";
import { decide, joinInto, pick, putIntoTray, separate } from "./acts.ts";
import { createReviewDesk } from "./desk.ts";
import { createMemoryWorkbench, createToldProject } from "./project.fixture.ts";
import { runCommand } from "./run-command.ts";

const ARTICLES = [
  [
    { what: "Bridge opens", when: "in 1932", date: "1932" },
    { what: "Bridge closes", when: "in 2015", date: "2015" },
    { what: "Survey starts", when: "in 1911", date: "1911" },
  ],
];

function sit(selected = "bridge-opens") {
  const workbench = createMemoryWorkbench(createToldProject(ARTICLES));
  const desk = createReviewDesk(workbench);
  const said: string[] = [];
  const reviewer = {
    desk,
    locale: "en",
    words: reviewWordsFor("en"),
    announce: (text: string) => said.push(text),
  } as const;
  workbench.select({ event: selected });
  const see = () => {
    const { project, selected: now } = workbench.store.get();
    const statuses = [...project.events.values()].map(({ id, status }) => `${id} ${status}`);
    return { statuses, selected: now, said };
  };
  return { workbench, desk, reviewer, see };
}

describe("decide", () => {
  it("goes on to the next event to review and says so", () => {
    const { reviewer, see } = sit();
    decide(reviewer, "accepted");
    expect(see()).toEqual({
      statuses: ["bridge-opens accepted", "bridge-closes proposed", "survey-starts proposed"],
      selected: "bridge-closes",
      said: ["Accepted. Next: Bridge closes, 2 to go."],
    });
  });

  it("stays at the last one", () => {
    const { reviewer, see } = sit();
    for (let times = 0; times < 3; times += 1) decide(reviewer, "rejected");
    expect(see().selected).toBe("survey-starts");
    expect(see().said.at(-1)).toBe("Rejected. Nothing more to review.");
  });

  it("is for all that are chosen, and lets them go", () => {
    const { reviewer, desk, see } = sit();
    pick(reviewer, "bridge-opens");
    pick(reviewer, "survey-starts");
    decide(reviewer, "accepted");
    expect(see().statuses).toEqual([
      "bridge-opens accepted",
      "bridge-closes proposed",
      "survey-starts accepted",
    ]);
    expect(desk.store.get().picked.size).toBe(0);
  });

  it("taken back leaves the event selected", () => {
    const { reviewer, workbench, see } = sit();
    decide(reviewer, "accepted");
    workbench.select({ event: "bridge-opens" });
    decide(reviewer, "proposed");
    expect(see().selected).toBe("bridge-opens");
    expect(see().said.at(-1)).toBe("Back for review.");
  });
});

describe("join", () => {
  it("makes one of those chosen, with all their mentions", () => {
    const { reviewer, desk, see } = sit("bridge-closes");
    pick(reviewer, "bridge-closes");
    pick(reviewer, "bridge-opens");
    runCommand("join", reviewer);
    expect(see().selected).toBe("bridge-closes");
    expect(desk.found().ofEvent("bridge-closes")).toHaveLength(2);
    expect(see().said.at(-1)).toBe("2 events joined into one.");
  });

  it("takes what is suggested for the selected event, until it is kept apart", () => {
    const { reviewer, desk, see } = sit();
    const pair = { a: "bridge-closes", b: "bridge-opens", score: 0.5, reasons: [] };
    desk.store.set({ pairs: [pair] });
    expect(desk.pairsOf("bridge-opens")).toEqual([pair]);
    separate(reviewer, "bridge-opens", "bridge-closes");
    expect(desk.pairsOf("bridge-opens")).toEqual([]);
    runCommand("join", reviewer);
    expect(see().statuses).toHaveLength(3);
  });

  it("keeps no pair of an event that is rejected or gone", () => {
    const { reviewer, desk } = sit();
    const pair = { a: "bridge-closes", b: "bridge-opens", score: 0.5, reasons: [] };
    desk.store.set({ pairs: [pair, { ...pair, b: "gone" }] });
    decide(reviewer, "rejected", ["bridge-closes"]);
    expect(desk.pairsOf("bridge-opens")).toEqual([]);
  });
});

describe("putIntoTray", () => {
  it("goes on when nothing is left of the event", () => {
    const { reviewer, see } = sit();
    putIntoTray(reviewer);
    expect(see().statuses).toEqual(["bridge-closes proposed", "survey-starts proposed"]);
    expect(see().selected).toBe("bridge-closes");
  });

  it("takes only the selected mention of several", () => {
    const { reviewer, desk, workbench, see } = sit();
    joinInto(reviewer, "bridge-opens", ["bridge-closes"]);
    const [, second] = desk.found().ofEvent("bridge-opens");
    workbench.select({ mention: second?.id });
    putIntoTray(reviewer);
    expect(see().selected).toBe("bridge-opens");
    expect(desk.found().ofEvent("bridge-opens")).toHaveLength(1);
    expect(workbench.store.get().project.mentions.get(second?.id ?? "")?.event).toBeUndefined();
  });
});

describe("runCommand", () => {
  it.each([
    ["next", "bridge-closes"],
    ["previous", "bridge-opens"],
  ] as const)("%s", (command, selected) => {
    const { reviewer, see } = sit();
    runCommand(command, reviewer);
    expect(see().selected).toBe(selected);
  });

  it("chooses this one and the next with Shift and an arrow", () => {
    const { reviewer, desk, see } = sit();
    runCommand("pick-next", reviewer);
    runCommand("pick-next", reviewer);
    expect([...desk.store.get().picked]).toEqual([
      "bridge-opens",
      "bridge-closes",
      "survey-starts",
    ]);
    expect(see().selected).toBe("survey-starts");
  });

  it.each([
    ["edit", "title"],
    ["date", "date"],
    ["category", "category"],
    ["place", "place"],
  ] as const)("%s opens the editor at the %s", (command, part) => {
    const { reviewer, desk } = sit();
    runCommand(command, reviewer);
    expect(desk.store.get().editing).toEqual({ event: "bridge-opens", part });
  });

  it("splits only what has several quotations", () => {
    const { reviewer, desk, see } = sit();
    runCommand("split", reviewer);
    expect(desk.store.get().editing).toBeUndefined();
    expect(see().said.at(-1)).toMatch(/one quotation/u);
    joinInto(reviewer, "bridge-opens", ["bridge-closes"]);
    runCommand("split", reviewer);
    expect(desk.store.get().editing?.part).toBe("split");
  });
});
