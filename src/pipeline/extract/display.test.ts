import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MARK_OFF,
  MARK_ON,
  measureColumns,
  paintMarks,
  showControls,
  wrapText,
} from "./display.ts";

describe("showControls", () => {
  it.each([
    ["a\u001b[31mb\u0007\u007f", "a␛[31mb␇␡"],
    ["a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a\tb\u2028c\u0085d\u009b", "a  b\ufffdc\ufffdd\ufffd"],
  ])("shows %j", (text, shown) => {
    expect(showControls(text)).toBe(shown);
  });

  it("lets nothing through that steers a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(showControls(text)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });
});

describe("measureColumns", () => {
  it.each([
    ["", 0],
    ["abc å – «x»", 11],
    ["e\u0301", 1],
    ["日本", 4],
    ["👩‍👩‍👧 x", 4],
    [`${MARK_ON}ab${MARK_OFF}`, 2],
    [`${MARK_ON}日${MARK_OFF}`, 2],
  ])("%j has %i", (text, columns) => {
    expect(measureColumns(text)).toBe(columns);
  });
});

describe("wrapText", () => {
  it("keeps to the width, but for words that are longer, and loses no word", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "å", "日", "😀"),
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 4, max: 30 }), (words, columns) => {
        const lines = wrapText(words.join(" "), columns, "  ").split("\n");
        expect(
          lines
            .join(" ")
            .split(/ +/)
            .filter((each) => each !== ""),
        ).toEqual(words);
        for (const line of lines) {
          expect(measureColumns(line) <= columns || !line.trim().includes(" ")).toBe(true);
        }
      }),
    );
  });

  it("keeps lines, empty ones and indentation", () => {
    expect(wrapText("a b\n\n  • c d", 3)).toBe("a b\n\n  •\nc d");
  });
});

describe("paintMarks", () => {
  it("makes marks the terminal's own, or nothing", () => {
    const text = `a ${MARK_ON}b${MARK_OFF}`;
    expect(paintMarks(text, false)).toBe("a b");
    expect(paintMarks(text, true)).toBe("a \u001b[1;4mb\u001b[22;24m");
  });
});
