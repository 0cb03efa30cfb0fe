import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf } from "../../notation.fixture.ts";

type Row = readonly [text: string, words: string, value: string, date: string | undefined];

// Written on Saturday 23 March 2024.
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "halves and deep time": [
    ["It closed half a century ago.", "half a century ago", "1974", "1974~"],
    ["It opened half a year ago.", "half a year ago", "2023-09", "2023-09"],
    ["He left a year and a half ago.", "a year and a half ago", "2022-09", "2022-09"],
    ["She left two and a half years ago.", "two and a half years ago", "2021-09", "2021-09"],
    ["It began 500 million years ago.", "500 million years ago", "PAST_REF", "Y-5E8S1"],
    ["It began 13.8 billion years ago.", "13.8 billion years ago", "PAST_REF", "Y-138E8S3"],
    ["They met at 0900 hours.", "0900 hours", "2024-03-23T09:00", "2024-03-23T09:00:00"],
  ],
  "centuries before Christ": [
    ["It is from the 3rd century BC.", "the 3rd century BC", "BC02", "-0299/-0200"],
    [
      "Rome grew in the third century B.C. and later.",
      "the third century B.C.",
      "BC02",
      "-0299/-0200",
    ],
  ],
  "parts of a dated day": [
    [
      "At 8:45 on the morning of 11 September 2001 it struck.",
      "8:45 on the morning of 11 September 2001",
      "2001-09-11T08:45",
      "2001-09-11T08:45:00",
    ],
    [
      "At 7 in the evening of 3 May 2020 he died.",
      "7 in the evening of 3 May 2020",
      "2020-05-03T19:00",
      "2020-05-03T19:00:00",
    ],
    [
      "On the morning of March 3, 2022 it began.",
      "the morning of March 3, 2022",
      "2022-03-03TMO",
      "2022-03-03",
    ],
    [
      "They left at dawn on Friday, 22 March.",
      "dawn on Friday, 22 March",
      "2024-03-22TMO",
      "2024-03-22",
    ],
    ["It burned on the night of 22 March.", "22 March", "2024-03-22", "2024-03-22"],
  ],
};

const read = (text: string) =>
  extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });

describe.each(Object.entries(ROWS))("%s", (_, rows) => {
  it.each(rows)("%s", (text, words, value, date) => {
    expect(read(text).map((each) => [each.text, each.value, each.date?.edtf])).toEqual([
      [words, value, date],
    ]);
  });
});

describe("doubts", () => {
  const doubtsOf = (text: string) =>
    read(text).flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === "doubt" ? [step.about] : [])),
    );

  it.each([
    ["It began on Friday 7 March 2024.", ["weekday"]],
    ["It began on Thursday 7 March 2024.", []],
    ["It was signed on 3/4/2020.", ["monthFirst"]],
    ["It was signed on 3/22/2020.", []],
    ["It was signed on 4/4/2020.", []],
  ])("%s", (text, doubts) => {
    expect(doubtsOf(text)).toEqual(doubts);
  });

  it("make a date less sure", () => {
    const [wrong] = read("It began on Friday 7 March 2024.");
    const [right] = read("It began on Thursday 7 March 2024.");
    expect(wrong?.value).toBe("2024-03-07");
    expect(wrong?.confidence ?? 1).toBeLessThan(right?.confidence ?? 0);
  });
});
