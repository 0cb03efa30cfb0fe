import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessEncoding } from "./encoding.ts";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe("guessEncoding", () => {
  it.each([
    ["a UTF-8 mark", bytes(0xef, 0xbb, 0xbf, 0x61), "utf-8", 3],
    ["a UTF-16LE mark", bytes(0xff, 0xfe, 0x61, 0), "utf-16le", 2],
    ["a UTF-16BE mark", bytes(0xfe, 0xff, 0, 0x61), "utf-16be", 2],
    ["UTF-16LE without a mark", bytes(0x64, 0, 0x61, 0, 0x74, 0, 0xe5, 0), "utf-16le", 0],
    ["UTF-16BE without a mark", bytes(0, 0x64, 0, 0x61, 0, 0x74, 0, 0xe5), "utf-16be", 0],
    ["Windows-1252", bytes(0x53, 0x74, 0xf8, 0x72, 0x64, 0x61, 0x6c), "windows-1252", 0],
    ["an overlong form", bytes(0x61, 0xc0, 0xaf), "windows-1252", 0],
    ["a surrogate", bytes(0xed, 0xa0, 0x80), "windows-1252", 0],
    ["nothing", bytes(), "utf-8", 0],
  ] as const)("knows %s", (_, head, encoding, bomBytes) => {
    expect(guessEncoding(head)).toEqual({ encoding, bomBytes });
  });

  it("takes any text in UTF-8 for what it is, wherever it is cut", () => {
    const texts = fc.string({ unit: "binary" }).filter((text) => !/[\0\uFEFF]/.test(text));
    fc.assert(
      fc.property(texts, fc.nat(), (text, cut) => {
        const all = new TextEncoder().encode(text);
        const head = all.subarray(0, all.length === 0 ? 0 : cut % (all.length + 1));
        expect(guessEncoding(head)).toEqual({ encoding: "utf-8", bomBytes: 0 });
      }),
    );
  });
});
