import { describe, expect, it } from "vitest";
import { findWordpressSecret } from "./wordpress-secret.ts";

describe("findWordpressSecret", () => {
  it.each([
    ["#?secret=abc", "abc"],
    ["#e-1?secret=abc&more=1", "abc"],
    ["#?secret=", undefined],
    ["#?secret=a%20b", undefined],
    ["#?secret=<b>", undefined],
    ["#secret=abc", undefined],
  ])("takes WordPress' name for the frame from %s: %s", (hash, secret) => {
    expect(findWordpressSecret(hash)).toBe(secret);
  });
});
