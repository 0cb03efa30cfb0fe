import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutExcerpts } from "./excerpts.ts";

const BODY = "One came in 2014. Two came later.\n\nThree left. Four stayed in 2022. Five went.";
const at = (words: string) => ({
  from: BODY.indexOf(words),
  to: BODY.indexOf(words) + words.length,
});
const cut = (...ranges: readonly { from: number; to: number }[]) =>
  cutExcerpts(BODY, "en", ranges).map(({ text }) => text);

describe("cutExcerpts", () => {
  it("gives the whole sentence around a range", () => {
    expect(cut(at("in 2022"))).toEqual(["Four stayed in 2022."]);
  });

  it("gives each sentence that a range touches", () => {
    expect(cut(at("left. Four"))).toEqual(["Three left. Four stayed in 2022."]);
  });

  it("keeps apart what has a sentence between, in order of place", () => {
    expect(cut(at("Five"), at("in 2014"))).toEqual(["One came in 2014.", "Five went."]);
  });

  it("makes one of sentences that touch, across a paragraph too", () => {
    expect(cut(at("Two"), at("Three"))).toEqual(["Two came later.\n\nThree left."]);
  });

  it("gives ranges in one sentence once", () => {
    expect(cut(at("One"), at("2014"), at("One"))).toEqual(["One came in 2014."]);
  });

  it("gives nothing for nothing", () => {
    expect(cut()).toEqual([]);
  });

  it("holds every range in one excerpt, true to the body, apart and in order", () => {
    const range = fc
      .tuple(fc.nat(BODY.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: Math.min(BODY.length, from + length) }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
        const excerpts = cutExcerpts(BODY, "en", ranges);
        for (const { start, end, text } of excerpts) expect(BODY.slice(start, end)).toBe(text);
        for (const { from, to } of ranges) {
          const holders = excerpts.filter(({ start, end }) => start <= from && to <= end);
          expect(holders).toHaveLength(1);
        }
        excerpts.slice(1).forEach(({ start }, index) => {
          const end = excerpts[index]?.end ?? Number.NaN;
          expect(BODY.slice(end, start).trim()).not.toBe("");
        });
      }),
    );
  });
});
