import { parse as parseWithEdtfTs } from "@edtf-ts/core";
// @ts-expect-error the package ships no types
import { parse as untypedParse } from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "./parse.ts";

/** What is used of `edtf`: throws when it refuses. */
const parseWithEdtf: (text: string) => unknown = untypedParse;

function join(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(""));
}

const dash = fc.constant("-");
const sign = fc.constantFrom("", "", "", "-");
const mark = fc.constantFrom("", "", "", "?", "~", "%");
const year = join(
  sign,
  fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0")),
);
const month = fc.integer({ min: 0, max: 14 }).map((n) => String(n).padStart(2, "0"));
const day = fc.integer({ min: 0, max: 32 }).map((n) => String(n).padStart(2, "0"));
const plainDate = fc.oneof(year, join(year, dash, month), join(year, dash, month, dash, day));
const unspecifiedDate = fc.oneof(
  join(
    sign,
    fc.constantFrom(
      "201X",
      "15XX",
      "1XXX",
      "XXXX",
      "156X-12-25",
      "19XX-02-30",
      "1XXX-XX",
      "19XX-12",
    ),
  ),
  join(year, fc.constantFrom("-XX", "-XX-XX", "-04-XX", "-1X", "-02-3X", "-XX-12")),
);
const markedDate = fc.oneof(
  join(mark, year, mark),
  join(mark, year, mark, dash, mark, month, mark),
  join(mark, year, mark, dash, mark, month, mark, dash, mark, day, mark),
  join(unspecifiedDate, mark),
);
const clock = fc.constantFrom(
  ..."T00:00:00 T23:59:59Z T20:00:00+03 T20:00:00-04:30 T24:00:00 T20:00 T20:60:00 T20:00:00+15 T20:00:00-12:01 T20:00:00.5".split(
    " ",
  ),
);
const side = fc.oneof(
  { weight: 6, arbitrary: plainDate },
  { weight: 1, arbitrary: fc.constantFrom("", "..") },
);
const member = fc.oneof(
  year,
  join(year, dash, month),
  join(
    fc.constantFrom("1667..", "1670-12..", "2000..", ".."),
    fc.constantFrom("1672", "1999-01", ""),
  ),
);
const anyText = fc.oneof(
  plainDate,
  unspecifiedDate,
  markedDate,
  join(year, dash, fc.integer({ min: 15, max: 42 }).map(String), mark),
  join(
    fc.constant("Y"),
    sign,
    fc.integer({ min: 0, max: 1e8 }).map(String),
    fc.constantFrom("", "E3", "S3"),
  ),
  join(year, fc.constantFrom("S0", "S1", "S2", "S4", "S5")),
  join(year, dash, month, dash, day, clock),
  join(side, fc.constant("/"), side),
  join(fc.constant("["), member, fc.constant(","), member, fc.constant("]")),
  join(fc.constant("{"), member, fc.constant("}")),
);

interface KnownDifference {
  readonly why: string;
  /** Which texts it excuses. */
  readonly when: RegExp;
  /** True when we read what the package refuses. */
  readonly weRead: boolean;
  /** A text on which the difference shows today. */
  readonly example: string;
}

const MIXED_RANGE = {
  why: "a range in a set mixes precisions",
  when: /^[[{].*(\d{4}\.\.\d{4}-\d\d|\d{4}-\d\d\.\.\d{4}(?!-))/,
  weRead: true,
  example: "{1667..1999-01}",
} as const;
const NO_LATER_DIGITS = {
  why: "more significant digits than the year has",
  when: /^-?(\d{4}S5|0\d{3}S[1-5])/,
  weRead: false,
  example: "1950S5",
} as const;
const MARKED_SEASON = {
  why: "a sub-year code with a mark",
  when: /[?~%].*-[?~%]?(2[1-9]|3\d|4[01])|-(2[1-9]|3\d|4[01])[?~%]/,
  weRead: true,
  example: "2001-21~",
} as const;
const NOTHING_BUT_SLASH = {
  why: "an interval of nothing",
  when: /^\/$/,
  weRead: false,
  example: "/",
} as const;
const BACKWARD_RANGE = {
  why: "a range in a set that runs backwards",
  when: /2000\.\.(1672|1999-01)|1670-12\.\.(?=0)/,
  weRead: false,
  example: "[2000..1672,1999]",
} as const;
const FRACTION = {
  why: "a fraction of a second",
  when: /T.*\./,
  weRead: false,
  example: "2024-03-22T20:00:00.5",
} as const;
const NOUGHT = {
  why: "a Y year of nought",
  when: /^Y-?0/,
  weRead: false,
  example: "Y0E3",
} as const;
const MINUS_ZERO = { why: "year minus zero", when: /-0000/, weRead: false } as const;

const EDTF_DIFFERENCES: readonly KnownDifference[] = [
  {
    why: "a year marked on both sides",
    when: /^[?~%]-?\d{4}[?~%]$/,
    weRead: true,
    example: "?2004~",
  },
  MIXED_RANGE,
  NO_LATER_DIGITS,
  MARKED_SEASON,
  NOTHING_BUT_SLASH,
  { ...BACKWARD_RANGE, example: "{2000..1672}" },
  FRACTION,
  NOUGHT,
  { ...MINUS_ZERO, when: /-0000-(XX|0\d-[X3]|1X|\d\d-XX)/, example: "-0000-04-XX" },
  { why: "X with a mark", when: /X.*[?~%]/, weRead: true, example: "20XX~" },
  { why: "an interval that runs backwards", when: /\//, weRead: false, example: "2005/2004-12" },
  {
    why: "29 February of a common year",
    when: /-02[?~%]?-[?~%]?29/,
    weRead: false,
    example: "1900-02-29",
  },
  { why: "hour 24", when: /T24:/, weRead: false, example: "2024-03-22T24:00:00" },
  {
    why: "minutes without seconds",
    when: /T\d\d:\d\d$/,
    weRead: false,
    example: "2024-03-22T20:00",
  },
];

const EDTF_TS_DIFFERENCES: readonly KnownDifference[] = [
  MIXED_RANGE,
  NO_LATER_DIGITS,
  { ...MARKED_SEASON, example: "2001-34~" },
  {
    why: "an open end beside a range",
    when: /\d\.\.\d.*\.\.[\]}]$|^.\.\.\d.*\d\.\./,
    weRead: true,
    example: "[1667..1672,1680..]",
  },
  NOTHING_BUT_SLASH,
  BACKWARD_RANGE,
  FRACTION,
  NOUGHT,
  { ...MINUS_ZERO, example: "-0000" },
  { why: "no significant digits", when: /S0/, weRead: false, example: "1950S0" },
  {
    why: "significant digits of a negative year",
    when: /^-\d{4}S/,
    weRead: true,
    example: "-1950S2",
  },
  { why: "southern seasons", when: /-(29|3[0-2])/, weRead: true, example: "2001-29" },
  {
    why: "sub-year codes of a negative year",
    when: /^-\d{4}-(2[1-9]|3\d|4[01])/,
    weRead: true,
    example: "-2001-21",
  },
  {
    why: "offsets nobody uses",
    when: /(\+15|-12:01)$/,
    weRead: false,
    example: "2024-03-22T20:00:00+15",
  },
  { why: "a day no February has", when: /-02-3[X0]/, weRead: false, example: "19XX-02-30" },
  { why: ".. alone in a set", when: /[[,]\.\.[\],]/, weRead: false, example: "[..,1984]" },
  {
    why: "years before 100 in the wrong century",
    when: /(^|\/)-?00\d\d/,
    weRead: false,
    example: "0594/0000",
  },
  {
    why: "years before 100 in the wrong century",
    when: /(^|\/)-?00\d\d/,
    weRead: true,
    example: "0012-05/1220-10",
  },
];

/** Always the same texts, so that a rare defect of a package never fails an unrelated change. */
const SAMPLE = { numRuns: 4000, seed: 2019 };

function acceptsEdtf(text: string): boolean {
  try {
    return Boolean(parseWithEdtf(text));
  } catch {
    return false;
  }
}

function acceptsEdtfTs(text: string): boolean {
  return parseWithEdtfTs(text).success;
}

describe.each([
  ["edtf 4.11.1", acceptsEdtf, EDTF_DIFFERENCES],
  ["@edtf-ts/core 0.4.2", acceptsEdtfTs, EDTF_TS_DIFFERENCES],
] as const)("beside %s", (_name, accepts, differences) => {
  it.each(differences.map((known) => [known.example, known.why, known] as const))(
    "differs on %s: %s",
    (text, _why, known) => {
      expect(text).toMatch(known.when);
      expect(parseEdtf(text).ok).toBe(known.weRead);
      expect(accepts(text)).toBe(!known.weRead);
    },
  );

  it("accepts and refuses the same, the known differences apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const weRead = parseEdtf(text).ok;
        if (weRead === accepts(text)) return;
        const isKnown = differences.some(
          (known) => known.weRead === weRead && known.when.test(text),
        );
        expect(isKnown, `${text}: ${weRead ? "we read it" : "we refuse it"}`).toBe(true);
      }),
      SAMPLE,
    );
  });
});
