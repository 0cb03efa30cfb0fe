import { describe, expect, it } from "vitest";
import { ok, type Result } from "#core/base";
import { createProject, type Findings, timelineOf } from "#core/project";
import type { Finder, FindProblem, ShelfProblem } from "#load";
import { createPreferenceKeeper } from "../state/preferences.ts";
import type { WorkbenchPorts } from "./ports.ts";
import { createMemoryShelf } from "./shelf.fixture.ts";
import { createTabMemory, type TabMemory } from "./tab-memory.ts";
import { createWorkroom } from "./workroom.ts";

const NOTHING: Findings = { language: "en", expressions: [], candidates: [] };

const NO_MEMORY = createTabMemory(() => {
  throw new Error("no storage");
});

interface RoomOptions {
  readonly hash?: string;
  readonly problem?: ShelfProblem;
  readonly find?: Finder["find"];
  readonly memory?: TabMemory;
}

function openRoom({ hash = "", problem, find, memory = NO_MEMORY }: RoomOptions = {}) {
  const entries = [hash];
  let at = 0;
  let count = 0;
  let onMove = () => {};
  const asked: Parameters<Finder["find"]>[] = [];
  const answer = async (): Promise<Result<Findings, FindProblem>> => ok(NOTHING);
  const ports: WorkbenchPorts = {
    shelf: createMemoryShelf(problem),
    finder: {
      find(...request) {
        asked.push(request);
        return (find ?? answer)(...request);
      },
      suggestJoins: async () => ok([]),
      close: () => undefined,
    },
    parseHtml: () => {
      throw new Error("no web page is read here");
    },
    createId() {
      count += 1;
      return `id-${count}`;
    },
    save: () => undefined,
    loadPageCode: async () => ({ script: "", style: "", scriptHash: "", styleHash: "" }),
    hash: {
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
        return () => undefined;
      },
    },
    memory,
    preferences: createPreferenceKeeper(() => {
      throw new Error("no storage");
    }),
    schedule: () => () => undefined,
  };
  const room = createWorkroom({ ports, locale: () => "en" });
  const bench = () => {
    const { stage } = room.store.get();
    if (stage.kind !== "bench") throw new Error(`the ${stage.kind} are shown`);
    return stage.bench;
  };
  const go = (by: number) => {
    at += by;
    onMove();
  };
  return { room, ports, entries, asked, bench, go };
}

/** Everything that is under way without a clock has come to its end. */
const settle = () => new Promise<void>((done) => setTimeout(done, 0));

const file = (name: string, text: string) => new File([text], name);

describe("the workroom", () => {
  it("shows the list where the address names no project, and tells of one that is gone", async () => {
    const plain = openRoom();
    plain.room.start();
    await settle();
    expect(plain.room.store.get()).toMatchObject({ stage: { kind: "projects" }, cards: [] });
    const { room, entries } = openRoom({ hash: "project=gone" });
    room.start();
    await settle();
    expect(room.store.get()).toMatchObject({
      stage: { kind: "projects" },
      news: { kind: "gone" },
    });
    expect(entries).toEqual([""]);
  });

  it("makes a project of the first article, named after it, and goes back to the list", async () => {
    const { room, entries, bench, go } = openRoom();
    room.start();
    await room.takeText("A bridge opens\n\nIt opened in 2023.", undefined, "Pasted text 1");
    const { project } = bench().store.get();
    expect(project.settings).toMatchObject({
      collection: "a-bridge-opens",
      languages: ["en"],
      title: { en: "A bridge opens" },
    });
    expect([...project.articles.values()].map(({ title }) => title)).toEqual(["A bridge opens"]);
    expect(entries).toEqual(["", "project=id-1&article=a-bridge-opens"]);
    // Its date is not known, so it is asked for.
    expect(room.store.get().panel).toEqual({ kind: "add" });
    go(-1);
    await settle();
    expect(room.store.get()).toMatchObject({ stage: { kind: "projects" }, panel: undefined });
    expect(room.store.get().cards).toHaveLength(1);
  });

  it("puts further articles into the open project; what fails keeps no other back", async () => {
    const { room, bench } = openRoom();
    room.start();
    await settle();
    await room.createEmpty();
    await room.take([
      file("empty.txt", " "),
      file("one.txt", "It began in 2021."),
      file("a.json", "{}"),
    ]);
    expect(room.intake.store.get().items.map(({ stage }) => stage)).toMatchObject([
      { kind: "failed", problem: { kind: "empty" } },
      { kind: "added", article: "one" },
      { kind: "failed", problem: { kind: "import", fault: "not-ours" } },
    ]);
    expect(bench().store.get().project.articles.size).toBe(1);
  });

  it("lets a text go when it is cancelled", async () => {
    const { room, bench } = openRoom({
      find: (_text, { signal }) =>
        new Promise((done) => {
          signal?.addEventListener("abort", () =>
            done({ ok: false, error: { kind: "cancelled" } }),
          );
        }),
    });
    room.start();
    await settle();
    await room.createEmpty();
    const taken = room.take([file("one.txt", "It began in 2021.")]);
    await expect.poll(() => room.intake.store.get().items[0]?.stage.kind).toBe("finding");
    room.intake.cancel(1);
    await taken;
    expect(room.intake.store.get().items[0]?.stage).toEqual({
      kind: "failed",
      problem: { kind: "cancelled" },
    });
    expect(bench().store.get().project.articles.size).toBe(0);
  });

  it("finds again when the date or the language was told, and only then", async () => {
    const { room, bench, asked } = openRoom();
    room.start();
    await room.takeText("It opened on Friday.", undefined, "Note");
    const find = () => {
      const [article] = bench().store.get().project.articles.values();
      if (article === undefined) throw new Error("no article");
      return article;
    };
    await room.saveArticle(find(), { publisher: "The Example" });
    expect(asked).toHaveLength(1);
    await room.saveArticle(find(), { published: "2024-03-23" });
    expect(asked).toHaveLength(2);
    expect(asked[1]?.[1]).toMatchObject({ written: "2024-03-23", language: "en" });
    expect(find()).toMatchObject({ publisher: "The Example", published: "2024-03-23" });
    expect(
      bench()
        .store.get()
        .history.past.map(({ name }) => name),
    ).toEqual(["add-article", "edit-article", "find-again"]);
  });

  it("notes what is being read, and tells of it when the page was loaded anew in the midst", async () => {
    const kept = new Map<string, string>();
    const memory: TabMemory = {
      read: (key) => kept.get(key) ?? "",
      write: (key, text) => void kept.set(key, text),
    };
    const { room } = openRoom({ memory, find: () => new Promise(() => undefined) });
    room.start();
    await settle();
    void room.take([file("one.txt", "It began in 2021."), file("two.txt", "It ended.")]);
    await expect.poll(() => room.intake.store.get().items[0]?.stage.kind).toBe("finding");
    const again = openRoom({ memory });
    again.room.start();
    await settle();
    expect(again.room.store.get().news).toEqual({
      kind: "interrupted",
      names: ["one.txt", "two.txt"],
    });
    await again.room.takeText("It opened in 2023.", undefined, "Note");
    expect(memory.read("reading")).toBe("");
  });

  it("says that a timeline was opened without its texts", async () => {
    const { room, bench } = openRoom();
    room.start();
    await settle();
    const text = `---\ntitle: A\nlanguage: en\npublished: 2024-01-01\n---\nIt opened in 2023.`;
    await room.take([file("a.txt", text)]);
    const whole = bench().store.get().project;
    const { timeline } = timelineOf(whole);
    await room.take([file("timeline.json", JSON.stringify(timeline))]);
    expect(room.store.get().news).toEqual({ kind: "opened-part", title: "A", articles: 1 });
  });

  it("tells of a shelf that keeps nothing", async () => {
    const problem = { kind: "unavailable", detail: "private" } as const;
    const { room } = openRoom({ problem });
    room.start();
    await settle();
    expect(room.store.get().news).toEqual({ kind: "shelf", problem });
    await room.takeText("It opened in 2023.", undefined, "Note");
    expect(room.intake.store.get().items[0]?.stage).toEqual({
      kind: "failed",
      problem: { kind: "shelf", problem },
    });
  });

  it("renames and removes what is in the list", async () => {
    const { room, ports } = openRoom();
    await ports.shelf.create(createProject({ id: "p", languages: ["en"] }));
    room.start();
    await settle();
    await room.rename("p", { en: "Renamed" });
    expect(room.store.get().cards?.[0]?.title).toEqual({ en: "Renamed" });
    const [card] = room.store.get().cards ?? [];
    if (card === undefined) throw new Error("no card");
    await room.remove(card, "Renamed");
    expect(room.store.get()).toMatchObject({
      cards: [],
      news: { kind: "removed", title: "Renamed" },
    });
  });
});
