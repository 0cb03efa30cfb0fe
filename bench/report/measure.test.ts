import { describe, expect, it } from "vitest";
import type { Outcome } from "../measure/outcome.ts";
import { findRatio, firstMs } from "./figures.ts";
import { judge } from "./measure.ts";
import type { Run } from "./run.ts";

function run(oursMs: number, limitMs: number, flickers = 0): Run {
  const outcome = (contestant: Outcome["contestant"], ms: number): Outcome => ({
    contestant,
    set: "1000000",
    load: { firstMs: ms, settledMs: ms },
    jumps: { pairs: 10, jumps: 0, flickers, steps: 180 },
  });
  return { outcomes: [outcome("ours", oursMs), outcome("limit", limitMs)] };
}

function find(runs: readonly Run[], what: string) {
  return judge(runs).find((demand) => demand.what === what);
}

describe("findRatio", () => {
  it("divides within each run, then takes the median", () => {
    // Each side's median by itself would give 400 / 200.
    const runs = [run(400, 100), run(300, 300), run(600, 200)];
    expect(findRatio(runs, "1000000", firstMs, ["ours", "limit"])).toBe(3);
  });

  it("leaves out a run that has only one side", () => {
    const half = { outcomes: run(900, 1).outcomes.slice(0, 1) };
    expect(findRatio([run(200, 100), half], "1000000", firstMs, ["ours", "limit"])).toBe(2);
  });
});

describe("judge", () => {
  it.each([
    [300, true],
    [301, false],
  ])("takes a first picture after %d ms, where the limit takes 100, as reached: %s", (ms, is) => {
    expect(find([run(ms, 100)], "load to first picture")?.isReached).toBe(is);
  });

  it("lets no run flicker", () => {
    const runs = [run(1, 1), run(1, 1, 3), run(1, 1)];
    expect(find(runs, "flickers")).toMatchObject({ is: "3", isReached: false });
  });

  it("says of what was not measured neither yes nor no", () => {
    expect(find([run(1, 1)], "heap")).toMatchObject({ is: "–", isReached: undefined });
  });
});
