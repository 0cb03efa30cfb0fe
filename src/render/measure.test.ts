import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_STYLES, type TextKind } from "./fonts.ts";
import { createCanvasMeasure } from "./measure-canvas.ts";
import { CHARACTERS, measureText, WIDTHS } from "./measure-table.ts";
import { theme } from "./render.fixture.ts";

const kinds = Object.keys(TEXT_STYLES) as TextKind[];
const anyKind = fc.constantFrom(...kinds);

describe("measureText", () => {
  it("has one width for every character, and every character once", () => {
    const characters = [...CHARACTERS];
    expect(new Set(characters).size).toBe(characters.length);
    expect(WIDTHS[400]).toHaveLength(characters.length);
    expect(WIDTHS[600]).toHaveLength(characters.length);
  });

  it("knows the letters and marks of English and Norwegian", () => {
    // Nothing in this text measures what an unknown character does.
    const text = "Å være i Tromsø: «3. mai», “Friday” – 12,5 % (ca. 7)";
    const unknown = measureText("漢", "when");
    for (const character of text) expect(measureText(character, "when")).not.toBe(unknown);
  });

  it("adds up: no text is narrower than a part of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), anyKind, (a, b, kind) => {
        const whole = measureText(a + b, kind);
        expect(whole).toBeCloseTo(measureText(a, kind) + measureText(b, kind), 6);
        if (a !== "") expect(whole).toBeGreaterThan(measureText(b, kind));
      }),
    );
  });

  it("takes an unknown character for a wide letter", () => {
    expect(measureText("漢", "when")).toBeGreaterThan(measureText("n", "when"));
    expect(measureText("漢", "when")).toBeLessThan(measureText("W", "when"));
    expect(measureText("", "when")).toBe(0);
  });

  it("follows the weight and size of the kind", () => {
    expect(measureText("Attack", "title")).toBeGreaterThan(measureText("Attack", "when"));
    expect(measureText("0", "when")).toBeCloseTo(0.63 * 12, 6);
    expect(measureText("❝", "title")).toBeCloseTo(0.54 * 13, 6);
  });
});

describe("createCanvasMeasure", () => {
  it("measures each text once, in the font of its kind", () => {
    const asked: string[] = [];
    const context = {
      font: "",
      measureText(text: string) {
        asked.push(`${this.font}: ${text}`);
        return { width: text.length };
      },
    };
    const measure = createCanvasMeasure(context, theme);
    expect([measure("Attack", "title"), measure("Attack", "title")]).toEqual([6, 6]);
    expect(measure("Attack", "when")).toBe(6);
    expect(asked).toEqual(["600 13px Inter: Attack", "400 12px Inter: Attack"]);
  });
});
