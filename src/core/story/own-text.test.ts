import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText } from "./own-text.ts";

const of = (...codes: readonly number[]) => String.fromCodePoint(...codes);

describe("the characters that nobody sees", () => {
  it.each([
    ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f],
    ...[0x061c, 0x200b, 0x2060, 0x2064, 0xfeff, 0x3164, 0xe0041, 0xfff9],
    ...[0x00, 0x07, 0x0b, 0x1b, 0x7f, 0x85, 0x9f],
  ])("are left out and counted: %i", (code) => {
    expect(plainText(`a${of(code)}b${of(code)}`)).toEqual({ text: "ab", hidden: 2 });
  });

  it.each([
    ["lines and tabs", "one\r\ntwo\n\n\tthree"],
    ["Hebrew, Arabic and Persian with its joiner", `שלום مرحبا می${of(0x200c)}خواهم`],
    ["Hindi with a joiner", `क${of(0x94d, 0x200d)}ष`],
    ["a family", of(0x1f469, 0x200d, 0x1f469, 0x200d, 0x1f467)],
    ["a teacher with a tone of skin", of(0x1f469, 0x1f3fd, 0x200d, 0x1f3eb)],
    ["a heart with its selector and a joiner", of(0x2764, 0xfe0f, 0x200d, 0x1f525)],
    ["the flag of Scotland", of(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f)],
    ["a soft hyphen", `hånd${of(0xad)}verk`],
  ])("are not among %s", (_name, text) => {
    expect(plainText(text)).toEqual({ text, hidden: 0 });
  });

  it.each([
    ["in a Latin word", `pass${of(0x200d)}word`],
    ["at the start", `${of(0x200c)}a`],
    ["tags without a flag", `a${of(0xe0067)}`],
  ])("are among joiners and tags %s", (_name, text) => {
    expect(plainText(text).hidden).toBe(1);
  });

  it("are gone once they are left out, and all else is there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const { text, hidden } = plainText(given);
        expect([...given].length - [...text].length).toBe(hidden);
        expect(plainText(text)).toEqual({ text, hidden: 0 });
        expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\0]/u);
      }),
    );
  });
});
