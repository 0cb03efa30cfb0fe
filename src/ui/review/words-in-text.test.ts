import { describe, expect, it } from "vitest";
import { findWordAt, snapToWords, stepWord } from "./words-in-text.ts";

const TEXT = "Broen åpnet 👩‍👩‍👧 i mars 1932, sa hun.";
const BODY = [
  { start: 0, end: TEXT.length, text: TEXT },
  { start: 100, end: 107, text: "in 2015" },
];
const at = (words: string) => TEXT.indexOf(words);

describe("findWordAt", () => {
  it.each([
    [0, "Broen"],
    [3, "Broen"],
    [5, "åpnet"],
    [TEXT.length - 1, undefined],
    [101, "in"],
    [60, undefined],
  ])("finds at %i the word %s", (offset, word) => {
    const found = findWordAt(BODY, offset, "nb");
    const text = offset < 100 ? TEXT : `${" ".repeat(100)}in 2015`;
    expect(found && text.slice(found.start, found.end)).toBe(word);
  });
});

describe("stepWord", () => {
  it.each([
    [0, 1, at(" åpnet")],
    [at("åpnet"), 1, at(" 👩‍👩‍👧")],
    [at(" 👩‍👩‍👧"), 1, at(" mars")],
    [at("mars"), -1, at("i mars")],
    [0, -1, 0],
    [TEXT.length, 1, TEXT.length],
    [107, 1, 107],
    [107, -1, 103],
  ] as const)("goes from %i by %i to %i", (offset, by, expected) => {
    expect(stepWord(BODY, offset, by, "nb")).toBe(expected);
  });
});

describe("snapToWords", () => {
  it.each([
    ["roen åp", "Broen åpnet"],
    [" i mars 1932,", "i mars 1932"],
    ["ars 19", "mars 1932"],
    [", ", undefined],
  ])("widens %j to %j", (chosen, expected) => {
    const range = snapToWords(BODY, { start: at(chosen), end: at(chosen) + chosen.length }, "nb");
    expect(range && TEXT.slice(range.start, range.end)).toBe(expected);
  });
});
