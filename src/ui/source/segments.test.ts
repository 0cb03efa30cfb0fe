import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import {
  holdAgainstText,
  listPassages,
  type Passage,
  pickPassage,
  segmentExcerpt,
} from "./segments.ts";

const excerpt = { start: 100, end: 120, text: "abcdefghijklmnopqrst" };
const passage = (event: string, start: number, end: number): Passage => ({
  event,
  mention: 0,
  start,
  end,
  exact: excerpt.text.slice(Math.max(0, start - excerpt.start), Math.max(0, end - excerpt.start)),
});

/** "ab[cd](a)": the text of each segment, the passages it belongs to, expressions in underscores. */
function draw(passages: readonly Passage[]): string {
  return segmentExcerpt(excerpt, passages)
    .map((segment) => {
      const text = segment.runs
        .map((run) => (run.isExpression ? `_${run.text}_` : run.text))
        .join("");
      const events = segment.passages.map(({ event }) => event).join("");
      return events === "" ? text : `[${text}](${events})`;
    })
    .join("");
}

describe("segmentExcerpt", () => {
  it.each<readonly [string, readonly Passage[], string]>([
    ["no passage", [], "abcdefghijklmnopqrst"],
    ["one", [passage("x", 102, 104)], "ab[cd](x)efghijklmnopqrst"],
    [
      "neighbours",
      [passage("x", 100, 102), passage("y", 102, 104)],
      "[ab](x)[cd](y)efghijklmnopqrst",
    ],
    [
      "overlap",
      [passage("x", 101, 104), passage("y", 103, 106)],
      "a[bc](x)[d](xy)[ef](y)ghijklmnopqrst",
    ],
    [
      "one in another",
      [passage("x", 101, 106), passage("y", 103, 104)],
      "a[bc](x)[d](xy)[ef](x)ghijklmnopqrst",
    ],
    [
      "the same words",
      [passage("x", 101, 103), passage("y", 101, 103)],
      "a[bc](xy)defghijklmnopqrst",
    ],
    [
      "reaching beyond the excerpt",
      [passage("x", 90, 102), passage("y", 118, 130)],
      "[ab](x)cdefghijklmnopqr[st](y)",
    ],
    ["elsewhere", [passage("x", 0, 100), passage("y", 120, 130)], "abcdefghijklmnopqrst"],
    [
      "an expression inside",
      [{ ...passage("x", 102, 106), expression: { start: 103, end: 105, exact: "de" } }],
      "ab[c_de_f](x)ghijklmnopqrst",
    ],
    [
      "an expression outside its passage",
      [{ ...passage("x", 102, 104), expression: { start: 110, end: 112, exact: "kl" } }],
      "ab[cd](x)efghij_kl_mnopqrst",
    ],
  ])("cuts at the borders: %s", (_name, passages, drawn) => {
    expect(draw(passages)).toBe(drawn);
  });

  it("gives the whole text back, in order and without gaps", () => {
    const range = fc
      .tuple(fc.integer({ min: 90, max: 130 }), fc.integer({ min: 1, max: 15 }))
      .map(([start, length]) => passage("x", start, start + length));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (passages) => {
        const segments = segmentExcerpt(excerpt, passages);
        expect(segments.flatMap(({ runs }) => runs.map(({ text }) => text)).join("")).toBe(
          excerpt.text,
        );
        segments.slice(1).forEach((segment, index) => {
          expect(segment.start).toBe(segments[index]?.end);
        });
      }),
    );
  });
});

describe("holdAgainstText", () => {
  const right = passage("x", 102, 104);
  const later = { start: 200, end: 204, text: "cd.." };
  it.each<readonly [string, Passage, boolean]>([
    ["what stands where it should", right, true],
    ["the whole excerpt", passage("x", 100, 120), true],
    ["other words", { ...right, exact: "ce" }, false],
    ["the same words elsewhere only", { ...right, start: 103, end: 105 }, false],
    ["words that go on beyond the excerpt", { ...right, start: 119, end: 121, exact: "tu" }, false],
    ["a place that is not in the text", { ...right, start: 150, end: 152 }, false],
    ["an empty place", { ...right, end: 102 }, false],
  ])("of %s", (_name, held, isFound) => {
    expect(holdAgainstText([excerpt, later], [held])).toEqual(
      isFound ? { found: [held], lostCount: 0 } : { found: [], lostCount: 1 },
    );
  });

  it("keeps a quotation without its expression when only that is not there", () => {
    const held = { ...right, expression: { start: 110, end: 112, exact: "xx" } };
    expect(holdAgainstText([excerpt], [held])).toEqual({ found: [right], lostCount: 0 });
  });
});

describe("pickPassage", () => {
  const both = [passage("x", 0, 5), passage("y", 2, 7)];
  it.each([
    [undefined, "x"],
    ["other", "x"],
    ["x", "y"],
    ["y", "x"],
  ])("with %s open opens %s", (open, opens) => {
    expect(pickPassage(both, open)?.event).toBe(opens);
  });

  it("takes two passages of one event for one", () => {
    const three = [passage("x", 0, 5), passage("x", 1, 6), passage("y", 2, 7)];
    expect(pickPassage(three, "x")?.event).toBe("y");
    expect(pickPassage([], "x")).toBeUndefined();
  });
});

describe("listPassages", () => {
  it("lists an article's mentions in reading order", () => {
    expect(listPassages(sample, "star").map(({ event, start }) => [event, start])).toEqual([
      ["flight", 10],
      ["plot", 100],
    ]);
    expect(listPassages(sample, "star")[0]?.expression).toEqual({
      start: 27,
      end: 31,
      exact: "2015",
    });
  });
});
