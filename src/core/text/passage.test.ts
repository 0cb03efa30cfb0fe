import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describePassage, findPassage } from "./passage.ts";
import { describeUniquely } from "./quoter.ts";
import { isInsidePair } from "./range.ts";

const BODY = "The talks began on Friday. The envoys left on Friday. Nobody signed.";

describe("findPassage", () => {
  it.each([
    {
      name: "stands once",
      quote: { exact: "Nobody" },
      expected: { kind: "found", start: 54, end: 60 },
    },
    { name: "is not there", quote: { exact: "Nobody else" }, expected: { kind: "missing" } },
    { name: "differs in case only", quote: { exact: "nobody" }, expected: { kind: "missing" } },
    {
      name: "stands twice",
      quote: { exact: "on Friday" },
      expected: { kind: "ambiguous", count: 2, positions: [16, 43] },
    },
    {
      name: "stands twice, told by its prefix",
      quote: { exact: "on Friday", prefix: "left " },
      expected: { kind: "found", start: 43, end: 52 },
    },
    {
      name: "stands twice, told by its suffix",
      quote: { exact: "on Friday", suffix: ". The" },
      expected: { kind: "found", start: 16, end: 25 },
    },
    {
      name: "has a prefix that does not touch it",
      quote: { exact: "on Friday", prefix: "envoys" },
      expected: { kind: "missing" },
    },
    {
      name: "has a suffix that stands elsewhere",
      quote: { exact: "Nobody", suffix: " left" },
      expected: { kind: "missing" },
    },
    { name: "is empty", quote: { exact: "" }, expected: { kind: "missing" } },
  ])("answers a quotation that $name", ({ quote, expected }) => {
    expect(findPassage(BODY, quote)).toEqual(expected);
  });

  it("counts places that overlap", () => {
    expect(findPassage("aaa", { exact: "aa" })).toEqual({
      kind: "ambiguous",
      count: 2,
      positions: [0, 1],
    });
  });

  it("takes no space for a no-break space and no decomposed letter for a composed one", () => {
    expect(findPassage("13\u00A0mars i Ås", { exact: "13 mars" }).kind).toBe("missing");
    expect(findPassage("13 mars i Ås", { exact: "i A\u030As" }).kind).toBe("missing");
  });
});

describe("describePassage", () => {
  it("gives 32 characters either side, fewer at the ends", () => {
    const text = `${"a".repeat(40)}[quoted]${"b".repeat(5)}`;
    expect(describePassage(text, 40, 48)).toEqual({
      exact: "[quoted]",
      prefix: "a".repeat(32),
      suffix: "bbbbb",
      start: 40,
      end: 48,
    });
  });

  it("parts no surrogate pair at the far ends of the context", () => {
    const text = `🙂${"a".repeat(31)}word${"b".repeat(31)}🙂`;
    const { prefix, suffix } = describePassage(text, 33, 37);
    expect(prefix).toBe("a".repeat(31));
    expect(suffix).toBe("b".repeat(31));
  });

  it.each([
    [3, 3],
    [5, 4],
    [-1, 4],
    [0, 99],
  ])("refuses the range %i to %i", (start, end) => {
    expect(() => describePassage("some text", start, end)).toThrow("passage");
  });

  it("refuses to cut a pair", () => {
    expect(() => describePassage("a🙂b", 2, 4)).toThrow("parts a pair");
  });
});

/** Texts that repeat themselves, with pairs in them, and a passage in each. */
const passages = fc
  .array(fc.constantFrom("ab", "a", "b ", "🙂", "\n", "ab a"), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(""))
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      start: fc.nat(text.length - 1),
      length: fc.integer({ min: 1, max: 6 }),
    }),
  )
  .map(({ text, start, length }) => ({ text, start, end: Math.min(text.length, start + length) }))
  .filter(({ text, start, end }) => !isInsidePair(text, start) && !isInsidePair(text, end));

describe("laws", () => {
  it("finds again what describeUniquely described, however the text repeats itself", () => {
    fc.assert(
      fc.property(passages, ({ text, start, end }) => {
        const description = describeUniquely(text, start, end);
        expect(description && findPassage(text, description)).toEqual({
          kind: "found",
          start,
          end,
        });
      }),
    );
  });

  it("finds again what describePassage described, or says truly that it is repeated", () => {
    fc.assert(
      fc.property(passages, ({ text, start, end }) => {
        const description = describePassage(text, start, end);
        const found = findPassage(text, description);
        if (found.kind === "found") expect(found).toEqual({ kind: "found", start, end });
        else expect(found.kind === "ambiguous" && found.positions.includes(start)).toBe(true);
      }),
    );
  });

  it("gives context only where it is needed", () => {
    expect(describeUniquely(BODY, 54, 60)).toEqual({ exact: "Nobody" });
    expect(describeUniquely(BODY, 43, 52)).toEqual({
      exact: "on Friday",
      prefix: "envoys left ",
    });
  });

  it("grows the context beyond 32 characters where the neighbourhood repeats itself", () => {
    const unit = "the same words again and again and again, ";
    const text = unit.repeat(5);
    const description = describeUniquely(text, unit.length * 2, unit.length * 2 + 8);
    expect(description?.exact).toBe("the same");
    expect(description && findPassage(text, description)).toEqual({
      kind: "found",
      start: unit.length * 2,
      end: unit.length * 2 + 8,
    });
  });
});
