import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractExpressions } from "./extract.ts";
import { languageOf } from "./notation.fixture.ts";
import { extractInParts } from "./parts.ts";

const options = { language: languageOf("en"), written: "2024-03-23" };

describe("extractInParts", () => {
  it("finds in paragraphs what is found in the whole, at the same places", () => {
    const text = "He left on 3 May 2020, not in June.\n\nShe came since 2001.\n\n".repeat(40);
    const parts = [...extractInParts(text, options, 200)];
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.flatMap(({ expressions }) => expressions)).toEqual(
      extractExpressions(text, options),
    );
  });

  it("tells how far it is, to the end", () => {
    const done = [...extractInParts("It rained on Monday.\n".repeat(50), options, 100)].map(
      (part) => part.done,
    );
    expect(done.toSorted((a, b) => a - b)).toEqual(done);
    expect(done.at(-1)).toBe(1);
    expect([...extractInParts("", options)]).toEqual([{ done: 1, expressions: [] }]);
  });

  it("keeps offsets in the text, whatever the text and the length of a part", () => {
    const words = "May 2020 \n \n\n 😀 yesterday two hours after the attack since 1999".split(" ");
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(" ")),
        fc.integer({ min: 1, max: 60 }),
        (text, length) => {
          let end = 0;
          for (const { expressions } of extractInParts(text, options, length)) {
            for (const found of expressions) {
              expect(text.slice(found.start, found.end)).toBe(found.text);
              const { phrase, event } = found;
              if (phrase !== undefined)
                expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
              if (event !== undefined) expect(text.slice(event.start, event.end)).toBe(event.text);
              expect(found.start).toBeGreaterThanOrEqual(end);
              end = found.end;
            }
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
