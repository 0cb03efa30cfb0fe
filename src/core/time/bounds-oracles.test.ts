import { parse as parseWithEdtfTs } from "@edtf-ts/core";
// @ts-expect-error the package ships no types
import untypedEdtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "./bounds.ts";
import type { Edtf } from "./edtf.ts";
import { parseEdtf } from "./parse.ts";

/** What is used of `edtf`: throws when it refuses; min and max are inclusive milliseconds. */
const createWithEdtf: (text: string) => { readonly min: number; readonly max: number } =
  untypedEdtf;

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("bounds beside", () => {
  const dateBetween = (min: number, max: number): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.integer({ min, max }),
        fc.constantFrom("", "-02", "-06", "-12-31", "-01-01", "-02-28"),
      )
      .map(([n, rest]) => String(n).padStart(4, "0") + rest);
  const bounded = fc.oneof(
    dateBetween(100, 9999),
    fc.tuple(dateBetween(100, 1999), dateBetween(2000, 9999)).map((ends) => ends.join("/")),
  );

  it("edtf 4.11.1", () => {
    const early = fc.oneof(bounded, fc.constantFrom("-0043-03-15", "-9999", "156X"));
    fc.assert(
      fc.property(early, (text) => {
        const { min, max } = createWithEdtf(text);
        expect([min, max + 1]).toEqual(Object.values(boundsOf(read(text))));
      }),
      { numRuns: 1000 },
    );
  });

  it("@edtf-ts/core 0.4.2, from the year 100", () => {
    fc.assert(
      fc.property(bounded, (text) => {
        const other = parseWithEdtfTs(text);
        if (!other.success) throw new Error(text);
        const range = [Number(other.value.minMs), Number(other.value.maxMs) + 1];
        expect(range).toEqual(Object.values(boundsOf(read(text))));
      }),
      { numRuns: 1000 },
    );
  });
});
