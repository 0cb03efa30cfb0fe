import { describe, expect, it } from "vitest";
import { splitParagraphs } from "./text-blocks.tsx";

describe("splitParagraphs", () => {
  it.each([
    ["One.", ["One."]],
    ["One.\n\nTwo.", ["One.", "Two."]],
    ["One.\r\n\r\n \r\nTwo.\n", ["One.", "Two."]],
    ["One,\na line.\n\nTwo.", ["One,\na line.", "Two."]],
    [" \n\n ", []],
  ])("%j", (text, paragraphs) => {
    expect(splitParagraphs(text)).toEqual(paragraphs);
  });
});
