import { describe, expect, it } from "vitest";
import { isSafeStyle } from "./safe-style.ts";

/** As browsers do with substitution: anything goes. */
const takeAll = () => true;

describe("isSafeStyle", () => {
  it.each([
    "#fbfaf6",
    "rebeccapurple",
    "rgb(0 0 0 / 50%)",
    "RGBA(0,0,0,.5)",
    "oklch(70% 0.1 calc)",
    "color(display-p3 1 0 0)",
  ])("lets the colour %s through", (value) => {
    expect(isSafeStyle("ink", value, takeAll)).toBe(true);
  });

  it.each(["Georgia, serif", '"Source Serif 4", Georgia', "'Å ny', system-ui"])(
    "lets the font %s through",
    (value) => {
      expect(isSafeStyle("font", value, takeAll)).toBe(true);
    },
  );

  it.each([
    "url(//evil.example/x)",
    "var(--x)",
    "var(--x, url(//evil.example))",
    "env(x)",
    "rgb(0 0 0) url(x)",
    "rgb(var(--x))",
    "u\\72l(x)",
    "url/**/(x)",
    "red; background: url(x)",
    "red} body {display: none",
    "inherit",
    "Revert-Layer",
    "currentColor",
    "<style>",
    "image-set('x' 1x)",
    "((x))",
    "\u0000red",
    "red".repeat(60),
  ])("lets %j through neither as a colour nor as a font", (value) => {
    expect(isSafeStyle("font", value, takeAll)).toBe(false);
    expect(isSafeStyle("paper", value, takeAll)).toBe(false);
  });

  it("asks the browser by the property that the value is for", () => {
    const supports = (property: string) => property === "font-family";
    expect(isSafeStyle("font", "serif", supports)).toBe(true);
    expect(isSafeStyle("accent", "serif", supports)).toBe(false);
  });
});
