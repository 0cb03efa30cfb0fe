import { describe, expect, it } from "vitest";
import { countLines, fitsProjector } from "./projector.ts";

describe("countLines", () => {
  it.each([
    ["", 1],
    ["one two", 1],
    ["one two three", 2],
    ["one\ntwo\n\nthree", 4],
    ["one\r\ntwo", 2],
    ["  one two  ", 1],
    ["x".repeat(25), 3],
    [`a ${"x".repeat(25)} b`, 4],
  ])("of %j at ten letters to a line: %i", (words, lines) => {
    expect(countLines(words, 10)).toBe(lines);
  });
});

describe("fitsProjector", () => {
  const words = (letters: number) => "Once a week ".repeat(letters / 12).trim();
  it.each([
    ["nothing", 0, 0, 1, true],
    // Measured at 1920 by 1080.
    ["a text that is shown whole beside one quotation", 500, 0, 1, true],
    ["one that is scrolled there", 660, 0, 1, false],
    ["a shorter one beside three", 300, 0, 3, true],
    ["the same as beside one", 500, 0, 3, false],
    ["a text beside none", 660, 0, 0, true],
    ["a question that is too much beside its text", 500, 120, 1, false],
    ["a question of its own", 0, 120, 1, true],
  ])("%s", (_name, text, question, quotations, expected) => {
    const step = { title: "An attack", text: words(text), question: words(question), quotations };
    expect(fitsProjector(step)).toBe(expected);
  });
});
