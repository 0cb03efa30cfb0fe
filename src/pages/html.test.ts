import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attribute, escapeHtml, findWebAddress, html, printHtml, trustHtml } from "./html.ts";

describe("html", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['" onload="alert(1)', "&quot; onload=&quot;alert(1)"],
    ["' onload='alert(1)", "&#39; onload=&#39;alert(1)"],
    ["</title><img src=x>", "&lt;/title&gt;&lt;img src=x&gt;"],
    ["&lt;b&gt; & co", "&amp;lt;b&amp;gt; &amp; co"],
    ["`x`", "&#96;x&#96;"],
    ["«æøå» 🕯", "«æøå» 🕯"],
  ])("escapes %s between tags and in attributes", (text, escaped) => {
    expect(printHtml(html`<p title="${text}">${text}</p>`)).toBe(
      `<p title="${escaped}">${escaped}</p>`,
    );
  });

  it("keeps markup, joins lists and drops undefined", () => {
    const items = ["a", "<"].map((text) => html`<li>${text}</li>`);
    expect(printHtml(html`<ul>${items}${undefined}${3}</ul>`)).toBe(
      "<ul><li>a</li><li>&lt;</li>3</ul>",
    );
    expect(printHtml(html`<b>${trustHtml("<svg/>")}</b>`)).toBe("<b><svg/></b>");
  });

  it("does not take an object from data for markup", () => {
    const forged: string = JSON.parse('{"Symbol(markup)":"<script>"}');
    expect(printHtml(html`<b>${forged}</b>`)).not.toContain("<script>");
  });

  it.each([() => html`<a href=${"x"}>`, () => html`<${"b"}>`, () => html`<a href= ${"x"}>`])(
    "refuses a value in an unsafe place %#",
    (build) => {
      expect(build).toThrow("unsafe place");
    },
  );

  it("lets no markup through, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]/);
      }),
    );
  });
});

describe("attribute", () => {
  it("prints a value escaped, and nothing for undefined", () => {
    expect(printHtml(attribute("lang", 'n"b'))).toBe(' lang="n&quot;b"');
    expect(printHtml(attribute("lang", undefined))).toBe("");
    expect(() => attribute("on load", "x")).toThrow("attribute name");
  });
});

describe("findWebAddress", () => {
  it.each([
    ["https://www.the-star.co.ke/news/", "https://www.the-star.co.ke/news/"],
    ["http://example.org/a?b=c", "http://example.org/a?b=c"],
    ["javascript:alert(1)", undefined],
    ["JavaScript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["/relative", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s gives %s", (address, expected) => {
    expect(findWebAddress(address)).toBe(expected);
  });
});
