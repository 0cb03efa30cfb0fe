import { describe, expect, it } from "vitest";
import { toAddress, toLine, toLines } from "./clean-text.ts";

/** Every sign that some program takes for the end of a line. */
const ENDS = ["\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"];

describe("toLine", () => {
  it.each([...ENDS, "\t", "\u0000", "\u001b", "\u007f", "  \n "])("makes a space of %j", (sign) => {
    expect(toLine(`${sign}a${sign}b${sign}`)).toBe("a b");
  });

  it("changes no letter", () => {
    const text = "Å 😀 e\u0301 1\u00a0200 \u200dx\u202e“{\\}”";
    expect(toLine(text)).toBe(text);
  });
});

describe("toLines", () => {
  it.each(["\n", "\r", "\r\n", "\u2028", "\u2029"])("keeps the line end %j", (sign) => {
    expect(toLines(`a${sign}\tb${sign}`)).toBe("a\n\tb");
  });

  it.each(["\u0000", "\u001b", "\v", "\u0085"])("makes a space of %j", (sign) => {
    expect(toLines(`a${sign}b`)).toBe("a b");
  });
});

describe("toAddress", () => {
  it.each([
    ["https://a.org/x?y=1&z=%20#:~:text=a,-b", "https://a.org/x?y=1&z=%20#:~:text=a,-b"],
    ["https://a.org/å(b)[c]", "https://a.org/å(b)[c]"],
    ["a b\r\n\u0007\u2028", "a%20b%0D%0A%07%E2%80%A8"],
    ['"<>\\^`{|}', "%22%3C%3E%5C%5E%60%7B%7C%7D"],
  ])("%j", (url, address) => {
    expect(toAddress(url)).toBe(address);
  });
});
