import { expect, it } from "vitest";
import { findWebAddress } from "./find-web-address.ts";

it.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  [" http://example.org ", "http://example.org/"],
  ["javascript:alert(1)", undefined],
  ["data:text/html,x", undefined],
  ["file:///etc/passwd", undefined],
  ["example.org", undefined],
  ["", undefined],
  [undefined, undefined],
])("of %j it is %j", (cell, address) => {
  expect(findWebAddress(cell)).toBe(address);
});
