import { describe, expect, it } from "vitest";
import { readHeightMessage } from "./listen.ts";

describe("readHeightMessage", () => {
  it.each([
    [480, 480],
    [480.2, 481],
    [3, 100],
    [1e9, 4000],
    [Infinity, 4000],
  ])("reads %d as %d pixels", (height, read) => {
    expect(readHeightMessage({ type: "dateline:height", height })).toBe(read);
  });

  it.each([
    undefined,
    null,
    "dateline:height",
    480,
    { height: 480 },
    { type: "height", height: 480 },
    { type: "dateline:height" },
    { type: "dateline:height", height: "480" },
    { type: "dateline:height", height: "1px; position: fixed" },
    { type: "dateline:height", height: Number.NaN },
    { type: "dateline:height", height: -1 },
  ])("is told nothing by %j", (data) => {
    expect(readHeightMessage(data)).toBeUndefined();
  });
});
