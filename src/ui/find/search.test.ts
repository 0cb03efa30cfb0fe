import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "../sample.fixture.ts";
import { foldText } from "./fold.ts";
import { createSearchIndex, searchEvents } from "./search.ts";

const index = createSearchIndex(sample);
const find = (query: string) => [...(searchEvents(index, query)?.ids ?? ["everything"])];

describe("searchEvents", () => {
  it.each([
    ["", ["everything"]],
    ["  ", ["everything"]],
    ["flight", ["flight"]],
    ["FLIGHT", ["flight"]],
    ["bombing 2015", ["flight"]],
    ["2015 nowhere", []],
    ["sharm", ["flight"]],
    ["star", ["flight", "plot"]],
    ["Ålesund", ["flood"]],
    ["alesund", ["flood"]],
    ["A\u030Alesund", ["flood"]],
    ["ødela", ["flood"]],
    ["odela", ["flood"]],
    ["baerum", ["flood"]],
    ["flight foiled", []],
    ["fłight", []],
    ["flìght", ["flight"]],
  ])("%j finds %j", (query, ids) => {
    expect(find(query)).toEqual(ids);
  });

  it("does not take å, ø and æ for a, o and ae", () => {
    expect(find("plåt")).toEqual([]);
    expect(find("øn")).toEqual([]);
  });

  it("gives the words around the hit in the original spelling", () => {
    const snippet = searchEvents(index, "baerum")?.snippets.get("flood");
    expect(snippet?.language).toBe("nb");
    expect(snippet?.text.slice(snippet.from, snippet.to)).toBe("Bærum");
  });

  it("prefers the field with most of the words", () => {
    const snippet = searchEvents(index, "fsb prevented")?.snippets.get("plot");
    expect(snippet?.text).toBe("On 7 March the FSB said it prevented an attack");
    expect(snippet?.text.slice(snippet.from, snippet.to)).toBe("FSB");
  });
});

describe("foldText", () => {
  it("maps every folded unit to where it stands in the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const mode of ["strict", "loose"] as const) {
          const folded = foldText(text, mode);
          expect(folded.at).toHaveLength(folded.text.length);
          expect([...folded.at]).toEqual(folded.at.toSorted((a, b) => a - b));
          expect(folded.at.every((at) => at >= 0 && at < text.length)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ["Ångström", "strict", "ångstrom"],
    ["Ångström", "loose", "angstrom"],
    ["Følg «Æren»", "strict", 'følg "æren"'],
    ["Følg «Æren»", "loose", 'folg "aeren"'],
    ["Friday evening’s", "strict", "friday evening's"],
  ] as const)("%s, %s, is %s", (text, mode, folded) => {
    expect(foldText(text, mode).text).toBe(folded);
  });
});
