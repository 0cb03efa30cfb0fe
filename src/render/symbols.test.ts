import { describe, expect, it } from "vitest";
import { printSymbol } from "./print-symbol.ts";
import { SYMBOL_COUNT } from "./symbols.ts";

const all = Array.from({ length: SYMBOL_COUNT }, (_, category) => category);

/** The area of a polygon given as path data (shoelace formula); a circle's from its radius. */
function areaOf(path: string): number {
  const radius = /a([\d.]+) /.exec(path)?.[1];
  if (radius !== undefined) return Math.PI * Number(radius) ** 2;
  const points = path
    .slice(1, -1)
    .split("L")
    .map((pair) => pair.split(" ").map(Number));
  const twice = points.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice / 2);
}

describe("printSymbol", () => {
  it("has eight different symbols, and starts over after them", () => {
    expect(SYMBOL_COUNT).toBe(8);
    expect(new Set(all.map((category) => printSymbol(category, 0, 0, 5))).size).toBe(8);
    expect(printSymbol(8, 0, 0, 5)).toBe(printSymbol(0, 0, 0, 5));
  });

  it.each(all)("draws symbol %i as a closed path around its place", (category) => {
    const path = printSymbol(category, 50, 50, 5);
    expect(path).toMatch(/^M[^M]*Z$/);
    expect(path).not.toMatch(/NaN|undefined/);
    const [x = 0, y = 0] = path.slice(1).split(/[La ]/).map(Number);
    expect(Math.hypot(x - 50, y - 50)).toBeLessThan(9);
  });

  it("gives them about the same area, so that none looks more important", () => {
    const areas = all.map((category) => areaOf(printSymbol(category, 50, 50, 10)));
    expect(Math.max(...areas) / Math.min(...areas)).toBeLessThan(1.6);
  });
});
