import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { HIGHLIGHT, UNDERLINE } from "./preview-theme.ts";

const css = readFileSync(new URL("../app/styles/tokens.css", import.meta.url), "utf8");

it.each([
  ["highlight", HIGHLIGHT],
  ["underline", UNDERLINE],
])("has the style sheet's light colour of the %s", (name, colour) => {
  expect(new RegExp(`--${name}: (#\\w+);`, "u").exec(css)?.[1]).toBe(colour);
});
