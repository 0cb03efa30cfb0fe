import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html, printHtml } from "./html.ts";
import { markText, type PassageMark } from "./marked-text.ts";

/** `passage("a", 2, 5)` covers [2, 5) and leads to `#a`. */
function passage(id: string, from: number, to: number, expression?: [number, number]): PassageMark {
  const range = expression && { expression: { from: expression[0], to: expression[1] } };
  return { id, href: `#${id}`, from, to, ...range };
}

/** The marks in short: [a: is a mark that carries the id a, [: one that continues, (…) a link, _…_ underlined. */
function mark(text: string, offset: number, passages: readonly PassageMark[]): string {
  return printHtml(html`${markText(text, offset, passages)}`)
    .replaceAll(/<mark class="passage"( id="(\w+)")?>/g, (_all, _id, id) => `[${id ?? ""}:`)
    .replaceAll("</mark>", "]")
    .replaceAll(/<a class="passage-link" href="#(\w+)">/g, "($1>")
    .replaceAll("</a>", ")")
    .replaceAll(/<\/?u( class="expression")?>/g, "_");
}

describe("markText", () => {
  it.each<[string, readonly PassageMark[], string]>([
    ["no passage", [], "abcdefghij"],
    ["one", [passage("p", 2, 5)], "ab[p:(p>cde)]fghij"],
    ["the whole", [passage("p", 0, 10)], "[p:(p>abcdefghij)]"],
    ["expression inside", [passage("p", 2, 6, [3, 5])], "ab[p:(p>c_de_f)]ghij"],
    ["expression outside", [passage("p", 2, 4, [6, 8])], "ab[p:(p>cd)]ef_gh_ij"],
    ["side by side", [passage("p", 0, 3), passage("q", 3, 5)], "[p:(p>abc)][q:(q>de)]fghij"],
    [
      "one inside another",
      [passage("q", 4, 6), passage("p", 2, 8)],
      "ab[p:(p>cd)[q:(q>ef)](p>gh)]ij",
    ],
    ["crossing", [passage("p", 1, 5), passage("q", 3, 8)], "a[p:(p>bc)[q:(q>de)]][:(q>fgh)]ij"],
    ["the same words twice", [passage("p", 2, 4), passage("q", 2, 4)], "ab[p:[q:(q>cd)]]efghij"],
    ["begun before the text", [passage("p", -5, 2)], "[:(p>ab)]cdefghij"],
    ["ended after it", [passage("p", 8, 14)], "abcdefgh[p:(p>ij)]"],
    ["elsewhere", [passage("p", 20, 24)], "abcdefghij"],
  ])("%s", (_name, passages, expected) => {
    expect(mark("abcdefghij", 0, passages)).toBe(expected);
    const moved = passages.map(({ from, to, expression, ...rest }) => ({
      ...rest,
      from: from + 100,
      to: to + 100,
      ...(expression && { expression: { from: expression.from + 100, to: expression.to + 100 } }),
    }));
    expect(mark("abcdefghij", 100, moved)).toBe(expected);
  });

  it("escapes the text", () => {
    expect(mark("a<b>", 0, [passage("p", 1, 4)])).toBe("a[p:(p>&lt;b&gt;)]");
  });

  it("keeps every character, balances every tag and gives each passage its id once", () => {
    const range = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1]);
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const text = "abcdefghijklmnop";
        const passages = ranges.map(([from = 0, to = 0], index) => passage(`p${index}`, from, to));
        const result = printHtml(html`${markText(text, 0, passages)}`);
        expect(result.replaceAll(/<[^>]*>/g, "")).toBe(text);
        expect(result.match(/<mark/g)?.length).toBe(result.match(/<\/mark/g)?.length);
        for (const { id } of passages) expect(result.split(`id="${id}"`)).toHaveLength(2);
      }),
    );
  });
});
