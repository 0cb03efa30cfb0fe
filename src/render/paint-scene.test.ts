import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "#core/scene";
import { createBrushes } from "./brushes.ts";
import { paintOverview } from "./paint-overview.ts";
import { paintScene } from "./paint-scene.ts";
import {
  type Call,
  createFakeContext,
  makeDensity,
  makeMark,
  makeScene,
  theme,
} from "./render.fixture.ts";

function paint(more: Partial<Scene>) {
  const fake = createFakeContext();
  paintScene(fake.context, makeScene(more), theme, createBrushes(fake.context, fake.makeCanvas));
  return fake;
}

/** Only what is painted for the marks: an empty scene is painted for its axis. */
function paintMark(more: Partial<Mark>) {
  const { calls, ...fake } = paint({ marks: [makeMark(more)] });
  const own = calls.slice(paint({}).calls.length);
  return { ...fake, calls: own, named: (name: string) => own.filter((call) => call.name === name) };
}

function isDashed({ state }: Call): boolean {
  return Array.isArray(state.dash) && state.dash.length > 0;
}

const shapes = [
  ["bar", { shape: "bar" }],
  ["dot", { shape: "dot", x0: 100, x1: 110 }],
] as const;

describe("paintScene", () => {
  it("clears the drawing first, then paints axis, marks and words in this order", () => {
    const { calls } = paint({
      axis: { heightPx: 50, ticks: [], bands: [{ label: "2024", labelX: 10 }] },
      marks: [makeMark()],
      notes: [{ id: "a", x: 1, y: 2, align: "start", text: "“in May”", faint: false }],
    });
    expect(calls[0]).toMatchObject({ name: "clearRect", args: [0, 0, 400, 200] });
    const order = calls
      .filter(({ name }) => name === "fillText" || name === "roundRect")
      .map(({ args }) => args[0]);
    expect(order).toEqual(["2024", 100, "“in May”"]);
  });

  it("writes the texts of both tiers where they belong, and only those there are", () => {
    const { named } = paint({
      axis: {
        heightPx: 50,
        ticks: [
          { x: 10, tier: "unit", label: "22", labelX: 20 },
          { x: 90, tier: "unit" },
          { x: 50, tier: "parent", label: "23", labelX: 60 },
        ],
        bands: [{ label: "March 2024", labelX: 12 }],
      },
    });
    expect(named("fillText").map(({ args, state }) => [...args, state.fillStyle])).toEqual([
      ["22", 20, 38, theme.inkSoft],
      ["23", 60, 38, theme.inkSoft],
      ["March 2024", 12, 19, theme.ink],
    ]);
    // Sharp lines: half a pixel in.
    expect(named("lineTo").map(({ args }) => args[0])).toEqual([10.5, 90.5, 50.5, 400]);
  });

  it.each(shapes)("paints a %s full in the colour of its category", (_name, shape) => {
    const fill = paintMark({ ...shape, category: 1 }).named("fill")[0];
    expect(fill?.state).toMatchObject({ fillStyle: "#00aa00", globalAlpha: 1 });
    expect(paintMark({ ...shape, category: 4 }).named("fill")[0]?.state.fillStyle).toBe("#00aa00");
  });

  it("paints what is faint in the theme's own colour for it, and in full", () => {
    const { context, makeCanvas, calls } = createFakeContext();
    const scene = makeScene({
      marks: [makeMark({ faint: true }), makeMark({ shape: "dot", faint: true })],
      tethers: [{ id: "a", x0: 1, y0: 2, x1: 3, y1: 4, category: 1, faint: true }],
      notes: [{ id: "a", x: 9, y: 20, align: "end", text: "“in May”", faint: true }],
      crumbs: [{ id: "b", x: 8, y: 190, sizePx: 6, category: 0, faint: true }],
    });
    paintScene(context, scene, { ...theme, faint: "#777777" }, createBrushes(context, makeCanvas));
    const own = calls.slice(paint({}).calls.length);
    const seen = own.filter(({ name }) => /^(?:fill|stroke|fillText|drawImage)$/u.test(name));
    expect(seen.map(({ state }) => state.globalAlpha)).toEqual(seen.map(() => 1));
    const coloured = own.flatMap(({ name, state }) =>
      name === "fill" ? [state.fillStyle] : name === "stroke" ? [state.strokeStyle] : [],
    );
    expect(coloured.filter((colour) => theme.categories.includes(String(colour)))).toEqual([]);
    expect(coloured).toContain("#777777");
  });

  it.each(shapes)("paints a faint %s faintly, its outline too", (_name, shape) => {
    for (const more of [{}, { dashed: true }, { role: "external" }] as const) {
      const { calls } = paintMark({ ...shape, ...more, faint: true });
      const painted = calls.filter(({ name }) => name === "fill" || name === "stroke");
      expect(painted.length).toBeGreaterThan(0);
      for (const { state } of painted) expect(state.globalAlpha).toBeLessThan(0.3);
    }
  });

  it.each(shapes)("paints a doubted %s pale in a dashed outline", (_name, shape) => {
    const { named } = paintMark({ ...shape, dashed: true, strength: 0.45 });
    expect(named("fill")[0]?.state.globalAlpha).toBeCloseTo(0.45, 6);
    expect(named("stroke").map(isDashed)).toEqual([true]);
  });

  it.each(shapes)(
    "paints a %s from elsewhere hollow, dashed when it is doubted",
    (_name, shape) => {
      for (const dashed of [false, true]) {
        const { named } = paintMark({ ...shape, role: "external", dashed });
        expect(named("fill").map(({ state }) => state.fillStyle)).not.toContain("#aa0000");
        const outlines = named("stroke");
        expect(outlines.map(({ state }) => state.strokeStyle)).toEqual(["#aa0000"]);
        expect(outlines.map(isDashed)).toEqual([dashed]);
      }
    },
  );

  it.each(shapes)("rings a selected %s and no other", (_name, shape) => {
    expect(paintMark({ ...shape, selected: true }).named("stroke")).toHaveLength(1);
    expect(paintMark(shape).named("stroke")).toHaveLength(0);
  });

  it("fades a bar from nothing to its colour and back, in order", () => {
    const { named } = paintMark({ fadeStartPx: 20, fadeEndPx: 50 });
    expect(named("createLinearGradient")[0]?.args).toEqual([100, 0, 200, 0]);
    expect(named("addColorStop").map(({ args }) => args)).toEqual([
      [0, "#aa000000"],
      [0.2, "#aa0000"],
      [0.5, "#aa0000"],
      [1, "#aa000000"],
    ]);
    expect(paintMark({}).named("addColorStop")).toEqual([]);
  });

  it("keeps the stops in order where the fades meet", () => {
    const stops = paintMark({ fadeStartPx: 100, fadeEndPx: 30 }).named("addColorStop");
    const places = stops.map(({ args }) => Number(args[0]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("puts the category's symbol into a wide bar, in view, so that colour is never alone", () => {
    expect(paintMark({ x1: 120 }).named("fill")).toHaveLength(1);
    const { named } = paintMark({ x0: -240, x1: 200 });
    expect(named("fill")).toHaveLength(2);
    expect(named("arc")[0]?.args[0]).toBe(10);
  });

  it("dots the brackets and the rule, and stamps the crumbs", () => {
    const { named } = paint({
      rule: { x: 77, category: 2 },
      tethers: [{ id: "a", x0: 1, y0: 2, x1: 3, y1: 4, category: 1, faint: false }],
      crumbs: [{ id: "b", x: 8, y: 190, sizePx: 6, category: 0, faint: true }],
    });
    const dotted = named("stroke").filter(isDashed);
    expect(dotted.map(({ state }) => state.strokeStyle)).toEqual(["#0000aa", "#00aa00"]);
    expect(named("fill")[0]?.state).toMatchObject({ fillStyle: "#aa0000" });
    expect(named("drawImage")[0]?.state).toMatchObject({ globalAlpha: 0.22 });
  });

  it("leans notes to their side", () => {
    const note = { id: "a", x: 9, y: 20, text: "“in May”", faint: false };
    const { named } = paint({
      notes: [
        { ...note, align: "start" },
        { ...note, align: "end" },
      ],
    });
    expect(named("fillText").map(({ state }) => state.textAlign)).toEqual(["left", "right"]);
  });

  it("leaves the context as the next frame needs it", () => {
    const { state } = paint({
      marks: [
        makeMark({ faint: true, dashed: true }),
        makeMark({ role: "external", dashed: true, faint: true }),
        makeMark({ shape: "dot", dashed: true, faint: true, selected: true }),
        makeMark({ shape: "dot", role: "external", dashed: true }),
      ],
      tethers: [{ id: "a", x0: 1, y0: 2, x1: 3, y1: 4, category: 1, faint: true }],
      notes: [{ id: "a", x: 9, y: 20, align: "end", text: "“in May”", faint: true }],
      crumbs: [{ id: "b", x: 8, y: 190, sizePx: 6, category: 0, faint: true }],
    });
    expect(state).toMatchObject({ globalAlpha: 1, dash: [], textAlign: "left" });
  });
});

describe("paintOverview", () => {
  it("paints columns where there are too many events for squares", () => {
    const { context, named, makeCanvas } = createFakeContext();
    const size = { widthPx: 400, heightPx: 60, axisPx: 20 };
    const densities = [makeDensity({ faint: true }), makeDensity()];
    paintOverview(
      context,
      { ...size, crumbs: [], densities, ticks: [] },
      theme,
      createBrushes(context, makeCanvas),
    );
    expect(named("putImageData")).toHaveLength(1);
    expect(named("fill")).toEqual([]);
  });

  it("paints a symbol for every event and the texts of the axis", () => {
    const { context, named, makeCanvas } = createFakeContext();
    const crumb = { id: "a", x: 8, y: 30, sizePx: 6, category: 0, faint: false };
    const ticks = [
      { x: 10, tier: "unit", label: "2024", labelX: 14 },
      { x: 90, tier: "unit" },
    ] as const;
    const crumbs = [crumb, { ...crumb, category: 1, faint: true }];
    const size = { widthPx: 400, heightPx: 60, axisPx: 20 };
    paintOverview(
      context,
      { ...size, crumbs, densities: [], ticks },
      theme,
      createBrushes(context, makeCanvas),
    );
    expect(named("clearRect")[0]?.args).toEqual([0, 0, 400, 60]);
    expect(named("fill").map(({ state }) => state.fillStyle)).toEqual(["#aa0000", "#00aa00"]);
    const [full, faint] = named("drawImage").map(({ state }) => Number(state.globalAlpha));
    expect(full).toBe(1);
    expect(faint).toBeLessThan(0.3);
    expect(named("fillText").map(({ args }) => args)).toEqual([["2024", 14, 54]]);
  });
});
