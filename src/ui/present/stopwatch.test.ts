import { describe, expect, it } from "vitest";
import {
  elapsedMs,
  pauseStopwatch,
  printElapsed,
  resumeStopwatch,
  startStopwatch,
} from "./stopwatch.ts";

describe("stopwatch", () => {
  it("counts while it runs, and not while it stands", () => {
    const running = startStopwatch(1000);
    expect(elapsedMs(running, 4000)).toBe(3000);
    const standing = pauseStopwatch(running, 4000);
    expect(elapsedMs(standing, 90_000)).toBe(3000);
    expect(elapsedMs(resumeStopwatch(standing, 90_000), 91_000)).toBe(4000);
  });

  it("does not count twice what was paused or resumed twice", () => {
    const standing = pauseStopwatch(pauseStopwatch(startStopwatch(0), 500), 900);
    expect(elapsedMs(standing, 2000)).toBe(500);
    const running = resumeStopwatch(resumeStopwatch(standing, 1000), 1500);
    expect(elapsedMs(running, 2000)).toBe(1500);
  });

  it("does not go below nothing when the clock is put back", () => {
    expect(elapsedMs(startStopwatch(5000), 1000)).toBe(0);
  });

  it.each([
    [0, "0:00"],
    [999, "0:00"],
    [65_000, "1:05"],
    [599_999, "9:59"],
    [3_600_000, "1:00:00"],
    [3_723_400, "1:02:03"],
    [36_000_000, "10:00:00"],
    [-5, "0:00"],
  ])("prints %i ms as %s", (ms, text) => {
    expect(printElapsed(ms)).toBe(text);
  });
});
