import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "#core/scene";
import { printSymbol } from "#render";
import { listBarSigns } from "./bar-signs.ts";
import { SHEET_THEME } from "./scene-svg.tsx";

const BAR: Mark = {
  id: "a",
  shape: "bar",
  x0: 100,
  x1: 200,
  y: 50,
  heightPx: 10,
  category: 1,
  fadeStartPx: 0,
  fadeEndPx: 0,
  strength: 0.5,
  role: "event",
  dashed: false,
  faint: false,
  selected: false,
};

const list = (patch: Partial<Mark>, ...others: readonly Partial<Mark>[]) =>
  listBarSigns(
    { marks: [patch, ...others].map((mark) => ({ ...BAR, ...mark })) } as unknown as Scene,
    SHEET_THEME,
  ).map(({ attributes }) => attributes);

describe("the signs on bars", () => {
  it("stand at the beginning, in the shape and colour of the category, edged with paper", () => {
    const fill = SHEET_THEME.categories[1];
    const d = printSymbol(1, 108, 50, 4.5);
    expect(list({})).toEqual([{ d, fill, stroke: "#ffffff" }]);
    expect(list({ category: 2 })[0]?.d).toBe(printSymbol(2, 108, 50, 4.5));
  });

  it("are paper on dark bars", () => {
    expect(list({ strength: 1 })).toEqual([{ d: printSymbol(1, 108, 50, 3), fill: "#ffffff" }]);
  });

  it("stand on the sheet where the bar begins on another, and in the middle of short bars", () => {
    expect(list({ x0: -300 })[0]?.d).toBe(printSymbol(1, 10, 50, 4.5));
    expect(list({ x1: 114 })[0]?.d).toBe(printSymbol(1, 107, 50, 4.5));
  });

  it("cover no circle of the same event", () => {
    const circle = { shape: "dot", role: "external", x0: 107, x1: 117 } as const;
    expect(list({}, circle)).toEqual([]);
    expect(list({}, { ...circle, x0: 117, x1: 127 })).toHaveLength(1);
    expect(list({}, { ...circle, id: "b" })).toHaveLength(1);
  });

  it.each<Partial<Mark>>([{ shape: "dot" }, { role: "external" }, { x1: 108 }])(
    "are none on %j",
    (patch) => {
      expect(list(patch)).toEqual([]);
    },
  );
});
