import { describe, expect, it } from "vitest";
import { findView, readCssHeight } from "./settings.ts";

describe("readCssHeight", () => {
  it.each([
    [null, undefined],
    ["", undefined],
    ["  ", undefined],
    ["0", undefined],
    ["0px", undefined],
    ["inherit", undefined],
    ["Inherit", undefined],
    ["0.5em", "0.5em"],
    ["300", "300px"],
    [" 300.5 ", "300.5px"],
    ["40vh", "40vh"],
    ["calc(100% - 2em)", "calc(100% - 2em)"],
  ])("%j", (text, height) => {
    expect(readCssHeight(text)).toBe(height);
  });
});

describe("findView", () => {
  it.each([
    ["2024-03", Date.UTC(2024, 2), Date.UTC(2024, 3)],
    ["2024-03-22T18:00/2024-03-22T19:59", Date.UTC(2024, 2, 22, 18), Date.UTC(2024, 2, 22, 20)],
  ])("%s", (text, start, end) => {
    expect(findView(text)).toEqual({ start, end });
  });

  it.each(["", "2024-13", "2024/..", "<b>", "{2024}".repeat(100)])("refuses %j", (text) => {
    expect(findView(text)).toBeUndefined();
  });
});
