import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf, printFound } from "../../notation.fixture.ts";

type Row = readonly [text: string, found: readonly (readonly [words: string, date: string])[]];

// Written on Saturday 23 March 2024.
const ROWS: readonly Row[] = [
  [
    "On 9 and 10 May 2021 they met.",
    [
      ["9", "2021-05-09"],
      ["10 May 2021", "2021-05-10"],
    ],
  ],
  [
    "On May 3, 5 and 7, 2020 they met.",
    [
      ["May 3", "2020-05-03"],
      ["5", "2020-05-05"],
      ["7, 2020", "2020-05-07"],
    ],
  ],
  [
    "On 3, 5 and 7 May 2020 they met.",
    [
      ["3", "2020-05-03"],
      ["5", "2020-05-05"],
      ["7 May 2020", "2020-05-07"],
    ],
  ],
  ["It began 14 Feb '14.", [["14 Feb '14", "2014-02-14"]]],
  ["It began on 3-Feb-2014.", [["3-Feb-2014", "2014-02-03"]]],
  ["It will open in two years' time.", [["two years' time", "2026"]]],
  ["It will open in three days.", [["three days", "2024-03-26"]]],
  ["He did it in three days.", [["three days", ""]]],
];

describe("lists, short forms and what is to come", () => {
  it.each(ROWS)("%s", (text, expected) => {
    const found = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(found.map((each) => [each.text, each.date?.edtf ?? ""])).toEqual(expected);
  });

  it("are none where the numbers count something", () => {
    expect(printFound("They sold 9 and 10 boats, then 3, 5 and 7 of them.", "en")).toEqual([]);
  });
});

describe("what only looks like a date", () => {
  it.each([
    "He has No. 1984.",
    "The book has ISBN 1984 on it.",
    "Call 555 1990-1234 for help.",
    "Law 2003/12 was passed.",
    "Regulation 2016/679 applies.",
    "Version 10.4.2019 is out.",
    "IP 10.12.2020.1 was blocked.",
    "The index closed at 2010.",
    "It took 1200 hours.",
    "April and June went with their mother.",
    "Temperatures in the 60s are normal.",
    "He is a man in his late twenties.",
    "She called him her Man Friday.",
  ])("%s", (text) => {
    expect(printFound(text, "en")).toEqual([]);
  });

  it.each([
    ["The 2008/09 season was short.", "2008"],
    ["April and June were wet.", "April"],
    ["In the 60s they sang.", "the 60s"],
    ["It lasted 1990-1995.", "1990"],
  ])("but %s", (text, words) => {
    expect(printFound(text, "en").join(" ")).toContain(words);
  });
});
