import { describe, expect, it } from "vitest";
import { parseSiteAddress } from "./site-address.ts";

describe("parseSiteAddress", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    [" ", undefined],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/", "https://example.org/"],
    ["https://Example.org/some/path", "https://example.org/some/path/"],
    ["https://someone.github.io/dateline", "https://someone.github.io/dateline/"],
    ["http://127.0.0.1:4179/some/path/", "http://127.0.0.1:4179/some/path/"],
    ["http://localhost:4173/", "http://localhost:4173/"],
    ["https://blåbær.example/å", "https://xn--blbr-roah.example/%C3%A5/"],
    ["https://example.org/a/../b", "https://example.org/b/"],
  ])("%j is %j", (text, address) => {
    expect(parseSiteAddress(text)).toEqual({ ok: true, value: address });
  });

  it.each([
    "example.org",
    "/some/path/",
    "//example.org/",
    "ftp://example.org/",
    "javascript:alert(1)",
    "https://",
    "https://example.org/?a=1",
    "https://example.org/#top",
    `https://example.org/"><script>`,
    "https://user@example.org/",
    "https://example.org/a b",
  ])("refuses %j, naming it and saying what to give", (text) => {
    const parsed = parseSiteAddress(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error).toContain(`DATELINE_URL is “${text}”: give `);
  });
});
