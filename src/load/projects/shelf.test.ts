import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { err, ok } from "#core/base";
import { addArticle, editArticle, setStatus } from "#core/project";
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

describe("a shelf", () => {
  it("lists what is on it, the last changed first, and tells when it changes", async () => {
    const shelf = createBrowser(new IDBFactory()).openTab();
    const onChange = vi.fn();
    shelf.subscribe(onChange);
    expect(await shelf.list()).toEqual(ok([]));
    const one = await createIn(shelf, newProject("one"));
    await createIn(shelf, newProject("two"));
    add(one, "A");
    add(one, "B");
    const [id = ""] = one.get().project.events.keys();
    one.commit(setStatus(one.get().project, [id], "rejected"));
    await one.settled();
    const list = await shelf.list();
    expect(list).toMatchObject(
      ok([
        { id: "one", articles: 0, events: 1 },
        { id: "two", events: 0 },
      ]),
    );
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it("opens what was left, with its history", async () => {
    const browser = createBrowser(new IDBFactory());
    const first = await createIn(browser.openTab());
    add(first, "A");
    add(first, "B");
    first.undo();
    await first.settled();
    expect(first.get().saving).toBe("saved");
    const later = await openIn(browser.openTab());
    expect(later.get()).toEqual(first.get());
    later.redo();
    expect(titlesOf(later.get().project)).toEqual(["A", "B"]);
    later.undo();
    later.undo();
    expect(titlesOf(later.get().project)).toEqual([]);
  });

  it("has no project that was never made", async () => {
    expect(await createBrowser(new IDBFactory()).openTab().open("none")).toEqual(ok(undefined));
  });

  it("refuses an id that is taken, or was", async () => {
    const browser = createBrowser(new IDBFactory());
    const shelf = browser.openTab();
    await createIn(shelf);
    expect(await browser.openTab().create(newProject())).toEqual(err({ kind: "exists" }));
    expect(await shelf.remove("p1")).toEqual(ok(undefined));
    expect(await shelf.open("p1")).toEqual(ok(undefined));
    expect(await shelf.create(newProject())).toEqual(err({ kind: "exists" }));
  });

  it("asks for lasting storage once, with the first project", async () => {
    const persist = vi.fn(async () => true);
    const shelf = createBrowser(new IDBFactory()).openTab({ persist });
    expect(persist).not.toHaveBeenCalled();
    await createIn(shelf, newProject("one"));
    await createIn(shelf, newProject("two"));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it("tells an open project that it was removed in another tab", async () => {
    const browser = createBrowser(new IDBFactory());
    const one = browser.openTab();
    const open = await createIn(browser.openTab());
    add(open, "A");
    await open.settled();
    await one.remove("p1");
    await rest(open);
    expect(open.get()).toMatchObject({ saving: "failed", problem: { kind: "removed" } });
    add(open, "B");
    await open.settled();
    expect(titlesOf(open.get().project)).toEqual(["A", "B"]);
    expect(await one.list()).toEqual(ok([]));
  });

  it("does not write a removed project back, when the news has not come", async () => {
    const browser = createBrowser(new IDBFactory());
    const open = await createIn(browser.openTab({ isDeaf: true }));
    const other = browser.openTab();
    await other.remove("p1");
    add(open, "A");
    await open.settled();
    expect(open.get()).toMatchObject({ saving: "failed", problem: { kind: "removed" } });
    expect(await other.list()).toEqual(ok([]));
    expect(await other.open("p1")).toEqual(ok(undefined));
  });
});

describe("the text of an article", () => {
  const text = "On Friday it rained.";
  const found = { language: "en", expressions: [], candidates: [] };

  it("is kept once, however often the article's other fields change", async () => {
    const browser = createBrowser(new IDBFactory());
    const tab = await createIn(browser.openTab());
    tab.commit(addArticle(tab.get().project, { title: "Rain", text: text.repeat(50) }, found));
    for (const title of ["Rain!", "Rain?"]) {
      tab.commit(editArticle(tab.get().project, "rain", { title }));
    }
    tab.undo();
    await tab.settled();
    const later = await openIn(browser.openTab());
    expect(later.get()).toEqual(tab.get());
    const stored = await new Promise<unknown>((resolve) => {
      browser.factory.open("dateline-projects").onsuccess = ({ target }) => {
        const { result } = target as IDBOpenDBRequest;
        const all = result.transaction("log").objectStore("log").getAll();
        all.onsuccess = () => resolve(all.result);
      };
    });
    expect(JSON.stringify(stored).split(text.repeat(50))).toHaveLength(2);
  });
});

describe("two tabs", () => {
  async function openTwo(isDeaf = false) {
    const browser = createBrowser(new IDBFactory());
    const one = await createIn(browser.openTab({ isDeaf }));
    const two = await openIn(browser.openTab({ isDeaf }));
    return { browser, one, two };
  }

  it("show the same", async () => {
    const { one, two } = await openTwo();
    add(one, "A");
    await rest(one, two);
    expect(two.get()).toEqual(one.get());
    two.undo();
    await rest(one, two);
    expect(titlesOf(one.get().project)).toEqual([]);
    expect(two.get()).toEqual(one.get());
  });

  it.each([false, true])("both keep what they did at once (deaf: %s)", async (isDeaf) => {
    const { browser, one, two } = await openTwo(isDeaf);
    add(one, "A");
    add(two, "B");
    await rest(one, two);
    // A deaf tab hears of the other when it writes.
    add(one, "C");
    await rest(one, two);
    add(two, "D");
    await rest(one, two);
    expect(titlesOf(two.get().project)).toEqual(["A", "B", "C", "D"]);
    expect((await openIn(browser.openTab())).get()).toEqual(two.get());
  });

  it("are told what was taken back because the other was first", async () => {
    const { one, two } = await openTwo(true);
    add(one, "A");
    await one.settled();
    add(two, "B");
    await rest(two);
    const mine = renameFirst(two.get().project, "mine");
    one.commit(renameFirst(one.get().project, "theirs"));
    await one.settled();
    two.commit(mine);
    expect(titlesOf(two.get().project)).toContain("mine");
    await two.settled();
    expect(titlesOf(two.get().project)).toContain("theirs");
    expect(two.get()).toMatchObject({
      saving: "saved",
      problem: { kind: "changed-elsewhere", changes: [mine] },
    });
    two.dismissProblem();
    expect(two.get().problem).toBeUndefined();
  });

  it("take back what each of them means", async () => {
    const { one, two } = await openTwo(true);
    add(one, "A");
    await one.settled();
    add(two, "B");
    await two.settled();
    // This tab has not heard of B: it takes back A.
    one.undo();
    await one.settled();
    expect(titlesOf(one.get().project)).toEqual(["B"]);
    one.undo();
    await one.settled();
    expect(titlesOf(one.get().project)).toEqual(["A", "B"]);
  });
});
