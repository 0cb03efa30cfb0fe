import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label, Mark, Scene } from "#core/scene";
import { blendScenes } from "./blend-scenes.ts";

function makeMark(id: string, y: number, role: Mark["role"] = "event"): Mark {
  const look = { fadeStartPx: 0, fadeEndPx: 0, strength: 1, dashed: false, faint: false };
  const place = { shape: "dot", x0: 10, x1: 20, y, heightPx: 10 } as const;
  return { id, ...place, ...look, category: 0, role, selected: false };
}

function makeLabel(id: string, y: number, x = 28): Label {
  const words = { title: id, when: "", lines: 1, quotations: 1 } as const;
  return { id, x, y, widthPx: 50, align: "start", ...words, faint: false, selected: false };
}

/** A scene with one event, its label, and a reading that disagrees 30 px below it. */
function makeScene(id: string, y: number, x = 28): Scene {
  return {
    widthPx: 400,
    heightPx: 300,
    axis: { heightPx: 50, ticks: [], bands: [] },
    rowPx: 30,
    marks: [makeMark(id, y), makeMark(id, y + 30, "reading")],
    tethers: [{ id, x0: 15, y0: y + 5, x1: 90, y1: y + 30, category: 0, faint: false }],
    labels: [makeLabel(id, y - 10, x)],
    notes: [{ id, x: 99, y: y + 30, align: "start", text: "“in May”", faint: false }],
    crumbs: [],
    counts: { inView: 1, labelled: 1 },
  };
}

describe("blendScenes", () => {
  it("begins with the old heights and ends with the new scene", () => {
    const [from, to] = [makeScene("a", 100), makeScene("a", 200)];
    expect(blendScenes(from, to, 1)).toEqual(to);
    expect(blendScenes(from, to, 0)).toEqual(from);
  });

  it("moves everything of an event together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const scene = blendScenes(makeScene("a", 100), makeScene("a", 200), percent / 100);
        const y = 100 + percent;
        const heights = [
          ...scene.marks.map((mark) => mark.y),
          ...scene.tethers.flatMap(({ y0, y1 }) => [y0, y1]),
          ...scene.labels.map((label) => label.y),
          ...scene.notes.map((note) => note.y),
        ];
        const expected = [y, y + 30, y + 5, y + 30, y - 10, y + 30];
        heights.forEach((height, i) => {
          expect(height).toBeCloseTo(expected[i] ?? Number.NaN, 6);
        });
      }),
    );
  });

  it("takes every place sideways from the new scene: the view alone decides it", () => {
    const scene = blendScenes(makeScene("a", 100, 28), makeScene("a", 200, 77), 0.5);
    expect(scene.labels[0]?.x).toBe(77);
  });

  it("puts what is new where it belongs, and drops what has gone", () => {
    const to = makeScene("b", 200);
    expect(blendScenes(makeScene("a", 100), to, 0.5)).toEqual(to);
  });
});
