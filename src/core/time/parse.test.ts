import { describe, expect, it } from "vitest";
import type { EdtfReason } from "./edtf.ts";
import { parseEdtf } from "./parse.ts";
import { printEdtf } from "./print.ts";

/** Every example of the EDTF specification of 4 February 2019, by its section. */
const SPECIFICATION: Readonly<Record<string, string>> = {
  "level 0 date": "1985-04-12 1985-04 1985",
  "level 0 date and time":
    "1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30",
  "level 0 interval":
    "1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02",
  "level 1 letter-prefixed year": "Y170000002 Y-170000002",
  "level 1 season": "2001-21",
  "level 1 qualification": "1984? 2004-06~ 2004-06-11%",
  "level 1 unspecified": "201X 20XX 2004-XX 1985-04-XX 1985-XX-XX",
  "level 1 interval":
    "1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985",
  "level 1 negative year": "-1985",
  "level 2 exponential year": "Y-17E7",
  "level 2 significant digits": "1950S2 Y171010000S3 Y3388E2S3",
  "level 2 sub-year": "2001-34",
  "level 2 set":
    "[1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984] {1667,1668,1670..1672} {1960,1961-12} {..1984}",
  "level 2 qualification": "2004-06-11% 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11",
  "level 2 unspecified": "156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X",
  "level 2 interval": "2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03",
};

/** What the specification's grammar also allows. */
const ALSO_VALID =
  "0000 0000/0000 -0043-03-15 -0043-03-15T12:00:00 20XX~ 2019-07-XX? 1985/1985 2024-03-22/2024-03-22 2004-12/2004 " +
  "2001-25 2001-29 2001-30 2001-31 2001-32 2001-41 -2001-21 2001-21~ 2001-21/2003 ../.. /.. ../ Y170000002? " +
  "1984-X1 XXXX XXXX-02-29 -XXXX -000X [2001] {2001,2000} [2001-21] [1984~] [Y20000..Y30000] Y17E2 -1950S2 1950S2? " +
  "2024-03-22T20:00:00+14:00 2024-03-22T20:00:00-12:00 2024-03-22T00:00:00+00:00 2000-02-29 0000-02-29";

const LISTED = [
  ...Object.entries(SPECIFICATION).flatMap(([section, texts]) =>
    texts.split(" ").map((text) => [section, text] as const),
  ),
  ...ALSO_VALID.split(" ").map((text) => ["also valid", text] as const),
];

describe("parseEdtf reads", () => {
  it.each(LISTED)("%s: %s", (_section, text) => {
    const read = parseEdtf(text);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    const printed = printEdtf(read.value);
    expect(parseEdtf(printed)).toEqual(read);
    const hasOtherSpelling = text.startsWith("?2004");
    if (!hasOtherSpelling) expect(printed).toBe(text);
  });

  it.each([
    ["?2004-06-~11", "2004?-06-~11"],
    ["2004?-06~", "2004%-~06"],
    ["?2004-?06-?11", "2004-06-11?"],
    ["2004-?06~-11", "2004~-%06-11"],
    ["2004~-06~-11~", "2004-06-11~"],
    ["?2004~", "2004%"],
    ["?Y12345~", "Y12345%"],
  ])("marks of %s in canonical form", (text, canonical) => {
    const read = parseEdtf(text);
    expect(read.ok ? printEdtf(read.value) : undefined).toBe(canonical);
  });
});

/** Text, reason, where the offending part begins, and what the message must name. */
const REFUSED: readonly (readonly [string, EdtfReason, number, string])[] = [
  ["", "empty", 0, "needed"],
  [" 2015", "space", 0, "white space"],
  ["2015 ", "space", 4, "white space"],
  ["2015-02 -01", "space", 7, "white space"],
  ["[1667, 1668]", "space", 6, "white space"],
  ["199u", "draft", 3, "X"],
  ["1999-uu", "draft", 5, "X"],
  ["unknown/2006", "draft", 0, "empty"],
  ["2004-06-01/open", "draft", 11, ".."],
  ["1984?~", "draft", 4, "%"],
  ["1984~?", "draft", 4, "%"],
  ["y17e7", "draft", 0, "Y"],
  ["2004-06-(01)~", "draft", 8, "parentheses"],
  ["196x", "unspecified", 3, "capital X"],
  ["22.03.2024", "syntax", 0, "2015-02-28"],
  ["March 2024", "space", 5, "white space"],
  ["2024–03", "syntax", 4, "hyphen-minus"],
  ["20240322", "year", 0, "four digits"],
  ["12345", "year", 0, "Y12345"],
  ["24-03-22", "year", 0, "four digits"],
  ["-0000", "year", 0, "0000 is 1 BCE"],
  ["Y1985", "year", 0, "without it"],
  ["Y012345", "year", 1, "leading zero"],
  ["Y12345-06", "year", 6, "stands alone"],
  ["Y-12345-06", "year", 7, "stands alone"],
  ["Y17E400", "year", 0, "out of reach"],
  ["Y17E0", "digits", 3, "after E"],
  ["1950S0", "digits", 4, "begins at 1"],
  ["1950S5", "digits", 4, "S1 to S4"],
  ["1950S2-03", "digits", 4, "year alone"],
  ["20XXS2", "unspecified", 4, "not both"],
  ["2024-13", "month", 5, "13 is no month"],
  ["2024-00", "month", 5, "00 is no month"],
  ["2024-42", "month", 5, "42 is no month"],
  ["2024-2X", "month", 5, "2X is no month"],
  ["2024-3", "month", 5, "two digits"],
  ["2024-", "month", 5, "two digits"],
  ["2024-03-1", "day", 8, "two digits"],
  ["2024-21-05", "day", 8, "takes no day"],
  ["2015-02-29", "day", 8, "2015 is not a leap year, February has 28 days"],
  ["1900-02-29", "day", 8, "1900 is not a leap year"],
  ["19X1-02-29", "day", 8, "no 19X1 is a leap year"],
  ["2024-02-30", "day", 8, "February has 29 days"],
  ["2024-04-31", "day", 8, "April has 30 days"],
  ["156X-09-31", "day", 8, "September has 30 days"],
  ["2024-01-32", "day", 8, "32 is no day"],
  ["2024-01-00", "day", 8, "00 is no day"],
  ["2024-XX-4X", "day", 8, "4X is no day"],
  ["2004%%", "mark", 4, "enough"],
  ["-?2004", "mark", 1, "before its minus"],
  ["2024-03-22T24:00:00", "time", 11, "next day"],
  ["2024-03-22T25:00:00", "time", 11, "25 is no hour"],
  ["2024-03-22T20:60:00", "time", 14, "60 is no minute"],
  ["2024-03-22T23:59:60", "time", 17, "60 is no second"],
  ["2024-03-22T20:00", "time", 11, "to the second"],
  ["2024-03-22T20:00:00.5", "time", 19, "without fractions"],
  ["2024-03T20:00:00", "time", 7, "full date"],
  ["2015-02-29T20:00:00", "day", 8, "leap year"],
  ["2024-03-22?T20:00:00", "mark", 10, "no mark"],
  ["2024-03-XXT20:00:00", "unspecified", 8, "no X"],
  ["2024-03-22T20:00:00+0300", "offset", 19, "colon"],
  ["2024-03-22T20:00:00+15", "offset", 19, "-12:00 to +14:00"],
  ["2024-03-22T20:00:00-12:01", "offset", 19, "-12:00 to +14:00"],
  ["2024-03-22T20:00:00-00:00", "offset", 19, "write Z"],
  ["2024-03-22T20:00:00+03:60", "offset", 19, "minutes are 00 to 59"],
  ["2004/2003", "order", 5, "(2003) lies before the start (2004)"],
  ["2005/2004-12", "order", 5, "(2004-12)"],
  ["/", "interval", 0, "one end at least"],
  ["2004/2005/2006", "interval", 9, "one /"],
  ["2004..2005", "interval", 4, "brackets"],
  ["2004/2005..", "interval", 9, "alone"],
  ["2004/2015-02-29", "day", 13, "leap year"],
  ["2024-03-22T20:00:00/2024-03-23", "time", 10, "without times"],
  ["{2002..2001}", "order", 7, "(2001)"],
  ["[]", "set", 1, "missing"],
  ["[2001,]", "set", 6, "missing"],
  ["[..]", "set", 1, "date beside"],
  ["[1667,..1670]", "set", 6, "first member"],
  ["[1667..,1670]", "set", 1, "last member"],
  ["[2001}", "set", 0, "closed"],
  ["2001]", "set", 0, "closed"],
  ["[2001/2002]", "set", 5, "no sets or intervals"],
  ["[2001,2015-02-29]", "day", 14, "leap year"],
];

describe("parseEdtf refuses", () => {
  it.each(REFUSED)("%j as %s at %i: %s", (text, reason, offset, names) => {
    const read = parseEdtf(text);
    expect(read).toMatchObject({ ok: false, error: { text, reason, offset } });
    if (read.ok) return;
    expect(read.error.message).toContain(names);
    expect(read.error.message.startsWith(text === "" ? "an empty text: " : `${text}: `)).toBe(true);
  });

  it("keeps the message short for a long text", () => {
    const read = parseEdtf("2".repeat(10_000));
    expect(read.ok ? 0 : read.error.message.length).toBeLessThan(200);
  });
});
