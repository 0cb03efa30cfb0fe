import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutChunks, findChunk } from "./chunks.ts";

const whole = (text: string) => [{ start: 0, end: text.length, text }];

describe("cutChunks", () => {
  it.each([
    ["at ends of lines", "one two\nthree\nfour\n", 10, ["one two\n", "three\n", "four\n"]],
    ["at blanks of a long line", "one two three four", 8, ["one two ", "three ", "four"]],
    ["between emoji that join", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 10, ["👩‍👩‍👧", "👩‍👩‍👧", "👩‍👩‍👧"]],
    ["not at all when it is short", "one two", 10, ["one two"]],
    ["into nothing when it is empty", "", 10, []],
  ])("cuts %s", (_name, text, length, expected) => {
    expect(cutChunks(whole(text), length).map((chunk) => chunk.text)).toEqual(expected);
  });

  it("says which chunks follow a gap and which go on within a line", () => {
    const chunks = cutChunks(
      [
        { start: 0, end: 8, text: "one two " },
        { start: 20, end: 34, text: "three four\nfiv" },
      ],
      6,
    );
    expect(
      chunks.map(({ start, followsGap, isContinued }) => [start, followsGap, isContinued]),
    ).toEqual([
      [0, false, false],
      [4, false, true],
      [20, true, false],
      [26, false, true],
      [31, false, false],
    ]);
  });

  it("joins to the same text again, with offsets that fit", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", " ", "\n", "å", "😀", "ש", "e\u0301") });
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 40 }), (text, length) => {
        const chunks = cutChunks(whole(text), length);
        expect(chunks.map((chunk) => chunk.text).join("")).toBe(text);
        for (const { start, end, text: part } of chunks) {
          expect(text.slice(start, end)).toBe(part);
          expect(part).not.toMatch(/^[\uDC00-\uDFFF]/u);
          expect(part.length).toBeLessThan(length * 2);
        }
      }),
    );
  });

  it("cuts ten megabytes in one line without a blank quickly enough", () => {
    const text = "a".repeat(10_000_000);
    expect(cutChunks(whole(text)).length).toBeGreaterThan(1000);
  });
});

describe("findChunk", () => {
  const chunks = cutChunks(whole("one two three four five"), 5);
  it.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [22, chunks.length - 1],
    [99, chunks.length - 1],
  ])("finds the chunk of offset %i", (offset, place) => {
    expect(findChunk(chunks, offset)).toBe(place);
  });
});
