import { afterEach, describe, expect, it, vi } from "vitest";
import { findPassage, type TextQuoteSelector } from "./passage.ts";
import { createQuoter, describeUniquely, LONGEST_CONTEXT } from "./quoter.ts";

afterEach(() => vi.restoreAllMocks());

const SENTENCE = "On 3 May 2020 the bridge fell in London. ";

describe("a quoter", () => {
  it("tells nothing apart that the longest context leaves alike", () => {
    const text = SENTENCE.repeat(1000);
    const quote = createQuoter(text);
    const length = SENTENCE.length;
    const told = Array.from({ length: 1000 }, (_, at) => quote(at * length, at * length + 40));
    expect(told).toEqual(told.map(() => undefined));
  });

  it("quotes a thousand equal sentences without going through the text for each", () => {
    const parts = Array.from({ length: 1000 }, (_, at) => `${SENTENCE}Report ${at}. `);
    const quote = createQuoter(parts.join(""));
    const slices = vi.spyOn(String.prototype, "slice");
    const searches = vi.spyOn(String.prototype, "indexOf");
    let start = 0;
    const quotes: [TextQuoteSelector | undefined, number][] = [];
    for (const part of parts) {
      quotes.push([quote(start, start + SENTENCE.length - 1), start]);
      start += part.length;
    }
    // Each length of context reads each place once; a search for every mention would be a million.
    expect(slices.mock.calls.length).toBeLessThan(100_000);
    expect(searches.mock.calls.length).toBeLessThan(5000);
    vi.restoreAllMocks();
    const text = parts.join("");
    for (const [one, at] of quotes)
      expect(one && findPassage(text, one)).toMatchObject({ start: at });
  });

  it("gives no context beyond the bound", () => {
    const far = "x".repeat(LONGEST_CONTEXT);
    expect(describeUniquely(`a${far}word${far}b ${far}word${far}`, 301, 305)).toBeUndefined();
  });
});
