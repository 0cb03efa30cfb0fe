import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "./bounds.ts";
import { compareEdtf } from "./compare.ts";
import { describeDate } from "./describe-date.ts";
import type { Edtf } from "./edtf.ts";
import { parseEdtf } from "./parse.ts";
import { precisionOf } from "./precision.ts";
import { printBounds, printEdtf } from "./print.ts";

const digit = fc.constantFrom(..."0123456789");
const mark = fc.constantFrom("", "", "", "", "", "?", "~", "%");
const rareX = fc.oneof({ weight: 9, arbitrary: digit }, { weight: 1, arbitrary: fc.constant("X") });
const sign = fc.constantFrom("", "", "", "", "-");
const plainYear = fc
  .tuple(
    sign,
    fc.oneof(
      fc.constantFrom("2015", "1900", "2000", "2024", "201X", "20XX", "XXXX"),
      join(rareX, rareX, rareX, rareX),
    ),
  )
  .map((parts) => parts.join(""));
const month = fc.constantFrom(
  "01",
  "02",
  "02",
  "04",
  "06",
  "11",
  "12",
  "XX",
  "1X",
  "0X",
  "13",
  "21",
  "24",
  "30",
  "34",
  "41",
);
const day = fc.constantFrom("01", "12", "28", "29", "30", "31", "XX", "3X", "X9", "00");
const longYear = fc
  .tuple(sign, fc.integer({ min: 1, max: 10_000_000 }), fc.constantFrom("", "", "E4", "E7"))
  .map(([minus, n, e]) => `Y${minus}${n}${e}`);
const significant = fc.constantFrom("S1", "S2", "S3", "S4");
const date = fc.oneof(
  { weight: 2, arbitrary: join(plainYear, mark) },
  { weight: 2, arbitrary: join(mark, plainYear, mark, fc.constant("-"), mark, month, mark) },
  {
    weight: 4,
    arbitrary: join(
      mark,
      plainYear,
      fc.constant("-"),
      month,
      mark,
      fc.constant("-"),
      mark,
      day,
      mark,
    ),
  },
  { weight: 1, arbitrary: join(longYear, mark) },
  { weight: 1, arbitrary: join(plainYear, significant) },
);
const clock = fc.constantFrom(
  "T00:00:00",
  "T23:59:59",
  "T12:30:00Z",
  "T20:00:00+03",
  "T20:00:00-04:30",
  "T24:00:00",
  "T20:00",
);
const side = fc.oneof(
  { weight: 6, arbitrary: date },
  { weight: 1, arbitrary: fc.constantFrom("", "..") },
);
const member = fc.oneof(
  date,
  join(date, fc.constant(".."), date),
  join(fc.constant(".."), date),
  join(date, fc.constant("..")),
);
const anyText = fc.oneof(
  { weight: 6, arbitrary: date },
  { weight: 3, arbitrary: join(side, fc.constant("/"), side) },
  { weight: 1, arbitrary: join(plainYear, fc.constant("-"), month, fc.constant("-"), day, clock) },
  {
    weight: 2,
    arbitrary: fc
      .array(member, { minLength: 1, maxLength: 3 })
      .map((list) => `[${list.join(",")}]`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(member, { minLength: 1, maxLength: 3 })
      .map((list) => `{${list.join(",")}}`),
  },
);

function join(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(""));
}

const anyEdtf: fc.Arbitrary<Edtf> = anyText
  .map(parseEdtf)
  .filter((result) => result.ok)
  .map((result) => {
    if (!result.ok) throw new Error("filtered");
    return result.value;
  });

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe("laws of EDTF", () => {
  it("what is printed is read as the same value, and printed the same again", () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const text = printEdtf(value);
        expect(read(text)).toEqual(value);
        expect(printEdtf(read(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("any text is read or refused, with a message that begins with it", () => {
    const wild = fc.oneof(
      anyText,
      fc.string(),
      fc.stringMatching(/^[-0-9XY?~%.,/[\]{}TZES:+ ]{0,24}$/),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const result = parseEdtf(text);
        if (result.ok) return;
        expect(result.error.offset).toBeGreaterThanOrEqual(0);
        expect(result.error.offset).toBeLessThanOrEqual(text.length);
        expect(result.error.message.startsWith(text.slice(0, 60) || "an empty text")).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("bounds are not empty, hold what their texts say, and every date has words", () => {
    fc.assert(
      fc.property(anyEdtf, (value) => {
        const { start, end } = boundsOf(value);
        expect(start).toBeLessThan(end);
        const { earliest, latest } = printBounds(value);
        if (earliest !== undefined)
          expect(boundsOf(read(earliest)).start).toBeLessThanOrEqual(start);
        if (latest !== undefined) expect(boundsOf(read(latest)).end).toBeGreaterThanOrEqual(end);
        expect(earliest === undefined).toBe(start === Number.NEGATIVE_INFINITY);
        expect(latest === undefined).toBe(end === Number.POSITIVE_INFINITY);
        for (const locale of ["en", "nb"] as const) {
          for (const form of ["long", "short"] as const) {
            expect(describeDate(value, locale, { form })).not.toMatch(
              /undefined|NaN|\u202f|\s\s|^\s|\s$|^$/,
            );
          }
        }
        expect(precisionOf(value)).toMatch(/^[a-z]+$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("compare is a total order", () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (a, b, c) => {
        expect(compareEdtf(a, a)).toBe(0);
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) {
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
