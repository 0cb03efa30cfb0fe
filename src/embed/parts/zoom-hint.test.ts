import { describe, expect, it } from "vitest";
import { createZoomHint, describeZoom } from "./zoom-hint.ts";

function on(platform: string): Navigator {
  return { platform } as Navigator;
}

describe("describeZoom", () => {
  it.each([
    ["en", "wheel", "Linux x86_64", "Ctrl + scroll to zoom"],
    ["en", "wheel", "MacIntel", "⌘ + scroll to zoom"],
    ["nb", "wheel", "Win32", "Ctrl + rulling for å zoome"],
    ["en", "touch", "iPhone", "Two fingers to zoom"],
    ["nb", "touch", "Linux armv8l", "To fingre for å zoome"],
  ] as const)("says in %s by %s on %s: %s", (locale, by, platform, words) => {
    expect(describeZoom(locale, by, on(platform))).toBe(words);
  });
});

describe("createZoomHint", () => {
  it("says it once, to whoever asks first", () => {
    const ask = createZoomHint(on("Win32"));
    expect(ask("en", "wheel")).toBe("Ctrl + scroll to zoom");
    expect(ask("en", "touch")).toBeUndefined();
    expect(ask("nb", "wheel")).toBeUndefined();
  });
});
