import { expect, it } from "vitest";
import { createStore } from "../state/store.ts";
import { followHistory } from "./follow-history.ts";
import type { Opening, OpeningState, Stage } from "./opening.ts";

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
  let entries = 0;
  let onMove = () => {};
  const goBack = () => {
    entries -= 1;
    onMove();
  };
  followHistory(opening, {
    push: () => {
      entries += 1;
    },
    back: goBack,
    listen: (listener) => {
      onMove = listener;
    },
  });
  return {
    show,
    goBack,
    leave: opening.leave,
    stage: () => store.get().stage,
    entries: () => entries,
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
