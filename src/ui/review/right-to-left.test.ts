import { describe, expect, it } from "vitest";
import { isRightToLeft } from "./right-to-left.ts";

describe("isRightToLeft", () => {
  it.each([
    ["The bridge", false],
    ["12. “الجسر” opened", true],
    ["הגשר", true],
    ["2024", false],
    ["", false],
  ])("of %j: %s", (text, expected) => {
    expect(isRightToLeft({ body: [{ start: 0, end: text.length, text }] })).toBe(expected);
  });
});
