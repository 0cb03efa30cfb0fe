import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GlossaryEntry } from "#core/model";
import type { Run } from "../source/segments.ts";
import { type Piece, splitTerms, textOf } from "./split-terms.ts";

const entry = (id: string): GlossaryEntry => ({
  id,
  kind: "organisation",
  term: { en: id },
  text: { en: "…" },
  source: { reference: { title: "T", publisher: "P", url: "https://example.org/" } },
});
const GLOSSARY = ["FSB", "Soufan Center", "IS"].map(entry);

/** "On _7 March_ the {[FSB]’s}": expressions in underscores, explained words in brackets, their whole words in braces. */
function draw(runs: readonly Run[]): string {
  return splitTerms(runs, GLOSSARY)
    .map(({ runs: own, entry: found, before = [], after = [] }) => {
      if (found === undefined) return drawRuns(own);
      const word = `${drawRuns(before)}[${drawRuns(own)}]${drawRuns(after)}`;
      return before.length + after.length === 0 ? word : `{${word}}`;
    })
    .join("");
}

function drawRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.isExpression ? `_${run.text}_` : run.text)).join("");
}

/** The runs of "On _7 March_ the FSB". */
const read = (text: string): readonly Run[] =>
  text
    .split("_")
    .map((part, index) => ({ text: part, isExpression: index % 2 === 1 }))
    .filter((run) => run.text !== "");

function textOfPiece({ before = [], runs, after = [] }: Piece): string {
  return textOf([...before, ...runs, ...after]);
}

describe("splitTerms", () => {
  it.each([
    ["On _7 March_ the FSB said", "On _7 March_ the [FSB] said"],
    ["FSB, of the Soufan Center", "{[FSB],} of the [Soufan Center]"],
    ["FSBs and IS’s (FSB’s)", "FSBs and {[IS]’s} {([FSB]’s)}"],
    ["IS–FSB, FSB/IS", "[IS]–{[FSB],} FSB/IS"],
    ["IS/FSB", "{[IS]/}[FSB]"],
    ["Soufan _Center_ in 2015", "[Soufan _Center_] in 2015"],
    ["_the FSB in March_", "_the _[_FSB_]_ in March_"],
    ["nothing _here_", "nothing _here_"],
    ["", ""],
  ])("%s", (text, drawn) => {
    expect(draw(read(text))).toBe(drawn);
  });

  it("gives the whole text back, in order, and says where each piece begins", () => {
    const word = fc.constantFrom("FSB", "IS", "Soufan Center", "so ", " and ", ".", "’s");
    const run = fc.record({
      text: fc.array(word).map((words) => words.join("")),
      isExpression: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const pieces = splitTerms(runs, GLOSSARY);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.from).toBe(at);
          at += textOfPiece(piece).length;
        }
        expect(pieces.map(textOfPiece).join("")).toBe(runs.map(({ text }) => text).join(""));
      }),
    );
  });
});
