import { describe, expect, it } from "vitest";
import { parseSpan } from "#core/time";
import { sample } from "../sample.fixture.ts";
import { createPreferenceKeeper } from "./preferences.ts";
import { createSession, type SessionOptions } from "./session.ts";

/** A browser with a history to look into and a clock that is moved by hand. */
function createBrowser(search = "") {
  const entries = [search];
  let at = 0;
  let onMove = (_search: string) => {};
  const tasks = new Set<() => void>();
  const go = (by: number) => {
    at += by;
    onMove(entries[at] ?? "");
  };
  const options: SessionOptions = {
    timeline: sample,
    locale: "en",
    preferences: createPreferenceKeeper(() => {
      throw new Error("no storage");
    }),
    schedule(task) {
      tasks.add(task);
      return () => tasks.delete(task);
    },
    history: {
      read: () => entries[at] ?? "",
      push(next) {
        entries.splice(at + 1, entries.length, next);
        at += 1;
      },
      replace(next) {
        entries[at] = next;
      },
      listen(listener) {
        onMove = listener;
        return () => {
          onMove = () => {};
        };
      },
    },
  };
  const passTime = () => {
    for (const task of [...tasks]) {
      tasks.delete(task);
      task();
    }
  };
  return { options, entries, go, passTime };
}

const march = (() => {
  const span = parseSpan("2024-03");
  if (!span.ok) throw new Error(span.error.message);
  return span.value;
})();

describe("the session", () => {
  it("opens what the address says and announces nothing", () => {
    const { options } = createBrowser("?event=plot&mode=list");
    const { address, announcement, problems } = createSession(options).store.get();
    expect([address.event, address.mode, announcement, problems]).toEqual(["plot", "list", "", []]);
  });

  it("flies to the event of an address without a view, and stays where a view says", () => {
    expect(createSession(createBrowser("?event=flood").options).store.get().flight).toEqual({
      event: "flood",
    });
    const { flight } = createSession(createBrowser("?event=flood&view=2024").options).store.get();
    expect(flight).toBeUndefined();
  });

  it.each([
    ["?event=nothing", [{ kind: "event", text: "nothing" }]],
    ["?article=nothing&event=plot", [{ kind: "article", text: "nothing" }]],
    [
      "?view=soon&mode=map",
      [
        { kind: "mode", text: "map" },
        { kind: "view", text: "soon" },
      ],
    ],
  ])("tells what is unknown in %s and shows the rest", (search, problems) => {
    const session = createSession(createBrowser(search).options);
    expect(session.store.get().problems).toEqual(problems);
    expect(session.store.get().found.events).toHaveLength(4);
    for (const problem of session.store.get().problems) session.dismiss(problem);
    expect(session.store.get().problems).toEqual([]);
  });

  it("makes an entry of each selection and goes back through them", () => {
    const { options, entries, go } = createBrowser();
    const session = createSession(options);
    session.select("flight");
    session.select("plot");
    session.select("plot");
    expect(entries).toEqual(["", "?event=flight", "?event=plot"]);
    go(-1);
    expect(session.store.get().address.event).toBe("flight");
    go(-1);
    expect(session.store.get().address.event).toBeUndefined();
    expect(session.store.get().flight).toBeUndefined();
  });

  it("announces a selection once, with its quotations", () => {
    const session = createSession(createBrowser().options);
    session.select("flight");
    expect(session.store.get().announcement).toBe("Flight bombed, 2015. 1 quotation.");
  });

  it("replaces the entry when the timeline came to rest, after a pause", () => {
    const { options, entries, passTime } = createBrowser();
    const session = createSession(options);
    session.setView(march);
    expect(entries).toEqual([""]);
    passTime();
    expect(entries).toEqual(["?view=2024-03"]);
    session.setView(undefined);
    session.select("plot");
    expect(entries).toEqual(["", "?event=plot"]);
  });

  it("searches while typing and makes one entry when done", () => {
    const { options, entries, passTime } = createBrowser();
    const session = createSession(options);
    for (const query of ["f", "fl", "flo"]) session.setQuery(query);
    expect(session.store.get().found.events.map(({ id }) => id)).toEqual(["flood"]);
    passTime();
    expect(session.store.get().announcement).toBe("1 event found.");
    session.commitQuery();
    session.commitQuery();
    expect(entries).toEqual(["", "?q=flo"]);
  });

  it("steps through what search and filters leave", () => {
    const session = createSession(createBrowser("?category=warning").options);
    const opened = [1, 1, 1, -1, -1].map((by) => {
      session.step(by === 1 ? 1 : -1);
      return session.store.get().address.event;
    });
    expect(opened).toEqual(["flood", "plot", "plot", "flood", "flood"]);
  });

  it("stays in the chosen source while it mentions the event", () => {
    const session = createSession(createBrowser().options);
    session.openArticle("aftenblad");
    session.select("plot");
    expect(session.store.get().address.article).toBe("aftenblad");
    session.select("flight");
    expect(session.store.get().address.article).toBeUndefined();
  });

  it("keeps the reader's language when going back", () => {
    const { options, go } = createBrowser();
    const session = createSession(options);
    session.select("plot");
    session.setLocale("nb");
    go(-1);
    expect(session.store.get().locale).toBe("nb");
    expect(session.store.get().address.event).toBeUndefined();
  });

  it("looks as the address says for this visit, until the reader chooses", () => {
    const { options, entries, go, passTime } = createBrowser("?theme=dark");
    const stored = new Map<string, string>();
    const preferences = createPreferenceKeeper(() => ({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    }));
    const session = createSession({ ...options, preferences });
    expect(session.store.get().theme).toBe("dark");
    expect(preferences.read().theme).toBe("system");
    session.select("plot");
    go(-1);
    expect(session.store.get().address.theme).toBe("dark");
    session.setTheme("light");
    passTime();
    expect(session.store.get().theme).toBe("light");
    expect(preferences.read().theme).toBe("light");
    expect(entries[0]).toBe("");
    go(1);
    expect(session.store.get().address.theme).toBeUndefined();
    expect(session.store.get().theme).toBe("light");
  });

  it("wakes only for changes", () => {
    const { store, setMode } = createSession(createBrowser().options);
    let count = 0;
    const stop = store.subscribe(() => {
      count += 1;
    });
    setMode("list");
    store.set({ mention: undefined });
    stop();
    setMode("table");
    expect(count).toBe(1);
  });
});
