import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWebAddress } from "./web-address.ts";

const RIGHT = [
  "https://example.org",
  "http://example.org:8080/a/b?c=d&e=%C3%A5#f",
  "https://example.org?q",
  "https://www.aftenposten.no/verden/i/abc123/på-norsk",
  "https://blåbær.no/",
  "https://localhost/",
  "http://127.0.0.1:3000/",
];

const WRONG = [
  "",
  "example.org",
  "//example.org/",
  "ftp://example.org/",
  "javascript:alert(1)",
  "https://",
  "https:///path",
  "https://.",
  "https://example..org/",
  "https://-example.org/",
  "https://exa mple.org/",
  "https://exa%mple.org/",
  "https://exa<mple.org/",
  "https://user@example.org/",
  "https://user:word@example.org/",
  "https://example.org:65536/",
  "https://example.org:port/",
  "https://1.2.3.256/",
  "https://1.2.3/",
  "https://example.org/a b",
  "https://example.org/100%",
  "https://example.org/%2",
  "https://example.org/%zz",
  "https://example.org/\n",
];

describe("isWebAddress", () => {
  it.each(RIGHT)("takes %s, as browsers do", (address) => {
    expect(isWebAddress(address)).toBe(true);
    expect(URL.canParse(address)).toBe(true);
  });

  it.each(WRONG)("refuses “%s”", (address) => {
    expect(isWebAddress(address)).toBe(false);
  });

  it("takes nothing that browsers cannot read", () => {
    const part = fc.string({ unit: fc.constantFrom(..."az09.-_%:/?#@[]<>^|\\ 2F") });
    fc.assert(
      fc.property(part, (rest) => {
        const address = `https://${rest}`;
        fc.pre(isWebAddress(address));
        expect(URL.canParse(address)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("takes what the web is made of", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        expect(isWebAddress(address)).toBe(true);
      }),
    );
  });
});
