import { expect, it } from "vitest";
import { fixLinks } from "./fix-links.ts";

it("makes the links that name pages absolute, and asks for no others", () => {
  const written: string[] = [];
  const link = {
    href: "https://example.org/war/",
    setAttribute: (name: string, value: string) => written.push(`${name} ${value}`),
  };
  const page = {
    querySelectorAll(selectors: string) {
      expect(selectors).toBe('link[rel="canonical"], link[rel="alternate"]');
      return [link, link];
    },
  } as unknown as Document;
  fixLinks(page);
  expect(written).toEqual(Array(2).fill("href https://example.org/war/"));
});
