import { describe, expect, it } from "vitest";
import type { Crumb } from "#core/scene";
import { createCrumbBrush } from "./crumb-brush.ts";
import { createFakeContext, theme } from "./render.fixture.ts";

const crumb = (x: number, y: number, more: Partial<Crumb> = {}): Crumb => ({
  id: `${x}`,
  x,
  y,
  sizePx: 6,
  category: 0,
  faint: false,
  ...more,
});

function open() {
  const fake = createFakeContext();
  const made: number[] = [];
  const brush = createCrumbBrush(fake.context, (width, height) => {
    made.push(width);
    return fake.makeCanvas(width, height);
  });
  return { ...fake, brush, made };
}

describe("createCrumbBrush", () => {
  it("makes each symbol once and stamps it everywhere, also in later frames", () => {
    const { brush, made, named } = open();
    const crumbs = [crumb(10, 20), crumb(30, 20), crumb(50, 20, { category: 1 })];
    brush.paint(crumbs, theme, 0.2);
    brush.paint(crumbs, theme, 0.2);
    expect(made).toHaveLength(2);
    expect(named("fill").map(({ state }) => state.fillStyle)).toEqual(["#aa0000", "#00aa00"]);
    expect(named("drawImage")).toHaveLength(6);
  });

  it("makes it anew for another theme, and forgets what it has too much of", () => {
    const { brush, made } = open();
    brush.paint([crumb(10, 20)], theme, 0.2);
    brush.paint([crumb(10, 20)], { ...theme, categories: ["#123456"] }, 0.2);
    expect(made).toHaveLength(2);
    for (let sizePx = 1; sizePx <= 200; sizePx++)
      brush.paint([crumb(9, 9, { sizePx })], theme, 0.2);
    brush.paint([crumb(10, 20)], theme, 0.2);
    // One of the sizes was there already, and the first of all is gone.
    expect(made).toHaveLength(2 + 199 + 1);
  });

  it("stands on whole pixels, around its place", () => {
    const { brush, named } = open();
    brush.paint([crumb(10.4, 20.6)], theme, 0.2);
    const [, x = 0, y = 0, width = 0, height = 0] = (named("drawImage")[0]?.args ?? []).map(Number);
    expect([x % 1, y % 1]).toEqual([0, 0]);
    expect(Math.abs(x + width / 2 - 10.4)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(y + height / 2 - 20.6)).toBeLessThanOrEqual(0.5);
    expect(width).toBeGreaterThanOrEqual(8);
  });

  it("is faint when it is told, and leaves the context as the next one needs it", () => {
    const { brush, named, state } = open();
    brush.paint([crumb(1, 1, { faint: true }), crumb(2, 2)], theme, 0.2);
    expect(named("drawImage").map((call) => call.state.globalAlpha)).toEqual([0.2, 1]);
    expect(state.globalAlpha).toBe(1);
  });
});
