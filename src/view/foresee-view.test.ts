import { describe, expect, it } from "vitest";
import { instant } from "#core/time";
import { foreseeView } from "./foresee-view.ts";

const viewOf = (start: number, end: number) => ({
  start: instant(start),
  end: instant(end),
  widthPx: 900,
  heightPx: 600,
});

describe("foreseeView", () => {
  it.each([
    ["a rest", [0, 100], [0, 100], [0, 100]],
    ["a pan", [0, 100], [10, 110], [50, 150]],
    ["a zoom in", [0, 100], [5, 95], [25, 75]],
    ["a zoom out", [0, 100], [-10, 110], [-50, 150]],
    ["a leap inwards, not past its middle", [0, 1000], [450, 550], [480, 520]],
  ])("goes on with %s", (_name, before, now, expected) => {
    const [a = 0, b = 0] = before;
    const [c = 0, d = 0] = now;
    const { start, end, widthPx } = foreseeView(viewOf(a, b), viewOf(c, d));
    expect([start, end, widthPx]).toEqual([...expected, 900]);
  });
});
