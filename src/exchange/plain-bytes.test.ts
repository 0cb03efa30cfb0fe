import fc from "fast-check";
import { expect, it } from "vitest";
import { copyPlain, findPlainEnd } from "./plain-bytes.ts";
import { makeTitle } from "./title.ts";

const texts = fc
  .array(fc.constantFrom(..."aZ ~é\u00A0\u00A1à漢😀<&\t\u2003", "  "), { maxLength: 8 })
  .map((all) => all.join(""));
const encode = (text: string) => new TextEncoder().encode(text);
const mayStand = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are mended
  text !== "" && !/[\u0000-\u001F<&\u00A0]|^ | $| {2}/.test(text);

it("copies what may be a title as it stands, and nothing else", () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const from = encode(`${before}${text}`);
      const into = new Uint8Array(200);
      const start = encode(before).length;
      const isPlain = copyPlain(from, start, from.length, into, 3);
      expect(isPlain).toBe(mayStand(text));
      if (!isPlain) return;
      expect(into.subarray(3, 3 + from.length - start)).toEqual(from.subarray(start));
      expect(makeTitle(text)).toBe(text);
    }),
  );
});

it("finds where such a text ends", () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, text, after) => {
      const bytes = encode(before + text + after);
      const start = encode(before).length;
      const end = start + encode(text).length;
      expect(findPlainEnd(bytes, start, text.length)).toBe(mayStand(text) ? end : undefined);
    }),
  );
});

it("finds no end within a character", () => {
  expect(findPlainEnd(encode("a😀"), 0, 2)).toBeUndefined();
});
