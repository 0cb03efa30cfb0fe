import { describe, expect, it } from "vitest";
import type { Label, Mark, Scene } from "#core/scene";
import { keepLabelsInside } from "./keep-labels-inside.ts";

const label: Label = {
  id: "a",
  x: -30,
  y: 100,
  widthPx: 120,
  align: "end",
  title: "A long title",
  when: "",
  lines: 1,
  quotations: 1,
  faint: false,
  selected: false,
};
const mark: Mark = {
  id: "a",
  shape: "bar",
  x0: 98,
  x1: 130,
  y: 111,
  heightPx: 8,
  category: 0,
  fadeStartPx: 0,
  fadeEndPx: 0,
  strength: 1,
  role: "event",
  dashed: false,
  faint: false,
  selected: false,
};
const scene: Scene = {
  widthPx: 400,
  heightPx: 300,
  axis: { heightPx: 50, ticks: [], bands: [] },
  rowPx: 30,
  marks: [mark],
  tethers: [],
  labels: [label],
  notes: [],
  crumbs: [],
  counts: { inView: 1, labelled: 1 },
};

function keep(more: Partial<Scene>): readonly Label[] {
  return keepLabelsInside({ ...scene, ...more }, (text) => text.length * 6).labels;
}

describe("keepLabelsInside", () => {
  it("turns a label that the left edge cuts to the right of its mark", () => {
    expect(keep({})).toEqual([{ ...label, x: 138, align: "start" }]);
  });

  it("turns one that the right edge cuts to the left", () => {
    const right = { ...label, x: 320, align: "start" as const };
    expect(keep({ labels: [right], marks: [{ ...mark, x0: 300, x1: 312 }] })).toEqual([
      { ...right, x: 172, align: "end" },
    ]);
  });

  it.each<[string, Partial<Scene>]>([
    ["it is whole", { labels: [{ ...label, x: 10 }] }],
    [
      "another label stands there",
      {
        labels: [label, { ...label, id: "b", x: 200, y: 105 }],
        marks: [mark, { ...mark, id: "b", x0: 180, x1: 190, y: 60 }],
      },
    ],
    ["another mark stands there", { marks: [mark, { ...mark, id: "b", x0: 240, x1: 250 }] }],
    [
      "a note stands there",
      { notes: [{ id: "b", x: 250, y: 110, align: "end", text: "in May", faint: false }] },
    ],
    ["the other side has no room either", { widthPx: 200 }],
  ])("leaves a label where it is when %s", (_name, more) => {
    expect(keep(more)).toEqual({ ...scene, ...more }.labels);
  });

  it.each<[string, Partial<Scene>]>([
    ["to the left", { marks: [{ ...mark, x0: -20, x1: -2 }] }],
    ["to the right", { marks: [{ ...mark, x0: 401, x1: 410 }] }],
    ["so far that it is not drawn", { marks: [] }],
    ["but another reading", { marks: [{ ...mark, role: "reading" }] }],
  ])("leaves out a name whose mark lies outside, %s", (_name, more) => {
    expect(keep(more)).toEqual([]);
  });
});
