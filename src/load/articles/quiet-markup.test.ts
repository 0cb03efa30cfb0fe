import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quietMarkup } from "./quiet-markup.ts";

describe("quietMarkup", () => {
  it.each([
    ["<p>It began.</p>", "<p>It began.</p>"],
    ['<p style="color: red" class="a">x</p>', '<p class="a">x</p>'],
    ["<img src=a.png onerror=alert(1) alt='a > b'>", "<img src=a.png alt='a > b'>"],
    ["<body ONLOAD = \"f('>')\">x", "<body>x"],
    ['<p style="display:none">x</p>', "<p hidden>x</p>"],
    ["<p style='a:b; visibility : hidden'>x</p>", "<p hidden>x</p>"],
    ['<p data-style="a" only="b">x</p>', '<p data-style="a">x</p>'],
    ["<style>p { color: red }</style><p>x", "<p>x"],
    ['<script>if (a<b) c = " style=";</script>x', '<script>if (a<b) c = " style=";</script>x'],
    ["<!-- <p style='a'> --><p style='a'>", "<!-- <p style='a'> --><p>"],
    ["a < b, style=c > d", "a < b, style=c > d"],
    ['<p style="broken off', '<p="broken off'],
    ["<br/><hr style=a/>", "<br/><hr>"],
  ])("%s", (html, quiet) => expect(quietMarkup(html)).toBe(quiet));

  it("leaves text without markup alone, and is done with anything once", () => {
    const html = fc.array(
      fc.constantFrom("<", ">", "p", " ", "style", "=", '"', "'", "on", "/", "x", "<!--", "-->"),
    );
    fc.assert(
      fc.property(html, (parts) => {
        const quiet = quietMarkup(parts.join(""));
        expect(quiet.length).toBeLessThanOrEqual(parts.join("").length);
      }),
    );
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll("<", "")),
        (text) => {
          expect(quietMarkup(text)).toBe(text);
        },
      ),
    );
  });

  it("takes a few megabytes in a moment, also where quotes are never closed", () => {
    const from = performance.now();
    quietMarkup('<p style="a'.repeat(200_000));
    quietMarkup('<p style="a" onclick="b">It began.</p>'.repeat(100_000));
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
