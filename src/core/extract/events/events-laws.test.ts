import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TITLE_LENGTH } from "./candidate.ts";
import { propose } from "./proposals.fixture.ts";

const WORDS =
  "the attack on Monday , . in 2015 and of Russia which said that “ ” ( ) – police told reporters Kabul according to he was " +
  "by May 2020 between 2001 and 2003 's today's angrepet i går sa at ifølge politiet ble pågrepet som Oslo for tre uker siden " +
  "femårsdagen \n\n \n : ; • 😀 שלום é 12 October 1999 the US warning embassy IS' FSB: hours later after";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 60 }).map((words) => words.join(" ")),
);

/** Letters and digits only, so that words can be compared whatever stands between them. */
function listWords(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

describe("laws of proposing", () => {
  it("holds for any text", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "nb"), (words, language) => {
        const { candidates, expressions } = propose(words, language);
        const used = new Set<number>();
        for (const candidate of candidates) {
          const { start, end, title, importance, confidence, also } = candidate;
          for (const index of [candidate.expression, ...also]) {
            expect(used.has(index)).toBe(false);
            used.add(index);
          }
          const main = expressions[candidate.expression];
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(main?.start ?? -1);
          expect(end).toBeGreaterThanOrEqual(main?.end ?? Number.POSITIVE_INFINITY);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(words.slice(start, end).trim()).toBe(words.slice(start, end));
          expect(title.trim()).not.toBe("");
          expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
          const known = new Set(listWords(words));
          expect(listWords(title).filter((word) => !known.has(word))).toEqual([]);
          expect([1, 2, 3, 4, 5]).toContain(importance);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 7, numRuns: 1500 },
    );
  });

  it("says the same wherever in the text a paragraph stands", () => {
    const words = "On 6 June 1944 Allied troops landed in Normandy, the army said.";
    const before = "It rained.\n\n";
    const alone = propose(words, "en").candidates;
    const moved = propose(`${before}${words}`, "en").candidates;
    expect(moved.map(({ title, start, end }) => ({ title, start, end }))).toEqual(
      alone.map(({ title, start, end }) => ({
        title,
        start: start + before.length,
        end: end + before.length,
      })),
    );
  });

  it("proposes for every paragraph of a long text", () => {
    const paragraph =
      "On 6 June 1944 Allied troops landed in Normandy, the army said, and by May 1945 the war had ended.\n\n";
    expect(propose(paragraph.repeat(2000), "en").candidates).toHaveLength(4000);
  });
});
