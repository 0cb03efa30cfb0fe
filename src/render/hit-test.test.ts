import { describe, expect, it } from "vitest";
import { hitColumn, hitTest } from "./hit-test.ts";
import { makeDensity, makeMark, makeScene } from "./render.fixture.ts";

const scene = makeScene({
  marks: [
    makeMark({ id: "bar", x0: 100, x1: 200, y: 80 }),
    makeMark({ id: "dot", shape: "dot", x0: 150, x1: 160, y: 92 }),
    makeMark({ id: "under", x0: 300, x1: 350, y: 80 }),
    makeMark({ id: "above", x0: 320, x1: 380, y: 80 }),
    makeMark({ id: "disagrees", role: "reading", x0: 100, x1: 200, y: 140, heightPx: 4 }),
  ],
  crumbs: [{ id: "crumb", x: 20, y: 190, sizePx: 6, category: 0, faint: false }],
});

describe("hitTest", () => {
  it.each([
    ["inside a bar", 110, 80, "bar"],
    ["at its edge", 200, 75, "bar"],
    ["within reach beside it", 207, 80, "bar"],
    ["within reach above it", 110, 68, "bar"],
    ["out of reach", 210, 80, undefined],
    ["out of reach across a corner", 207, 92, undefined],
    ["between two, nearer to the dot", 155, 88, "dot"],
    ["between two, inside the bar", 155, 84, "bar"],
    ["where one lies on another", 330, 80, "above"],
    ["where only the lower one lies", 310, 80, "under"],
    ["at a reading that disagrees", 120, 141, "disagrees"],
    ["at a crumb", 22, 188, "crumb"],
    ["where nothing is", 250, 20, undefined],
  ])("finds %s", (_name, x, y, id) => {
    expect(hitTest(scene, x, y)).toBe(id);
  });
});

describe("hitColumn", () => {
  // Columns from -2, four pixels wide: sixty and twenty pixels high.
  const dense = makeScene({ density: makeDensity() });

  it.each([
    ["in the first column", 1, 140, 0],
    ["above it", 1, 136, undefined],
    ["in the second", 5, 180, 4 / 400],
    ["above the second, beside the first", 5, 170, undefined],
    ["under them", 1, 199, undefined],
    ["beside them", 9, 190, undefined],
  ])("finds where a point lies: %s", (_name, x, y, share) => {
    expect(hitColumn(dense, x, y)).toBe(share);
  });

  it("reaches a little above a low column", () => {
    const low = makeDensity({ heights: Float32Array.from([1, 0, 0, 0, 0, 0]) });
    expect(hitColumn(makeScene({ density: low }), 1, 191)).toBe(0);
    expect(hitColumn(makeScene({ density: low }), 1, 189)).toBeUndefined();
    expect(hitColumn(makeScene(), 1, 191)).toBeUndefined();
  });
});
