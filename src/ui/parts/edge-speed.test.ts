import { describe, expect, it } from "vitest";
import { edgeSpeed } from "./edge-speed.ts";

describe("edgeSpeed", () => {
  it.each([
    [-40, 800, -900],
    [0, 800, -900],
    [36, 800, -450],
    [72, 800, 0],
    [400, 800, 0],
    [728, 800, 0],
    [764, 800, 450],
    [800, 800, 900],
    [950, 800, 900],
    [20, 100, -650],
    [80, 100, 650],
  ])("at %i px of %i is %i px/s", (y, height, speed) => {
    expect(edgeSpeed(y, height) + 0).toBeCloseTo(speed);
  });
});
