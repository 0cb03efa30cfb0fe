import { describe, expect, it } from "vitest";
import { shortenName } from "./shorten-name.ts";

describe("shortenName", () => {
  it.each([
    ["Attack at Kabul airport", 23, "Attack at Kabul airport"],
    ["US officials say intelligence confirms the claim", 37, "US officials say intelligence…"],
    ["Etterretningsopplysningene bekrefter", 12, "Etterretnin…"],
    ["a Etterretningsopplysningene", 12, "a Etterretn…"],
    ["🕯🕯🕯🕯", 3, "🕯🕯…"],
    ["abc", 1, "a…"],
  ])("%s in %i", (name, most, shown) => {
    expect(shortenName(name, most)).toBe(shown);
  });
});
