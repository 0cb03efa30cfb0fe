import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assertNormalised, findTextFaults, normaliseText } from "./normal.ts";

describe("findTextFaults", () => {
  it.each([
    ["a text in order", "Ås og Åmot.\nEn linje til 🙂", []],
    ["a decomposed letter", "i A\u030As", [{ code: "not-nfc", at: 2 }]],
    ["a carriage return", "one\r\ntwo", [{ code: "carriage-return", at: 3 }]],
    ["a byte order mark", "\uFEFFone", [{ code: "byte-order-mark", at: 0 }]],
    ["half a pair", "a\uD83Db", [{ code: "lone-surrogate", at: 1 }]],
    ["nothing", "", [{ code: "empty-text", at: 0 }]],
    ["white space only", " \n", [{ code: "empty-text", at: 0 }]],
    [
      "two faults",
      "a\rA\u030A",
      [
        { code: "carriage-return", at: 1 },
        { code: "not-nfc", at: 2 },
      ],
    ],
  ] as const)("finds in %s what is there", (_name, text, faults) => {
    expect(findTextFaults(text)).toEqual(faults);
  });
});

describe("assertNormalised", () => {
  it("lets a good text through and names the fault of another", () => {
    expect(() => assertNormalised("Ås")).not.toThrow();
    expect(() => assertNormalised("A\u030As")).toThrow("not-nfc");
  });
});

describe("normaliseText", () => {
  it("composes letters and unifies line ends", () => {
    expect(normaliseText("\uFEFFA\u030As\r\nto\rtre\n")).toBe("Ås\nto\ntre\n");
  });

  it("leaves what NFC leaves: no-break spaces, dashes, quotation marks, ligatures", () => {
    const text = "13\u00A0mars – «ﬁre» …";
    expect(normaliseText(text)).toBe(text);
  });

  it("is idempotent and cures every fault but a broken pair and emptiness", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "A\u030A", "\r", "\n", "\uFEFF", "e\u0301", " "),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const normal = normaliseText(text);
        expect(normaliseText(normal)).toBe(normal);
        expect(findTextFaults(normal).filter(({ code }) => code !== "empty-text")).toEqual([]);
      }),
    );
  });
});
