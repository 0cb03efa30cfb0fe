import { describe, expect, it } from "vitest";
import { OWN_STORY_ID } from "#core/story";
import type { ChannelLike } from "../classroom/ports.ts";
import { createTalk, type TalkOptions } from "./create-talk.ts";
import { STORY } from "./story.fixture.ts";

/** A browser with windows: channels by name, one storage, a clock and timers that run when told. */
function createBrowser() {
  const listeners = new Map<string, Set<(message: unknown) => void>>();
  const kept = new Map<string, string>();
  const tasks = new Set<() => void>();
  let now = 1000;
  function openChannel(name: string): ChannelLike {
    const room = listeners.get(name) ?? new Set();
    listeners.set(name, room);
    let own: ((message: unknown) => void) | undefined;
    return {
      post(message) {
        for (const listener of [...room]) if (listener !== own) listener(structuredClone(message));
      },
      listen(onMessage) {
        own = onMessage;
        room.add(onMessage);
        return () => room.delete(onMessage);
      },
      close: () => undefined,
    };
  }
  return {
    names: () => [...listeners.keys()],
    wait(ms: number) {
      now += ms;
    },
    tick() {
      for (const task of tasks) task();
    },
    open(self: string, more: Partial<TalkOptions> = {}) {
      return createTalk({
        story: STORY,
        collection: "c",
        role: "screen",
        self,
        step: undefined,
        ports: {
          openChannel,
          storage: { get: (key) => kept.get(key), set: (key, value) => kept.set(key, value) },
          now: () => now,
        },
        repeat(task) {
          tasks.add(task);
          return () => tasks.delete(task);
        },
        onGone: () => () => undefined,
        ...more,
      });
    },
  };
}

describe("createTalk", () => {
  it("begins at the first step, at the step of the address, or where it was left", () => {
    const browser = createBrowser();
    const first = browser.open("a");
    expect(first.store.get().talk.index).toBe(0);
    first.act({ kind: "go", index: 1 });
    browser.wait(60_000);
    const again = browser.open("b").store.get().talk;
    expect(again.index).toBe(1);
    expect(again.watch).toEqual({ beforeMs: 0, since: 1000 });
    expect(browser.open("c", { step: "3.three" }).store.get().talk.index).toBe(2);
    expect(browser.open("d", { step: "nowhere" }).store.get().talk.index).toBe(0);
  });

  it("keeps two windows in step and knows of the other", () => {
    const browser = createBrowser();
    const screen = browser.open("a");
    const presenter = browser.open("b", { role: "presenter" });
    screen.connect();
    expect(screen.store.get().hasOther).toBe(false);
    const close = presenter.connect();
    expect(screen.store.get().hasOther).toBe(true);
    expect(presenter.store.get().hasOther).toBe(true);
    presenter.act({ kind: "move", by: 1 });
    expect(screen.store.get().talk.index).toBe(1);
    screen.act({ kind: "blank", isBlank: true });
    expect(presenter.store.get().talk.isBlank).toBe(true);
    for (let times = 0; times < 4; times++) browser.tick();
    expect(screen.store.get().hasOther).toBe(true);
    close();
    expect(screen.store.get().hasOther).toBe(false);
  });

  it("tells the presenter that the screen has more below, and scrolls it from there", () => {
    const browser = createBrowser();
    const screen = browser.open("a");
    const presenter = browser.open("b", { role: "presenter" });
    let scrolled = 0;
    const stop = screen.onScroll(() => scrolled++);
    // Measured before the windows speak with each other.
    screen.tellMore(true);
    screen.connect();
    presenter.connect();
    expect(presenter.store.get().hasMore).toBe(true);
    presenter.scroll();
    expect(scrolled).toBe(1);
    screen.tellMore(false);
    expect(presenter.store.get().hasMore).toBe(false);
    presenter.scroll();
    stop();
    expect(scrolled).toBe(1);
  });

  it("goes on alone where windows cannot speak", () => {
    const browser = createBrowser();
    const ports = {
      openChannel: () => undefined,
      storage: { get: () => undefined, set: () => undefined },
      now: () => 0,
    };
    const screen = browser.open("a", { ports });
    screen.connect();
    expect(screen.store.get().canSpeak).toBe(false);
    screen.act({ kind: "move", by: 1 });
    expect(screen.store.get().talk.index).toBe(1);
  });

  it("keeps different stories of the reader's own apart", () => {
    const browser = createBrowser();
    const own = { ...STORY, id: OWN_STORY_ID };
    browser.open("a", { story: own }).connect();
    browser.open("b", { story: { ...own, title: { en: "Another" } } }).connect();
    browser.open("c", { story: own, role: "presenter" }).connect();
    browser.open("d").connect();
    expect(browser.names()).toHaveLength(3);
  });
});
