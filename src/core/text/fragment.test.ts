import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printTextFragment } from "./fragment.ts";

/** The directive for the words between brackets; the brackets are taken out of the text. */
function print(marked: string): string | undefined {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return printTextFragment(marked.replace("[", "").replace("]", ""), start, end);
}

describe("printTextFragment", () => {
  it.each([
    ["words that stand once", "It came [in August 2021] at last.", "in%20August%202021"],
    ["what a term must encode", "He [won 50-60, & left] soon.", "won%2050%2D60%2C%20%26%20left"],
    ["letters beyond ASCII", "Det var [på flyplassen] da.", "p%C3%A5%20flyplassen"],
    ["a no-break space", "Det var [13\u00A0mars] da.", "13%20mars"],
    ["two spaces", "It was [13  March] then.", "13%20March"],
    ["a soft hyphen", "An [extra\u00ADordinary] day.", "extraordinary"],
    ["an en dash, kept", "From [1990–95] on.", "1990%E2%80%9395"],
    ["half words, widened", "It came in Aug[ust 20]21 at last.", "August%202021"],
    ["an apostrophe inside a word", "He did[n’t] go.", "didn%E2%80%99t"],
    ["white space at the ends", "It came[ in August ]2021.", "in%20August"],
    ["a full stop that was quoted", "[It ended.] Then more.", "It%20ended."],
  ])("prints %s", (_name, marked, term) => {
    expect(print(marked)).toBe(`:~:text=${term}`);
  });

  it.each([
    ["a prefix", "They met on Friday. They left [on Friday].", "left-,on%20Friday"],
    ["a suffix where nothing stands before", "[Friday] came. Then Friday went.", "Friday,-came"],
    [
      "a suffix where the words before are the same",
      "Men met [on Friday] morning. Men met on Friday night.",
      "on%20Friday,-morning",
    ],
    ["the line above", "One line\n\n[Friday] came\n\nTwo rows\n\nFriday came", "line-,Friday"],
    ["case disregarded", "The Us came. Then the [US] came.", "Then%20the-,US"],
  ])("tells repeated words apart by %s", (_name, marked, term) => {
    expect(print(marked)).toBe(`:~:text=${term}`);
  });

  it("does not take part of a word for the word", () => {
    expect(print("Mayhem came. Then [May] came.")).toBe(":~:text=May");
  });

  it("names a passage over 300 characters by its ends", () => {
    const middle = "and so it went on and on ".repeat(14);
    expect(print(`Before. [First they came here ${middle}until they all left] again.`)).toBe(
      ":~:text=First%20they%20came%20here,until%20they%20all%20left",
    );
  });

  it("names a passage that spans lines by its ends, each inside its line", () => {
    expect(print("He said [it is over.\n\nTunnel Vision\n\nThen he] left.")).toBe(
      ":~:text=it%20is%20over,Then%20he",
    );
    expect(print("A [one\ntwo] B")).toBe(":~:text=one,two");
  });

  it("adds context to a passage named by its ends", () => {
    const body = "Now it ran\nto an end. Then it ran\nto an end. And [it ran\nto an end].";
    expect(print(body)).toBe(":~:text=And-,it%20ran,to%20an%20end");
  });

  it("gives none when nothing tells the passage from another", () => {
    expect(print("same\n[same]\nsame\nsame")).toBeUndefined();
    expect(print("a [—] b")).toBeUndefined();
  });

  it("leads to the passage and nowhere else, by a search of its own", () => {
    const words = fc.constantFrom("Friday", "came", "left,", "May", "mayhem", "13-14", "–", "Ås");
    const bodies = fc
      .array(fc.tuple(words, fc.constantFrom(" ", " ", "\u00A0", "\n\n")), {
        minLength: 2,
        maxLength: 40,
      })
      .map((parts) => parts.flat().join("").trim());
    fc.assert(
      fc.property(bodies, fc.nat(), fc.integer({ min: 1, max: 20 }), (body, seed, length) => {
        const start = seed % body.length;
        const end = Math.min(body.length, start + length);
        const fragment = printTextFragment(body, start, end);
        if (fragment === undefined) return;
        const places = search(body, fragment);
        expect(places).toHaveLength(1);
        // Widened to whole words at most: it holds every letter of the passage.
        const [place] = places;
        const letters = [...body.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)];
        for (const { index } of letters) {
          expect(start + index).toBeGreaterThanOrEqual(place?.from ?? Number.NaN);
          expect(start + index).toBeLessThan(place?.to ?? Number.NaN);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Every place that a directive leads to, by one regular expression: written apart from the code under test. */
function search(body: string, fragment: string) {
  const terms = fragment.replace(":~:text=", "").split(",");
  const prefix = terms[0]?.endsWith("-") ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith("-") ? terms.pop()?.slice(1) : undefined;
  const toPattern = (term: string) =>
    decodeURIComponent(term)
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+");
  const letter = "[\\p{L}\\p{N}\\p{M}]";
  const whole = (term: string) =>
    `(?<!${letter}(?=${letter}))${toPattern(term)}(?!(?<=${letter})${letter})`;
  const pattern = [
    prefix === undefined ? "" : `(?<=${whole(prefix)}\\s*)`,
    terms.map(whole).join("[^]*?"),
    suffix === undefined ? "" : `(?=\\s*${whole(suffix)})`,
  ].join("");
  const expression = new RegExp(`(?=(${pattern}))`, "giu");
  return [...body.matchAll(expression)].map((match) => ({
    from: match.index,
    to: match.index + (match[1]?.length ?? 0),
  }));
}
