import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createOwnTheme, type OwnThemeName } from "./own-themes.ts";

const css = readFileSync(new URL("../app/styles/tokens.css", import.meta.url), "utf8");

/** The values of the custom properties in the first block that a selector opens. */
function readTokens(selector: string): (name: string) => string | undefined {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf("}", start));
  return (name) => new RegExp(`--${name}: (#[0-9a-f]{6});`, "u").exec(block)?.[1];
}

describe("createOwnTheme", () => {
  it.each<[OwnThemeName, string]>([
    ["light", ":root"],
    ["dark", ':root[data-theme="dark"]'],
  ])("has the colours that the style sheet gives the %s appearance", (name, selector) => {
    const read = readTokens(selector);
    expect(createOwnTheme(name)).toMatchObject({
      paper: read("paper"),
      ink: read("ink"),
      inkSoft: read("ink-soft"),
      hairline: read("hairline-strong"),
      accent: read("accent"),
      categories: Array.from({ length: 8 }, (_, i) => read(`category-${i}`)),
    });
    expect(read("paper")).toMatch(/^#/);
  });
});
