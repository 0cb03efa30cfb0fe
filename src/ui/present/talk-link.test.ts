import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STORY } from "./story.fixture.ts";
import { reduceTalk, type Talk, type TalkAct } from "./talk.ts";
import {
  ask,
  askToScroll,
  createLink,
  greet,
  hear,
  isMoreThere,
  isThere,
  leave,
  type TalkLink,
  takeMore,
  takeTalk,
} from "./talk-link.ts";
import type { TalkMessage, TalkRole } from "./talk-message.ts";

const TALK: Talk = { index: 0, isBlank: false, watch: { beforeMs: 0, since: 1 } };

/** Windows on one channel, each message delivered to all others before the next act. */
function createRoom() {
  const windows = new Map<string, TalkLink>();
  function tell(from: string, say: readonly TalkMessage[]) {
    for (const message of say) {
      for (const [id, link] of windows) {
        if (id === from) continue;
        const heard = hear(link, structuredClone(message), STORY);
        windows.set(id, heard.link);
        tell(id, heard.say);
      }
    }
  }
  const linkOf = (id: string) => {
    const link = windows.get(id);
    if (link === undefined) throw new Error(`window: no ${id}`);
    return link;
  };
  return {
    linkOf,
    indexes: () => [...windows.values()].map(({ talk }) => talk.index),
    join(id: string, role: TalkRole, index = 0) {
      windows.set(id, createLink(id, role, { ...TALK, index }));
      tell(id, greet(linkOf(id), STORY));
    },
    act(id: string, act: TalkAct) {
      const { talk } = linkOf(id);
      const turn = takeTalk(linkOf(id), reduceTalk(talk, act, STORY.steps.length), STORY);
      windows.set(id, turn.link);
      tell(id, turn.say);
    },
    tellMore(id: string, hasMore: boolean) {
      const turn = takeMore(linkOf(id), hasMore);
      windows.set(id, turn.link);
      tell(id, turn.say);
    },
    ask(id: string) {
      const turn = ask(linkOf(id));
      windows.set(id, turn.link);
      tell(id, turn.say);
    },
    close(id: string) {
      tell(id, leave(linkOf(id)));
      windows.delete(id);
    },
    crash: (id: string) => windows.delete(id),
  };
}

describe("windows of a talk", () => {
  it("follow one another in both directions", () => {
    const room = createRoom();
    room.join("a", "screen");
    room.join("b", "presenter");
    room.act("b", { kind: "move", by: 1 });
    expect(room.indexes()).toEqual([1, 1]);
    room.act("a", { kind: "move", by: 1 });
    expect(room.indexes()).toEqual([2, 2]);
    room.act("b", { kind: "blank", isBlank: true });
    expect(room.linkOf("a").talk.isBlank).toBe(true);
  });

  it("tell the state to whoever comes late", () => {
    const room = createRoom();
    room.join("a", "screen", 2);
    room.join("b", "presenter");
    expect(room.indexes()).toEqual([2, 2]);
    room.act("a", { kind: "go", index: 1 });
    room.join("c", "screen", 0);
    expect(room.indexes()).toEqual([1, 1, 1]);
  });

  it("follow the screen where both only begin, whichever came first", () => {
    const room = createRoom();
    room.join("z", "presenter", 0);
    room.join("a", "screen", 2);
    expect(room.indexes()).toEqual([2, 2]);
  });

  it("bring a window that was loaded again to where the other is", () => {
    const room = createRoom();
    room.join("a", "screen");
    room.join("b", "presenter");
    room.act("b", { kind: "go", index: 2 });
    room.close("a");
    room.join("a2", "screen", 0);
    expect(room.indexes()).toEqual([2, 2]);
  });

  it("notice one that says goodbye", () => {
    const room = createRoom();
    room.join("a", "screen");
    room.join("b", "presenter");
    expect(isThere(room.linkOf("b"), "screen")).toBe(true);
    room.close("a");
    expect(isThere(room.linkOf("b"), "screen")).toBe(false);
  });

  it("notice one that went without a word, but not one that answers", () => {
    const room = createRoom();
    room.join("a", "screen");
    room.join("b", "presenter");
    for (let times = 0; times < 5; times++) room.ask("b");
    expect(isThere(room.linkOf("b"), "screen")).toBe(true);
    room.crash("a");
    room.ask("b");
    expect(isThere(room.linkOf("b"), "screen")).toBe(true);
    room.ask("b");
    room.ask("b");
    expect(isThere(room.linkOf("b"), "screen")).toBe(false);
  });

  it("know whether a screen has more below what it shows, though they came late, until it goes", () => {
    const room = createRoom();
    const isMore = (id: string) => isMoreThere(room.linkOf(id));
    room.join("a", "screen");
    room.join("b", "presenter");
    expect(isMore("b")).toBe(false);
    room.tellMore("a", true);
    room.join("c", "presenter");
    expect([isMore("b"), isMore("c")]).toEqual([true, true]);
    room.ask("b");
    room.act("a", { kind: "move", by: 1 });
    expect(isMore("b")).toBe(true);
    room.tellMore("a", false);
    expect(isMore("b")).toBe(false);
    room.tellMore("a", true);
    room.close("a");
    expect([isMore("b"), isMore("c")]).toEqual([false, false]);
  });

  it("ask to scroll only the screen that has more", () => {
    const [message] = askToScroll(createLink("b", "presenter", TALK));
    const screen = createLink("a", "screen", TALK);
    expect(hear(screen, message, STORY).scrolls).toBe(false);
    expect(hear(takeMore(screen, true).link, message, STORY).scrolls).toBe(true);
  });

  it("do not count their own kind as the other", () => {
    const room = createRoom();
    room.join("a", "screen");
    room.join("b", "screen");
    expect(isThere(room.linkOf("a"), "screen")).toBe(true);
    expect(isThere(room.linkOf("a"), "presenter")).toBe(false);
  });
});

describe("hear", () => {
  const link = createLink("a", "screen", TALK);
  const state = takeTalk(createLink("b", "presenter", TALK), { ...TALK, index: 2 }, STORY).say[0];

  it.each([
    ["nothing", undefined],
    ["text", "state"],
    ["another format", { ...state, format: "dateline-talk/2" }],
    ["another role", { ...state, role: "class" }],
    ["another kind", { ...state, kind: "shout" }],
    ["no stamp", { ...state, stamp: undefined }],
    ["a stamp of no number", { ...state, stamp: { count: "9", by: "b" } }],
    ["neither more nor no more", { ...state, kind: "more" }],
    ["its own words", { ...state, from: "a" }],
  ])("does not heed %s", (_name, message) => {
    expect(hear(link, message, STORY)).toEqual({ link, say: [] });
  });

  it("does not follow a talk that it cannot read, but knows who is there", () => {
    const heard = hear(link, { ...state, talk: { step: "" } }, STORY);
    expect(heard.link.talk).toBe(TALK);
    expect(isThere(heard.link, "presenter")).toBe(true);
  });

  it("does not go back to an older state", () => {
    const newer = hear(link, state, STORY).link;
    expect(newer.talk.index).toBe(2);
    const older = {
      ...state,
      talk: { step: "1.one", watch: { beforeMs: 0 } },
      stamp: { count: 0, by: "b" },
    };
    expect(hear(newer, older, STORY).link.talk.index).toBe(2);
  });

  it("ends in one state, in whatever order two windows hear of changes made at once", () => {
    const change = fc.record({ who: fc.constantFrom("a", "b"), index: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.array(fc.nat(7)), (changes, order) => {
        const links = new Map<string, TalkLink>([
          ["a", createLink("a", "screen", TALK)],
          ["b", createLink("b", "presenter", TALK)],
        ]);
        const sent: { readonly to: string; readonly message: TalkMessage }[] = [];
        for (const { who, index } of changes) {
          const own = links.get(who);
          if (own === undefined) continue;
          const turn = takeTalk(own, { ...own.talk, index }, STORY);
          links.set(who, turn.link);
          for (const message of turn.say) sent.push({ to: who === "a" ? "b" : "a", message });
        }
        const mixed = sent
          .map((letter, at) => ({ letter, key: order[at] ?? 0 }))
          .sort((x, y) => x.key - y.key);
        for (const { letter } of mixed) {
          const to = links.get(letter.to);
          if (to !== undefined) links.set(letter.to, hear(to, letter.message, STORY).link);
        }
        expect(links.get("a")?.talk).toEqual(links.get("b")?.talk);
      }),
    );
  });
});
