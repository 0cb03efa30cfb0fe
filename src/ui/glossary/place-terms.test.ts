import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GlossaryEntry } from "#core/model";
import { segmentExcerpt } from "../source/segments.ts";
import { placeTerms } from "./place-terms.ts";
import { textOf } from "./split-terms.ts";

const GLOSSARY = ["FSB", "Moscow", "ISIS-K"].map(
  (id): GlossaryEntry => ({
    id,
    kind: "organisation",
    term: { en: id },
    text: { en: "…" },
    source: { reference: { title: "T", publisher: "P", url: "https://example.org/" } },
  }),
);

/** "{the [FSB]} said": links in braces, explained words in brackets; after a bar what is explained below. */
function draw(text: string, links: readonly (readonly [number, number])[]): string {
  const start = 40;
  const passages = links.map(([from, to]) => ({
    event: "e",
    mention: 0,
    start: start + from,
    end: start + to,
    exact: text.slice(from, to),
  }));
  const excerpt = { start, end: start + text.length, text };
  const { segments, inLinks } = placeTerms(segmentExcerpt(excerpt, passages), GLOSSARY);
  const drawn = segments.map(({ segment, pieces }) => {
    const own = pieces.map(({ runs, entry, before = [], after = [] }) =>
      entry === undefined ? textOf(runs) : `${textOf(before)}[${textOf(runs)}]${textOf(after)}`,
    );
    return segment.passages.length === 0 ? own.join("") : `{${own.join("")}}`;
  });
  return `${drawn.join("")}|${inLinks.map(({ name, entry }) => `${name}=${entry.id}`).join()}`;
}

describe("placeTerms", () => {
  it.each([
    ["the FSB said", [], "the [FSB] said|"],
    ["the FSB said", [[0, 7]], "{the FSB} said|FSB=FSB"],
    ["the FSB in Moscow", [[0, 7]], "{the FSB} in [Moscow]|FSB=FSB"],
    ["the FSB in Moscow", [[0, 13]], "{the FSB in Mo}scow|FSB=FSB,Moscow=Moscow"],
    ["ISIS-K, FSB", [[0, 4]], "{ISIS}-K, [FSB]|ISIS-K=ISIS-K"],
    ["nothing", [[0, 3]], "{not}hing|"],
  ] as const)("%s, with links at %j", (text, links, drawn) => {
    expect(draw(text, links)).toBe(drawn);
  });

  it("leaves the text as it is, and no button in a link", () => {
    const word = fc.constantFrom("FSB", "Moscow", "ISIS-K", " and ", ", ", "x");
    const texts = fc.array(word, { minLength: 1 }).map((words) => words.join(""));
    const range = fc.tuple(fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(texts, fc.array(range, { maxLength: 3 }), (text, ranges) => {
        const links = ranges
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
          .filter(([from, to]) => from < to && to <= text.length);
        const [shown = ""] = draw(text, links).split("|");
        expect(shown.replace(/[{}[\]]/gu, "")).toBe(text);
        expect(shown).not.toMatch(/\{[^}]*\[/u);
      }),
    );
  });
});
