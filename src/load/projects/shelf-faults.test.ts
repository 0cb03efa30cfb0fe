import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ok } from "#core/base";
import {
  add,
  createBrowser,
  createIn,
  newProject,
  openIn,
  renameFirst,
  rest,
  titlesOf,
} from "./shelf.fixture.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** From now on transactions break off in the middle, when they have written to this store. */
function breakStore(name: string, fault: string): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args);
    if (this.name !== name) return request;
    // As the database itself breaks one off; a page can only do so without a reason.
    const { transaction } = this as unknown as { transaction: { _abort(fault: string): void } };
    request.addEventListener("success", () => transaction._abort(fault));
    return request;
  });
}

describe("where nothing can be stored", () => {
  const refusing = {
    open: () => {
      throw new DOMException("denied", "SecurityError");
    },
  } as unknown as IDBFactory;

  it.each([
    ["no storage", undefined],
    ["storage that refuses", refusing],
  ])("%s: the project works and says so", async (_, indexedDB) => {
    const shelf = createBrowser(new IDBFactory()).openTab({ indexedDB });
    expect(await shelf.list()).toMatchObject({ ok: false, error: { kind: "unavailable" } });
    const open = await createIn(shelf);
    add(open, "A");
    await open.settled();
    open.undo();
    open.redo();
    expect(titlesOf(open.get().project)).toEqual(["A"]);
    await open.settled();
    expect(open.get()).toMatchObject({ saving: "failed", problem: { kind: "unavailable" } });
  });
});

describe("a write that fails", () => {
  it.each([
    ["QuotaExceededError", "quota"],
    ["UnknownError", "unavailable"],
  ])(
    "for %s is told, leaves nothing half done, and is made good by a later one",
    async (fault, kind) => {
      const browser = createBrowser(new IDBFactory());
      const open = await createIn(browser.openTab());
      add(open, "A");
      await open.settled();
      breakStore("heads", fault);
      add(open, "B");
      await Promise.resolve();
      add(open, "C");
      await rest(open);
      expect(open.get()).toMatchObject({ saving: "failed", problem: { kind } });
      expect(titlesOf(open.get().project)).toEqual(["A", "B", "C"]);
      vi.restoreAllMocks();
      // C was set aside while B was in hand: the tab that opens the project now writes it.
      expect(titlesOf((await openIn(browser.openTab())).get().project)).toEqual(["A", "C"]);
      add(open, "D");
      await open.settled();
      expect(open.get().saving).toBe("saved");
      expect(open.get().problem).toBeUndefined();
      expect((await openIn(browser.openTab())).get()).toEqual(open.get());
    },
  );

  it("when the project is made is made good by a later one, too", async () => {
    const browser = createBrowser(new IDBFactory());
    const shelf = browser.openTab();
    breakStore("cards", "QuotaExceededError");
    const open = await createIn(shelf);
    expect(open.get()).toMatchObject({ saving: "failed", problem: { kind: "quota" } });
    vi.restoreAllMocks();
    expect(await shelf.list()).toEqual(ok([]));
    add(open, "A");
    await open.settled();
    expect((await openIn(browser.openTab())).get()).toEqual(open.get());
  });
});

describe("a page that goes away", () => {
  /** A way to the database that can be cut, as when its page is gone. */
  function createWay(factory: IDBFactory) {
    const databases: IDBDatabase[] = [];
    const indexedDB = {
      open(name: string, version: number) {
        const request = factory.open(name, version);
        request.addEventListener("success", () => databases.push(request.result));
        return request;
      },
    } as IDBFactory;
    const cut = () => {
      for (const database of databases) {
        database.transaction = () => {
          throw new DOMException("gone", "AbortError");
        };
      }
    };
    return { indexedDB, cut };
  }

  it("has handed over all that was done in a task when the task ends", async () => {
    const browser = createBrowser(new IDBFactory());
    const open = await createIn(browser.openTab());
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    const logged = vi.spyOn(IDBObjectStore.prototype, "add");
    add(open, "A");
    add(open, "B");
    await Promise.resolve();
    expect(commit).toHaveBeenCalledTimes(1);
    expect(logged.mock.calls.flatMap(([, key]) => (Array.isArray(key) ? [key] : []))).toEqual([
      ["p1", 1],
      ["p1", 2],
    ]);
  });

  it("leaves what had to wait where the next one finds it, once", async () => {
    const browser = createBrowser(new IDBFactory());
    const { indexedDB, cut } = createWay(browser.factory);
    const dying = await createIn(browser.openTab({ indexedDB }));
    add(dying, "A");
    await Promise.resolve();
    add(dying, "B");
    dying.commit(renameFirst(dying.get().project, "A2"));
    await Promise.resolve();
    cut();
    await dying.settled();
    expect(dying.get().saving).toBe("failed");
    for (let time = 0; time < 2; time++) {
      const next = await openIn(browser.openTab());
      expect(titlesOf(next.get().project)).toEqual(["A2", "B"]);
      expect(next.get()).toMatchObject({ saving: "saved", history: { past: { length: 3 } } });
      expect(next.get().problem).toBeUndefined();
    }
  });
});

describe("many commits", () => {
  it("are all kept, in few transactions, and the last 500 can be taken back", async () => {
    const browser = createBrowser(new IDBFactory());
    const open = await createIn(browser.openTab(), newProject());
    const commit = vi.spyOn(IDBTransaction.prototype, "commit");
    for (let count = 0; count < 1000; count++) add(open, `${count}`);
    await open.settled();
    expect(commit.mock.calls.length).toBeLessThan(10);
    const later = await openIn(browser.openTab());
    expect(later.get()).toEqual(open.get());
    expect(later.get().project.events.size).toBe(1000);
    expect(later.get().history.past).toHaveLength(500);
    for (let count = 0; count < 600; count++) later.undo();
    await later.settled();
    expect(later.get().project.events.size).toBe(500);
    expect((await openIn(browser.openTab())).get()).toEqual(later.get());
  });
});
