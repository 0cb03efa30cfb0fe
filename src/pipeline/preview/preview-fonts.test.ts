import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadPreviewFonts } from "./preview-fonts.ts";
import { readWoff2, tableOf } from "./read-woff2.ts";

const fonts = await loadPreviewFonts(
  fileURLToPath(new URL("../../../node_modules", import.meta.url)),
);

describe("loadPreviewFonts", () => {
  it.each([
    ["sans-serif", "A", "InteA"],
    ["sans-serif", "ł", "InteB"],
    ["sans-serif", "Ж", "InteC"],
    ["serif", "æ", "Source Serif A"],
    ["serif", "ł", "Source Serif B"],
    ["serif", "中", undefined],
  ] as const)("has the %s of %s in %s", (face, character, family) => {
    expect(fonts.findPart(character, face)?.family).toBe(family);
  });

  it.each([
    ["sans-serif", "æ", 0.9175],
    ["sans-serif", "1l", 0.6489],
    ["serif", "A", 0.712],
    ["serif", "中", 1],
    ["serif", "", 0],
  ] as const)("measures %s %j as %d of its size", (face, text, share) => {
    expect(fonts.measure(text, face, 100)).toBeCloseTo(share * 100, 1);
  });

  it("gives each part its own name, in the font too", () => {
    const part = fonts.findPart("ł", "serif");
    const name = tableOf(readWoff2(part?.bytes ?? new Uint8Array()), "name");
    const text = new TextDecoder("utf-16be").decode(
      new Uint8Array(name.buffer, name.byteOffset, name.byteLength),
    );
    expect(text).toContain("Source Serif B");
    expect(text).not.toContain("Source Serif 4\u0000");
  });
});

describe("readWoff2", () => {
  it("refuses what is not one", () => {
    expect(() => readWoff2(new TextEncoder().encode("wOFF and more"))).toThrow("WOFF2");
  });
});
