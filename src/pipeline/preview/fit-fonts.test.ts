import { describe, expect, it } from "vitest";
import { fitFonts } from "./fit-fonts.ts";
import type { FontPart, PreviewFonts } from "./preview-fonts.ts";

const part = (family: string): FontPart => ({ family, bytes: new Uint8Array([family.length]) });
const PARTS = {
  serif: [part("Serif Latin"), part("Serif Greek!")],
  "sans-serif": [part("Sans"), part("Sans Greek")],
};

/** Fonts for ASCII and for Greek, and for nothing else. */
const FONTS: PreviewFonts = {
  measure: (text) => text.length,
  findPart(character, face) {
    if (/[ -~]/u.test(character)) return PARTS[face][0];
    return /\p{Script=Greek}/u.test(character) ? PARTS[face][1] : undefined;
  },
};

const fitInner = (inner: string) => fitFonts(`<svg>${inner}</svg>`, FONTS).svg.slice(5, -6);

describe("fitFonts", () => {
  it.each([
    [
      "names the font of a text",
      `<text x="1" font-family="serif">a &amp; b</text>`,
      `<text x="1" font-family="serif"><tspan font-family="Serif Latin">a &amp; b</tspan></text>`,
    ],
    [
      "splits a text between fonts",
      `<text>pi: π</text>`,
      `<text><tspan font-family="Sans">pi: </tspan><tspan font-family="Sans Greek">π</tspan></text>`,
    ],
    [
      "takes the family from around the text",
      `<g font-family="serif"><text><tspan>x</tspan></text></g><text>y</text>`,
      `<g font-family="serif"><text><tspan><tspan font-family="Serif Latin">x</tspan></tspan></text></g><text><tspan font-family="Sans">y</tspan></text>`,
    ],
    [
      "leaves a text out when no font has one of its characters",
      `<text>中 x</text><text>z</text>`,
      `<text></text><text><tspan font-family="Sans">z</tspan></text>`,
    ],
    [
      "draws weight 600 as an outline in the text's colour",
      `<text fill="#123456" font-size="50" font-weight="600">b</text>`,
      `<text fill="#123456" font-size="50" stroke="#123456" stroke-width="1.4" stroke-linejoin="round"><tspan font-family="Sans">b</tspan></text>`,
    ],
    [
      "moves a text that ends at its place by a distance inside it",
      `<text x="100" text-anchor="end"><tspan>a</tspan><tspan dx="8">b</tspan></text><text x="7" text-anchor="end">c</text>`,
      `<text x="92" text-anchor="end"><tspan><tspan font-family="Sans">a</tspan></tspan><tspan dx="8"><tspan font-family="Sans">b</tspan></tspan></text><text x="7" text-anchor="end"><tspan font-family="Sans">c</tspan></text>`,
    ],
    [
      "leaves out text that is not drawn",
      `<title id="t">A title</title><rect/>`,
      `<title id="t"></title><rect/>`,
    ],
    [
      "reads escapes as one character each",
      `<text>&#39;&lt;&quot;&#960;</text>`,
      `<text><tspan font-family="Sans">'&lt;"</tspan><tspan font-family="Sans Greek">π</tspan></text>`,
    ],
  ])("%s", (_name, svg, expected) => {
    expect(fitInner(svg)).toBe(expected);
  });

  it("gives the fonts that are used, once each", () => {
    const svg = `<svg><text>a π</text><text>b</text></svg>`;
    expect(fitFonts(svg, FONTS).fonts).toEqual([part("Sans").bytes, part("Sans Greek").bytes]);
  });
});
