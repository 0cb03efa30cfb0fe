import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "#core/scene";
import { makeLabel, makeMark, makeScene } from "./render.fixture.ts";
import { renderSceneToSvg, type SvgOptions } from "./svg.ts";

function render(scene: Partial<Scene>, options: Partial<SvgOptions> = {}): string {
  return renderSceneToSvg(makeScene(scene), { title: "Timeline", idPrefix: "t1", ...options });
}

const hostile = `</text></svg><script>alert("1")</script> & 'x' style="a" ]]>`;

/** Names of elements left open, or closed without being open. */
function findUnbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", end] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/g)) {
    if (slash === "") {
      if (end === "") open.push(name);
    } else if (open.pop() !== name) return [`/${name}`];
  }
  return open;
}

function listMatches(svg: string, pattern: RegExp): string[] {
  return [...svg.matchAll(pattern)].map(([, found = ""]) => found);
}

const everything: Partial<Scene> = {
  axis: {
    heightPx: 50,
    ticks: [
      { x: 10, tier: "unit", label: "22", labelX: 20 },
      { x: 50, tier: "parent" },
    ],
    bands: [{ label: "March 2024", labelX: 12 }],
  },
  rule: { x: 77, category: 2 },
  marks: [
    makeMark({ fadeStartPx: 10 }),
    makeMark({ fadeEndPx: 10, strength: 0.45, selected: true }),
    makeMark({ role: "external", fadeEndPx: 10 }),
    makeMark({ shape: "dot", dashed: true, strength: 0.45, category: 3 }),
    makeMark({ role: "reading", fadeStartPx: 5, fadeEndPx: 5 }),
  ],
  tethers: [{ id: "a", x0: 1, y0: 2, x1: 3, y1: 4, category: 1, faint: false }],
  notes: [{ id: "a", x: 9, y: 20, align: "end", text: "“in May”", faint: false }],
  labels: [makeLabel(), makeLabel({ id: "b", align: "end", lines: 1 })],
  crumbs: [{ id: "c", x: 8, y: 190, sizePx: 6, category: 0, faint: false }],
};

describe("renderSceneToSvg", () => {
  it("is well formed, named, and free of style attributes and of styles", () => {
    const svg = render(everything, { hrefOf: (id) => `events/${id}/` });
    expect(findUnbalanced(svg)).toEqual([]);
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('aria-labelledby="t1-title"><title id="t1-title">Timeline</title>');
    expect(svg).not.toMatch(/\sstyle=|<style|\son[a-z]+=/i);
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
  });

  it("escapes whatever titles, dates, words and addresses hold", () => {
    const svg = render(
      {
        axis: {
          heightPx: 50,
          ticks: [{ x: 1, tier: "unit", label: hostile, labelX: 2 }],
          bands: [{ label: hostile, labelX: 2 }],
        },
        labels: [makeLabel({ title: hostile, when: hostile })],
        notes: [{ id: "a", x: 9, y: 20, align: "start", text: hostile, faint: false }],
      },
      { title: hostile, hrefOf: () => `x?a=1&b="><script>` },
    );
    expect(findUnbalanced(svg)).toEqual([]);
    expect(svg).not.toContain("<script");
    expect(svg).not.toMatch(/\sstyle="/);
    expect(svg).toContain('href="x?a=1&amp;b=&quot;&gt;&lt;script&gt;"');
    expect(svg.split("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ")).toHaveLength(7);
  });

  it("gives every id once, each with its prefix, and refers to no other", () => {
    const svg = render(everything) + render(everything, { idPrefix: "t2" });
    const ids = listMatches(svg, /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^t[12]-/.test(id))).toBe(true);
    const references = listMatches(svg, /url\(#([^)]*)\)/g);
    expect(references).toHaveLength(6);
    for (const id of references) expect(ids).toContain(id);
  });

  it("fades by stops: nothing, full, full, nothing", () => {
    const svg = render({ marks: [makeMark({ fadeStartPx: 20, fadeEndPx: 50, category: 5 })] });
    const stops = listMatches(svg, /<stop class="category-5" (offset="[^"]*" stop-opacity="\d")/g);
    expect(stops).toEqual([
      'offset="0%" stop-opacity="0"',
      'offset="20%" stop-opacity="1"',
      'offset="50%" stop-opacity="1"',
      'offset="100%" stop-opacity="0"',
    ]);
    expect(render({ marks: [makeMark()] })).not.toContain("<stop");
  });

  it("has finite numbers and stops in order, however a mark is cut", () => {
    const anyPx = fc.integer({ min: 0, max: 300 });
    const anyMark: fc.Arbitrary<Mark> = fc
      .record({ widthPx: anyPx, fadeStartPx: anyPx, fadeEndPx: anyPx })
      .map(({ widthPx, ...fades }) => makeMark({ ...fades, x1: 100 + widthPx }));
    fc.assert(
      fc.property(anyMark, (mark) => {
        const svg = render({ marks: [mark] });
        expect(svg).not.toMatch(/NaN|Infinity/);
        const offsets = listMatches(svg, /offset="([^"]*)%"/g).map(Number);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(Math.max(0, ...offsets)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("says by class what colour cannot: selected, dashed, from elsewhere, doubted", () => {
    const svg = render(everything);
    expect(svg).toMatch(/class="mark external category-0"/);
    expect(svg).toMatch(/class="mark event category-3 dashed"[^>]* fill-opacity="0.5"/);
    expect(svg).toMatch(/class="mark event faded selected"/);
    expect(svg).toMatch(/class="mark reading faded"/);
  });

  it("links every label to its event, and none without addresses", () => {
    const hrefs = (options: Partial<SvgOptions>) =>
      listMatches(render(everything, options), /<a href="([^"]*)"/g);
    expect(hrefs({ hrefOf: (id) => `events/${id}/` })).toEqual(["events/a/", "events/b/"]);
    expect(hrefs({})).toEqual([]);
  });

  it("writes the date under the title or beside it, and leans to the mark", () => {
    const under = render({ labels: [makeLabel()] });
    expect(under).toContain('<text x="208" y="84"><tspan class="title">Attack</tspan>');
    expect(under).toContain('<tspan class="when" x="208" dy="16">22 March 2024</tspan>');
    const beside = render({ labels: [makeLabel({ align: "end", lines: 1 })] });
    expect(beside).toContain('<text x="268" y="84" text-anchor="end">');
    expect(beside).toContain('<tspan class="when" dx="8">');
    expect(render({ labels: [makeLabel({ when: "" })] })).not.toContain('class="when"');
  });
});
