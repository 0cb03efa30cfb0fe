import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "#render";
import { parseMarkup } from "./parse-markup.ts";

describe("parseMarkup", () => {
  it("reads elements, attributes and text", () => {
    expect(
      parseMarkup(
        '<svg viewBox="0 0 1 2"><g class="a b"><line x1="1"/></g><text>A &amp; b</text></svg>',
      ),
    ).toEqual({
      name: "svg",
      attributes: { viewBox: "0 0 1 2" },
      children: [
        {
          name: "g",
          attributes: { class: "a b" },
          children: [{ name: "line", attributes: { x1: "1" }, children: [] }],
        },
        { name: "text", attributes: {}, children: ["A & b"] },
      ],
    });
  });

  it("gives back any text as it was", () => {
    const text = fc.string({ minLength: 1, unit: "grapheme" });
    fc.assert(
      fc.property(text, (given) => {
        const written = escapeText(given);
        fc.pre(written !== "");
        const { attributes, children } = parseMarkup(`<text id="${written}">${written}</text>`);
        expect(escapeText(attributes.id ?? "")).toBe(written);
        expect(children.map((child) => escapeText(String(child)))).toEqual([written]);
      }),
    );
  });

  it.each(["<svg>", "<svg></g></svg>", "<svg/><svg/>", "words", "<svg x=1/>", "<svg/> <", ""])(
    "refuses %s",
    (text) => {
      expect(() => parseMarkup(text)).toThrow("markup");
    },
  );
});
