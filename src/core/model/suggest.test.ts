import { describe, expect, it } from "vitest";
import { findLikelyName, suggestName } from "./suggest.ts";

const KEYS = ["importance", "mentions", "place", "title"];

describe("findLikelyName", () => {
  it.each([
    ["importence", "importance"],
    ["mention", "mentions"],
    ["Title", "title"],
    ["plase", "place"],
    ["tilte", undefined],
    ["colour", undefined],
    ["", undefined],
  ])("for %j is %j", (name, likely) => {
    expect(findLikelyName(name, KEYS)).toBe(likely);
  });
});

describe("suggestName", () => {
  it("names the likely one, else what there is, a dozen at most", () => {
    expect(suggestName("plase", KEYS)).toBe("did you mean “place”?");
    expect(suggestName("x", KEYS)).toBe("there are: importance, mentions, place, title");
    expect(suggestName("x", [])).toBe("there are none");
    expect(suggestName("zzz", "abcdefghijklmn".split(""))).toMatch(/ k, l, …$/);
  });
});
