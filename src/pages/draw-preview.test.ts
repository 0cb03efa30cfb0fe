import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { DateLocale } from "#core/time";
import { drawPreviewSvg } from "./draw-preview.ts";
import { createFixture, HOSTILE } from "./fixture.ts";

/** Every character is half as wide as the font's size. */
const measure = (text: string, _face: string, sizePx: number) => (text.length * sizePx) / 2;

const draw = (locale: DateLocale, event?: number, text?: string) => {
  const { timeline } = createFixture(text);
  const shown = event === undefined ? undefined : timeline.events[event];
  return drawPreviewSvg({
    timeline,
    locale,
    measure,
    ...(shown !== undefined && { event: shown }),
  });
};

/** The texts of a picture in the order they are written. */
const listTexts = (svg: string) =>
  [...svg.matchAll(/<t(?:ext|span)\b[^>]*>([^<]+)</gu)].map(([, text]) =>
    assertDefined(text, "text"),
  );

describe("drawPreviewSvg", () => {
  it("says what a collection is, and draws it", () => {
    const texts = listTexts(draw("en"));
    expect(texts.slice(0, 3)).toEqual([
      "Dateline",
      "A sample",
      "3 events · 1 source · 3 quotations · 2015 to March 2024",
    ]);
    expect(texts).toContain("The bombing");
  });

  it("quotes the words that date an event, with the temporal expression by itself", () => {
    const texts = listTexts(draw("nb", 1));
    expect(texts.slice(0, 4)).toEqual([
      "Dateline",
      "· Et eksempel",
      "Advarselen",
      "torsdag 7. mars 2024",
    ]);
    expect(texts.join(" ")).toContain("the embassy warned of attacks on concerts»");
  });

  it("underlines the temporal expression in place", () => {
    const svg = draw("en", 0);
    expect(listTexts(svg).slice(4, 7)).toEqual(["“The bombing came in ", "2015", "”"]);
    const underline = /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="3"/u.exec(svg);
    // The mark, twenty characters and a space before it, four in it, at 32 px.
    expect(underline?.slice(1).map(Number)).toEqual([64 + 21 * 16, 4 * 16]);
  });

  it("puts an expression that stands outside its passage before it", () => {
    const texts = listTexts(draw("en", 1)).join(" ");
    expect(texts).toMatch(/“\s?7 March … the embassy/u);
  });

  it("has no way for texts to become markup, and stays one document", () => {
    for (const event of [undefined, 0, 1, 2]) {
      const svg = draw("en", event, HOSTILE);
      expect(svg).not.toMatch(/<script|<img|onerror="/u);
      expect(svg.match(/<svg/gu)?.length).toBe(svg.match(/<\/svg>/gu)?.length);
    }
  });

  it("is the same each time", () => {
    expect(draw("nb", 2)).toBe(draw("nb", 2));
  });

  it.each([undefined, 0])("keeps long texts inside the picture (%s)", (event) => {
    const svg = draw("en", event, "Donaudampfschifffahrtsgesellschaft ".repeat(40));
    for (const [, x = "", size = "", text = ""] of svg.matchAll(
      /<text x="([\d.]+)" y="[\d.]+" font-family="[\w-]+" font-size="(\d+)"[^>]*>([^<]*)</gu,
    )) {
      expect(Number(x) + measure(text, "", Number(size))).toBeLessThanOrEqual(1200 - 64);
    }
    expect(svg).toContain("…");
  });
});
