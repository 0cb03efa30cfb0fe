import { describe, expect, it } from "vitest";
import { STORY } from "./story.fixture.ts";
import { findKept, findTalk, printKept, printTalk, reduceTalk, type Talk } from "./talk.ts";

const TALK: Talk = { index: 1, isBlank: false, watch: { beforeMs: 0, since: 1000 } };
const DARK: Talk = { ...TALK, isBlank: true };
const HOUR_MS = 3_600_000;

describe("reduceTalk", () => {
  it.each([
    ["on", TALK, { kind: "move", by: 1 } as const, { index: 2 }],
    ["back", TALK, { kind: "move", by: -1 } as const, { index: 0 }],
    ["to a step", TALK, { kind: "go", index: 2 } as const, { index: 2 }],
    ["no further than the last", TALK, { kind: "go", index: 99 } as const, { index: 2 }],
    ["dark", TALK, { kind: "blank", isBlank: true } as const, { index: 1, isBlank: true }],
    ["from dark, only light", DARK, { kind: "move", by: 1 } as const, { index: 1, isBlank: false }],
    [
      "to a step, with light",
      DARK,
      { kind: "go", index: 0 } as const,
      { index: 0, isBlank: false },
    ],
    ["to an event", TALK, { kind: "open", event: "e" } as const, { index: 1, event: "e" }],
  ])("%s", (_name, talk, act, after) => {
    expect(reduceTalk(talk, act, 3)).toMatchObject(after);
  });

  it("leaves the event behind with the step", () => {
    const open = reduceTalk(TALK, { kind: "open", event: "e" }, 3);
    expect(reduceTalk(open, { kind: "move", by: 1 }, 3)).not.toHaveProperty("event");
    expect(reduceTalk(open, { kind: "go", index: 1 }, 3)).toEqual(TALK);
    expect(reduceTalk(open, { kind: "open", event: undefined }, 3)).toEqual(TALK);
  });

  it("is the same value where nothing changes", () => {
    const last = { ...TALK, index: 2 };
    expect(reduceTalk(last, { kind: "move", by: 1 }, 3)).toBe(last);
    expect(reduceTalk(TALK, { kind: "go", index: 1 }, 3)).toBe(TALK);
    expect(reduceTalk(TALK, { kind: "blank", isBlank: false }, 3)).toBe(TALK);
  });

  it("stops the clock, lets it go on, and begins again", () => {
    const stopped = reduceTalk(TALK, { kind: "pause", now: 5000 }, 3);
    expect(stopped.watch).toEqual({ beforeMs: 4000 });
    expect(reduceTalk(stopped, { kind: "resume", now: 9000 }, 3).watch.since).toBe(9000);
    expect(reduceTalk(stopped, { kind: "restart", now: 9000 }, 3).watch).toEqual({
      beforeMs: 0,
      since: 9000,
    });
  });
});

describe("findTalk", () => {
  it("reads what printTalk wrote", () => {
    for (const talk of [TALK, DARK, { ...TALK, event: "e" }, { ...TALK, watch: { beforeMs: 7 } }]) {
      expect(findTalk(JSON.parse(JSON.stringify(printTalk(talk, STORY))), STORY)).toEqual(talk);
    }
  });

  it("finds the step by its id where the story has changed", () => {
    const longer = { ...STORY, steps: [{ id: "new", title: { en: "New" } }, ...STORY.steps] };
    expect(findTalk(printTalk(TALK, STORY), longer)?.index).toBe(2);
  });

  it.each([
    undefined,
    null,
    "2.two",
    {},
    { step: 2, watch: { beforeMs: 0 } },
    { step: "2.two" },
    { step: "nowhere", watch: { beforeMs: 0 } },
    { step: "2.two", watch: { beforeMs: "0" } },
    { step: "2.two", watch: { beforeMs: -1 } },
  ])("does not take %j for one", (value) => {
    expect(findTalk(value, STORY)).toBeUndefined();
  });
});

describe("findKept", () => {
  const kept = printKept(DARK, STORY, 1000);

  it("goes on where it was, and never in the dark", () => {
    expect(findKept(kept, STORY, 1000 + HOUR_MS)).toEqual(TALK);
  });

  it("begins anew on another day", () => {
    expect(findKept(kept, STORY, 1000 + 3 * HOUR_MS)).toBeUndefined();
  });

  it.each([undefined, "", "{", "null", JSON.stringify(printTalk(TALK, STORY))])(
    "does not take %j for one",
    (text) => {
      expect(findKept(text, STORY, 1000)).toBeUndefined();
    },
  );
});
