import { describe, expect, it } from "vitest";
import type { Surroundings } from "../parts/surroundings.ts";
import { findShortcut } from "./shortcuts.ts";

/** Surroundings that write down what is done to them. */
function createRecorder() {
  const done: string[] = [];
  const note = (what: string) => (value?: unknown) => {
    done.push(value === undefined ? what : `${what} ${String(value)}`);
  };
  const surroundings = {
    session: { setMode: note("mode"), showDialog: note("dialog"), step: note("step") },
    drawing: { current: { zoomBy: (factor: number) => note("zoom")(factor > 1 ? "in" : "out") } },
  } as unknown as Surroundings;
  return { done, surroundings };
}

describe("findShortcut", () => {
  it.each([
    ["1", "mode timeline"],
    ["2", "mode list"],
    ["5", "mode table"],
    ["?", "dialog help"],
    ["n", "step 1"],
    ["]", "step 1"],
    ["p", "step -1"],
    ["[", "step -1"],
    ["+", "zoom in"],
    ["-", "zoom out"],
  ])("%s does %s", (key, act) => {
    const { done, surroundings } = createRecorder();
    findShortcut(key, surroundings)?.();
    expect(done).toEqual([act]);
  });

  it.each(["0", "6", "x", "N", " ", "Enter", "Tab", "ArrowLeft"])("leaves %j alone", (key) => {
    expect(findShortcut(key, createRecorder().surroundings)).toBeUndefined();
  });
});
