import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSentenceRules, type SentenceRules } from "./sentence-rules.ts";
import { segmentSentences } from "./sentences.ts";

/** One text with `|` where a sentence ends; the bars are taken out before the text is segmented. */
function check(language: string, marked: string): void {
  const parts = marked.split("|");
  const text = parts.join("");
  const found = segmentSentences(text, findSentenceRules(language)).map(({ from, to }) =>
    text.slice(from, to),
  );
  expect(found).toEqual(parts.map((part) => part.trim()));
}

describe("segmentSentences in English", () => {
  it.each([
    ["plain sentences", "It began. |It ended!| Did it?"],
    ["titles", "Dr. Kugelman spoke. |Mr. Clarke and Gen. Milley listened."],
    ["initials in a name", "J. K. Rowling wrote it. |W. H. Auden did not."],
    ["an abbreviated state before a name", "The U.S. Embassy warned them."],
    ["an abbreviated state at the end", "He left the U.S. |The embassy closed."],
    ["an abbreviated month", "It was on Sept. 11 in New York. |On Jan. 6 it was not."],
    ["decimals and times", "At 8.30 p.m. some 2.5 million saw it."],
    ["a question inside speech", "“Will it hold?” he asked. |Nobody knew."],
    ["speech with a mark of its own", "“It was ISIS!” he posted on X."],
    ["speech that ends the sentence", "He said: “It ended.” |Then he left."],
    ["a lost space at a heading", "shot in the end.|Tunnel Vision was next."],
    ["a lost space after speech", "“It is over now.”|Then he left."],
    ["an address with a capital", "See www.example.Com for more."],
    ["an abbreviation run together", "He met dr.Smith there."],
    ["a line end without a stop", "In Summary|\n• The group, also known as ISIS|\nMore text."],
    ["blank lines", "One.|\n\n\nTwo."],
    ["dots left out", "He said … and left."],
  ])("keeps %s", (_name, marked) => {
    check("en", marked);
  });
});

describe("segmentSentences in Norwegian", () => {
  it.each([
    ["a day of the month", "Angrepet kom 22. mars 2024. |Det var fredag."],
    ["a day before a capitalised month", "Den 13. November 2015 ble Paris rammet."],
    ["a year at the end", "Det skjedde i 2015. |Mai kom etter."],
    ["a day number before another word", "Han ble nr. 13. |Mange så det."],
    ["a clock time", "Kl. 20.30 kom politiet. |Kl. 21 var det over."],
    ["abbreviations", "Flere, bl.a. Putin, ca. 170 drepte, jf. Dr. Schindler m.fl. Også andre."],
    ["quotation marks", "«Det var IS!» skrev han. |«Nei,» sa de."],
    ["thousands", "Mellom 6.000 og 10.000 medlemmer. |Trolig."],
    ["headings", "Russland prioritert mål|\n\nAngrepet skjedde i går."],
  ])("keeps %s", (_name, marked) => {
    check("nb", marked);
  });

  it("knows its rules under the tags nn and no as well", () => {
    check("no", "Den 13. November kom.");
    check("nn", "Den 13. November kom.");
  });
});

describe("segmentSentences", () => {
  it("ends at an ordinal in English, where there is none", () => {
    check("en", "He was number 13. |November came.");
  });

  it("takes the rules themselves, and the Unicode rules for a language it does not know", () => {
    const marked = "Hr. Holt kom. Se etter.";
    const cut = (rules: SentenceRules) =>
      segmentSentences(marked, rules).map(({ from, to }) => marked.slice(from, to));
    const rules = {
      abbreviations: new Set(["hr"]),
      openers: new Set<string>(),
      afterOrdinal: new Set<string>(),
    };
    expect(cut(rules)).toEqual(["Hr. Holt kom.", "Se etter."]);
    expect(cut(findSentenceRules("x-unknown"))).toEqual(["Hr.", "Holt kom.", "Se etter."]);
  });

  it("cuts a line of any length where it cuts its beginning", () => {
    const sentence = "Dr. Kugelman spoke on Jan. 6 and left the U.S. Embassy. ";
    const found = segmentSentences(sentence.repeat(500), findSentenceRules("en"));
    expect(found.map(({ from }) => from)).toEqual(
      Array.from({ length: 500 }, (_, index) => index * sentence.length),
    );
  });

  it("gives ordered ranges that hold every character but white space, once", () => {
    const texts = fc
      .array(
        fc.constantFrom(
          "Dr. ",
          "He left. ",
          "end.Tunnel",
          " 13. mars",
          "\n",
          "“Ja!” ",
          "U.S. ",
          "🙂",
          " ",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "nb", "de"), (text, language) => {
        const ranges = segmentSentences(text, findSentenceRules(language));
        const covered = ranges.map(({ from, to }) => text.slice(from, to)).join("");
        expect(covered.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        ranges.forEach(({ from, to }, index) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.to ?? 0);
          expect(text.slice(from, to)).toBe(text.slice(from, to).trim());
        });
      }),
    );
  });
});
