import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

describe("hashText", () => {
  it("is FNV-1a in its first half", () => {
    expect(
      [hashText(""), hashText("a"), hashText("foobar")].map((hash) => hash.slice(0, 8)),
    ).toEqual(["811c9dc5", "e40c292c", "bf9cf968"]);
  });

  it("tells texts apart, in 16 digits", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(hashText(a)).toMatch(/^[0-9a-f]{16}$/);
        expect(hashText(a) === hashText(b)).toBe(a === b);
      }),
      { seed: 12 },
    );
  });
});
