import { expect, it } from "vitest";
import { stripProtocol } from "./strip-protocol.ts";

it.each([
  ["https://www.example.org/a/b/", "example.org/a/b"],
  ["http://example.org/?q=https://x.org", "example.org/?q=https://x.org"],
  ["ftp://example.org/", "ftp://example.org"],
])("%s is %s on paper", (url, reference) => {
  expect(stripProtocol(url)).toBe(reference);
});
