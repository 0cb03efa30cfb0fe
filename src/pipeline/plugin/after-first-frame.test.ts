import { describe, expect, it } from "vitest";
import { runAfterFirstFrame } from "./after-first-frame.ts";

/** Runs the script in a page that does what it is told: frames and timers come when they are called. */
function runIn(search: string) {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const dataset: Record<string, string> = {};
  const seen: string[] = [];
  const page = new Function(
    ...["location", "document", "requestAnimationFrame", "setTimeout", "seen"],
    runAfterFirstFrame('seen.push("run");'),
  );
  page(
    { search },
    { documentElement: { dataset } },
    (task: () => void) => frames.push(task),
    (task: () => void) => timers.push(task),
    seen,
  );
  return { frames, timers, dataset, seen };
}

describe("runAfterFirstFrame", () => {
  it("waits for a frame, and runs once", () => {
    const { frames, timers, seen } = runIn("");
    expect(seen).toEqual([]);
    for (const frame of frames) frame();
    expect(seen).toEqual([]);
    for (const timer of timers) timer();
    expect(seen).toEqual(["run"]);
  });

  it("runs where no frame comes", () => {
    const { timers, seen } = runIn("");
    for (const timer of timers) timer();
    expect(seen).toEqual(["run"]);
  });

  it.each([
    ["?view=2024&theme=dark", "dark"],
    ["?theme=light", "light"],
    ["?theme=darker", undefined],
    ["?mytheme=dark", undefined],
    ["", undefined],
  ])("takes on at once what %s says of the theme", (search, theme) => {
    expect(runIn(search).dataset.theme).toBe(theme);
  });
});
