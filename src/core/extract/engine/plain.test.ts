import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPlain } from "./plain.ts";

describe("toPlain", () => {
  it.each([
    ["pa\u030a", "på"],
    ["au\u00adgust", "august"],
    ["5\u202fkm\u00a0til", "5 km til"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["\u200fMay\u200e", "May"],
  ])("%j is %j", (given, plain) => {
    expect(toPlain(given).text).toBe(plain);
  });

  it("leads back to the characters that a stretch of it came from", () => {
    const odd = fc
      .array(
        fc.constantFrom("a", "b1", " ", "e\u0301", "\u00ad", "\r\n", "\u00a0", "\u200b", "🙂", "."),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(odd, fc.nat(), fc.nat(), (given, one, other) => {
        const { text, startOf, endOf } = toPlain(given);
        const from = Math.min(one, other) % (text.length + 1);
        const to = from + (Math.max(one, other) % (text.length + 1 - from));
        if (from === to || /[\uDC00-\uDFFF]/.test(text.charAt(from))) return;
        if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) return;
        expect(toPlain(given.slice(startOf(from), endOf(to))).text).toBe(text.slice(from, to));
      }),
    );
  });
});
