import { describe, expect, it } from "vitest";
import type { Label, Mark, Scene } from "#core/scene";
import { listVisible } from "./list-visible.ts";

const mark = (id: string, x0: number, x1: number, y: number, more: Partial<Mark> = {}) =>
  ({ id, x0, x1, y, heightPx: 8, role: "event", ...more }) as Mark;
const label = (id: string, x: number, y: number, widthPx: number) =>
  ({ id, x, y, widthPx }) as Label;
const scene = (marks: readonly Mark[], labels: readonly Label[] = []) =>
  ({
    widthPx: 400,
    rowPx: 30,
    axis: { heightPx: 52, ticks: [], bands: [] },
    marks,
    labels,
  }) as unknown as Scene;

describe("listVisible", () => {
  it("gives mark and label as one box as high as the row", () => {
    expect(listVisible(scene([mark("a", 10, 20, 93)], [label("a", 28, 83, 100)]))).toEqual([
      { id: "a", x0: 10, x1: 128, y0: 82, y1: 112 },
    ]);
  });

  it.each([63, 70, 77])("stays in its row while the mark makes way for its label: %s", (y) => {
    const [box] = listVisible(scene([mark("a", 10, 20, y)]));
    expect([box?.y0, box?.y1]).toEqual([52, 82]);
  });

  it("leaves out what lies beside the drawing, and other readings", () => {
    const marks = [
      mark("before", -30, -1, 63),
      mark("after", 401, 420, 63),
      mark("a", 10, 20, 63, { role: "reading" }),
    ];
    expect(listVisible(scene(marks))).toEqual([]);
  });
});
