import { expect, it } from "vitest";
import { createStore } from "../state/store.ts";
import { followHistory, type HistoryEntry } from "./follow-history.ts";
import type { Opening, OpeningState } from "./opening.ts";
import type { Stage } from "./stages.ts";

/** A page that stands at a step, with a history that counts its entries. */
function createPage() {
  const store = createStore<OpeningState>({
    stage: { kind: "start" },
    news: undefined,
    remembered: [],
    kept: undefined,
  });
  const show = (stage: Stage) => store.set({ stage });
  const opening = { store, leave: () => show({ kind: "start" }) } as Opening;
  let entries: (HistoryEntry | undefined)[] = [undefined];
  let at = 0;
  let onMove: (at: HistoryEntry | undefined) => void = () => {};
  const go = (by: 1 | -1) => {
    at += by;
    onMove(entries[at]);
  };
  const goBack = () => go(-1);
  followHistory(opening, {
    push() {
      entries = [...entries.slice(0, at), "start", "file"];
      at += 1;
    },
    back: goBack,
    listen: (listener) => {
      onMove = listener;
    },
  });
  return {
    show,
    goBack,
    goForward: () => go(1),
    changeHash() {
      entries = [...entries.slice(0, at + 1), undefined];
      go(1);
    },
    leave: opening.leave,
    stage: () => store.get().stage,
    /** How many lie behind the present one. */
    entries: () => at,
  };
}

const LOOKING: Stage = { kind: "looking", name: "a.csv" };
const FAILED: Stage = { kind: "failed", name: "a.csv", problem: { kind: "empty" } };

it("has one entry for a file, however far its reading has come", () => {
  const page = createPage();
  page.show(LOOKING);
  page.show({ ...LOOKING, progress: { bytes: 1, totalBytes: 2, rows: 0, broken: 0 } });
  expect(page.entries()).toBe(1);
});

it("goes back to the start of the page", () => {
  const page = createPage();
  page.show(LOOKING);
  page.goBack();
  expect(page.stage()).toEqual({ kind: "start" });
  expect(page.entries()).toBe(0);
});

it("keeps the file when the hash is changed, and when that is undone", () => {
  const page = createPage();
  page.show(LOOKING);
  page.changeHash();
  expect(page.stage()).toBe(LOOKING);
  page.goBack();
  expect(page.stage()).toBe(LOOKING);
  page.goBack();
  expect(page.stage()).toEqual({ kind: "start" });
});

it("does not rest at the entry of a file that was let go", () => {
  const page = createPage();
  page.show(LOOKING);
  page.changeHash();
  page.leave();
  expect(page.entries()).toBe(0);
  page.goForward();
  expect(page.entries()).toBe(0);
  expect(page.stage()).toEqual({ kind: "start" });
});

it("leaves no entry behind when the file is let go, and keeps what went wrong in sight", () => {
  const page = createPage();
  page.show(LOOKING);
  page.leave();
  expect(page.entries()).toBe(0);
  page.show(LOOKING);
  page.show(FAILED);
  expect(page.entries()).toBe(0);
  expect(page.stage()).toBe(FAILED);
});
