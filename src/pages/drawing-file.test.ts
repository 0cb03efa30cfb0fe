import { describe, expect, it } from "vitest";
import type { Timeline } from "#core/model";
import { type Bounds, parseSpan } from "#core/time";
import { createOwnTheme, measureText } from "#render";
import { type DrawingFileInput, printDrawingFile } from "./drawing-file.ts";
import { createFixture, HOSTILE } from "./fixture.ts";
import { layoutPart } from "./layout-part.ts";

function span(text: string): Bounds {
  const parsed = parseSpan(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function print(more: Partial<DrawingFileInput> = {}) {
  return printDrawingFile({
    timeline: createFixture().timeline,
    locale: "en",
    theme: "light",
    external: true,
    measure: measureText,
    drawn: "2026-11-22",
    ...more,
  });
}

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

/** Attributes that stand twice in their element: XML 1.0 does not allow it. */
function findTwice(svg: string): string[] {
  return [...svg.matchAll(/<[a-zA-Z][^>]*>/g)].flatMap(([tag]) => {
    const names = [...tag.matchAll(/\s([\w:-]+)="/g)].map(([, name = ""]) => name);
    return new Set(names).size === names.length ? [] : [tag];
  });
}

describe("printDrawingFile", () => {
  it("stands alone: one document, its own colours, nothing from elsewhere and no script or style", () => {
    const { svg, widthPx, heightPx } = print({ url: "https://example.org/c/?a=1&b=2" });
    expect(svg).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /u,
    );
    expect(svg).toContain(`viewBox="0 0 ${widthPx} ${heightPx}"`);
    expect(findUnbalanced(svg.slice(svg.indexOf("<svg")))).toEqual([]);
    expect(findTwice(svg)).toEqual([]);
    expect(svg).not.toMatch(/<script|<style|\sstyle=|\sclass=|<image|undefined|NaN|currentColor/u);
    expect(svg).toContain(createOwnTheme("light").categories[0]);
    expect(svg).toContain("https://example.org/c/?a=1&amp;b=2");
    const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets no markup of the data through, nor what XML cannot hold", () => {
    const { timeline } = createFixture(`${HOSTILE}\u0000\u0008\ud800]]>`);
    const { svg } = print({ timeline, hrefOf: (id) => `https://example.org/${id}"><script>` });
    expect(findUnbalanced(svg.slice(svg.indexOf("<svg")))).toEqual([]);
    expect(svg).not.toMatch(/<script|<img/u);
    for (const control of ["\u0000", "\u0008"]) expect(svg).not.toContain(control);
    expect(svg).not.toMatch(/\p{Cs}/u);
  });

  it("says what it is, what is drawn, and from which sources", () => {
    const { svg } = print();
    for (const text of [
      "A sample",
      "attack",
      "Sources: ",
      "The Example",
      "drawn 22 November 2026",
    ]) {
      expect(svg).toContain(text);
    }
    const nb = print({ locale: "nb", bounds: span("2024-03") }).svg;
    for (const text of ["Et eksempel", ">advarsel<", "Utsnitt: mars 2024", "Kilder: "]) {
      expect(nb).toContain(text);
    }
    expect(nb).toContain('xml:lang="nb"');
    // No attack is in that month.
    expect(nb).not.toContain(">angrep<");
  });

  it("follows the chosen appearance", () => {
    const dark = createOwnTheme("dark");
    const { svg } = print({ theme: "dark" });
    expect(svg).toContain(`fill="${dark.paper}"/>`);
    expect(svg).not.toContain(createOwnTheme("light").paper);
  });

  it("has links only where events have addresses", () => {
    expect(print().svg).not.toContain("<a ");
    const { svg } = print({ hrefOf: (id) => `https://example.org/events/${id}/` });
    expect(svg).toContain('<a href="https://example.org/events/bombing/">');
  });

  it("leaves out what is filtered away, its categories and sources too, and says how much is left", () => {
    const { timeline } = createFixture();
    const { svg } = print({ shown: new Set(["bombing"]) });
    expect(svg).toContain(`1 of ${timeline.events.length} events`);
    expect(svg).not.toContain(">warning<");
    expect(print().svg).toContain(">warning<");
  });

  it("draws faintly what a search did not find", () => {
    expect(print().svg).not.toMatch(/<(?:g|a) opacity=/u);
    expect(print({ hits: new Set(["bombing"]) }).svg).toContain("1 event found");
    expect(print({ hits: new Set(["bombing"]) }).svg).toMatch(/<g opacity="0\.45"/u);
  });
});

describe("layoutPart", () => {
  it("is as high as it takes to name every event", () => {
    const { timeline } = createFixture();
    const [first] = timeline.events;
    if (first === undefined) throw new Error("an event in the fixture");
    const many: Timeline = {
      ...timeline,
      events: Array.from({ length: 24 }, (_, i) => ({ ...first, id: `e${i}` })),
    };
    const part = { locale: "en", external: true } as const;
    const few = layoutPart({ ...part, timeline }, 1100, measureText);
    const all = layoutPart({ ...part, timeline: many }, 1100, measureText);
    expect(few.counts.labelled).toBe(few.counts.inView);
    expect(all.counts.labelled).toBe(24);
    expect(all.heightPx).toBeGreaterThan(few.heightPx);
  });
});
