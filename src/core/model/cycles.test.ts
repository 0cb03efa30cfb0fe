import { describe, expect, it } from "vitest";
import { findCycles } from "./cycles.ts";

const graph = (words: string) =>
  new Map(
    words
      .split(" ")
      .filter((edge) => edge !== "")
      .map((edge) => {
        const [from = "", to = ""] = edge.split(">");
        return [from, to.split("")] as const;
      }),
  );

describe("findCycles", () => {
  it.each([
    ["nothing", "", []],
    ["a chain", "a>b b>c", []],
    ["a diamond", "a>bc b>d c>d", []],
    ["two in a circle", "a>b b>a", ["ab"]],
    ["a circle behind a stem", "s>a a>b b>c c>a", ["abc"]],
    ["two circles", "a>b b>a c>d d>c", ["ab", "cd"]],
    ["a circle seen from two sides, once", "a>c b>c c>d d>c", ["cd"]],
    ["one alone", "a>a", ["a"]],
    ["an edge to nowhere", "a>z", []],
  ])("finds in %s what is there", (_name, words, expected) => {
    expect(findCycles(graph(words)).map((cycle) => cycle.join(""))).toEqual(expected);
  });
});
