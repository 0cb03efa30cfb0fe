import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenly, breakLines } from "./break-lines.ts";

const measure = (text: string) => text.length;
const wrap = (text: string, widthPx: number, lines = 99) =>
  breakLines(text, { widthPx, lines, measure }).map(
    ({ start, end, isCut }) => text.slice(start, end) + (isCut ? "…" : ""),
  );

describe("breakLines", () => {
  it.each<[string, number, number, readonly string[]]>([
    ["one two three", 20, 9, ["one two three"]],
    ["one two three", 7, 9, ["one two", "three"]],
    ["one two three", 7, 1, ["one…"]],
    ["one two three four", 8, 2, ["one two", "three…"]],
    ["  spaces   between  ", 10, 9, ["spaces", "between"]],
    ["abcdefgh", 3, 9, ["abc", "def", "gh"]],
    ["", 10, 9, []],
  ])("%j in %d by %d is %j", (text, width, lines, expected) => {
    expect(wrap(text, width, lines)).toEqual(expected);
  });

  it("keeps every word, in order, on lines that fit", () => {
    const words = fc.array(fc.stringMatching(/^[a-zå]{1,9}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 9, max: 30 }), (list, width) => {
        const lines = wrap(list.join(" "), width);
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("breakEvenly", () => {
  const options = { widthPx: 60, lines: 3, measure: (text: string) => text.length * 4 };
  const text = "one two three four";

  it("leaves no word alone at the end where the lines can be of one length", () => {
    const lines = (breakText: typeof breakLines) =>
      breakText(text, options).map(({ start, end }) => text.slice(start, end));
    expect(lines(breakLines)).toEqual(["one two three", "four"]);
    expect(lines(breakEvenly)).toEqual(["one two", "three four"]);
  });
});
