import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf, containsBounds, parseEdtf } from "#core/time";
import { detectLanguage } from "./detect-language.ts";
import { extractExpressions } from "./extract.ts";
import { findLanguage } from "./languages.ts";
import { LANGUAGES, languageOf } from "./notation.fixture.ts";

const WORDS =
  "the last next this Friday March May 2015 1990s 20th century two years ago later in of early end and since 9:30 a.m. p.m. " +
  "quarter third every day yesterday morning - , . ' 's century 44 BC Easter about few for tre uker siden i fjor 13. mars " +
  "dagen før femårsdagen klokken 14.30 natt til lørdag halvannet år tallet 1900 31. februar 99 century \n 😀 ñ שלום";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 25 }).map((words) => words.join(" ")),
);
const language = fc.constantFrom("en", "nb");
const written = fc.constantFrom(
  undefined,
  "2024-03-23",
  "2024-02-29T10:15",
  "1900-01-01",
  "nonsense",
);

describe("laws of extraction", () => {
  it("holds offsets, order, and dates for any text", () => {
    fc.assert(
      fc.property(text, language, written, (words, code, when) => {
        let end = 0;
        for (const found of extractExpressions(words, {
          language: languageOf(code),
          written: when,
        })) {
          expect(words.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
          for (const reading of [found.date, found.phrase]) {
            if (reading?.edtf === undefined) continue;
            const parsed = parseEdtf(reading.edtf);
            if (!parsed.ok) throw new Error(`${reading.edtf}: ${parsed.error.message}`);
            const { earliest, latest } = reading;
            const outer = parseEdtf(`${earliest ?? ".."}/${latest ?? ".."}`);
            if (earliest === undefined && latest === undefined) continue;
            if (outer.ok)
              expect(containsBounds(boundsOf(outer.value), boundsOf(parsed.value))).toBe(true);
          }
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it("finds the same whatever stands before, moved along", () => {
    const found = (words: string) =>
      extractExpressions(words, { language: languageOf("en"), written: "2024-03-23" }).map(
        (each) => each.start,
      );
    const words = "It rained last Friday.";
    expect(found(`Hello.\n${words}`)).toEqual(found(words).map((start) => start + 7));
  });
});

describe("detectLanguage", () => {
  it.each([
    ["The man was in the house and it was dark.", "en"],
    ["Mannen var i huset, og det var mørkt.", "nb"],
    ["", undefined],
    ["12 34", undefined],
  ])("%s is %s", (words, code) => {
    expect(detectLanguage(words, LANGUAGES)?.code).toBe(code);
  });
});

describe("findLanguage", () => {
  it.each([
    ["en-GB", "en"],
    ["nb", "nb"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["fr", undefined],
  ])("%s is read as %s", (tag, code) => {
    expect(findLanguage(LANGUAGES, tag)?.code).toBe(code);
  });
});
