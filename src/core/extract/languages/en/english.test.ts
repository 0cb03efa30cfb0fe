import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf, printFound, readMarks } from "../../notation.fixture.ts";

// Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  dates: [
    "The bridge opened on [March 7, 1957|1957-03-07].",
    "The bridge opened on [7 March 1957|1957-03-07] and closed on [the 9th of May, 1990|1990-05-09].",
    "A vote was held on [Tuesday, March 5|2024-03-05].",
    "The report is dated [2024-02-29|2024-02-29] and [3/22/2024|2024-03-22].",
    "The strike began in [October 2019|2019-10] and ended in [early 2020|2020|START].",
    "The firm moved in [January|2024-01].",
    "They met from [5|2024-05-05] to [7 May|2024-05-07].",
    "He stayed [March 13|2024-03-13]-[15|2024-03-15].",
    "Work began in [the spring of 2022|2022-SP] but stopped in [late August|2022-08|END].",
    "It was found [around Nov. 1|2023-11-01|APPROX].",
  ],
  weekdays: [
    "She resigned [Thursday|2024-03-21].",
    "She will resign [Thursday|2024-03-28].",
    "She resigned [last Friday|2024-03-22].",
    "The court meets [next Monday|2024-03-25].",
    "They must answer by [Wednesday|2024-03-27].",
    "It burned [Friday night|2024-03-22TNI].",
  ],
  clocks: [
    "Police were called at [9:30 a.m. Tuesday|2024-03-19T09:30].",
    "The gates opened at [noon|2024-03-23T12:00].",
    "He was seen [yesterday morning|2024-03-22TMO] and [last night|2024-03-22TNI].",
  ],
  years: [
    "A [2015|2015] flight was bombed.",
    "Rents rose in [the 1990s|199] and fell in [the early 1980s|198|START].",
    "The wall is from [the 12th century|11].",
    "Caesar died in [44 BC|BC0044].",
    "The mill is from [circa 1450|1450|APPROX].",
    "Profits rose in [Q3 2012|2012-Q3].",
    "Sales fell in [the third quarter of 2023|2023-Q3].",
    "It was planned for [the first half of 2025|2025-H1].",
    "The house stood empty from [1914|1914] to [1918|1918].",
  ],
  relative: [
    "Prices rose [last year|2023] and [this month|2024-03].",
    "The law was passed [three weeks ago|2024-W09].",
    "The mayor quit [two years ago|2022].",
    "It was [earlier this week|2024-W12|START].",
    "The plant closed in [2001|2001]. [Two years later|2003] the town was empty.",
    "The ship sailed on [7 March 2020|2020-03-07]. [The next day|2020-03-08] it sank.",
    "It will open [next summer|2024-SU].",
  ],
  durations: [
    "They walked for [three days|P3D].",
    "It took [more than four hours|PT4H|MORE_THAN].",
    "Nothing happened for [the past two years|P2Y].",
    "A [10-year|P10Y] plan was drawn up.",
    "The talks lasted [about six weeks|P6W|APPROX].",
  ],
  sets: [
    "The market is held [every Friday|XXXX-WXX-5].",
    "The paper came out [daily|P1D].",
    "They met [every two weeks|P2W].",
  ],
  vague: [
    "He is [now|PRESENT_REF] a teacher.",
    "The group has [recently|PAST_REF] grown.",
    "In [the past|PAST_REF], boats were built here.",
  ],
  holidays: [
    "The shop burned on [Christmas Eve|2023-12-24].",
    "[Easter Monday 2023|2023-04-10] was wet.",
  ],
};

describe("English expressions", () => {
  for (const [kind, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, marks } = readMarks(line);
      expect(printFound(text, "en")).toEqual(marks);
    });
  }
});

describe("what looks like a date and is none", () => {
  it.each([
    "The home side won 21-14.",
    "It cost $1999 and weighed 2000 pounds.",
    "See page 1999 and section 2010.",
    "An Airbus A320 landed with 100 people on board.",
    "May Andersen may march on.",
    "The score was 3:2 when it ended.",
    "Friday Okoro scored twice.",
    "He is a 44-year-old carpenter.",
    "Come as soon as you can.",
  ])("%s", (text) => {
    expect(printFound(text, "en")).toEqual([]);
  });
});

describe("readings", () => {
  it.each([
    ["They have fought since 2022.", "2022/.."],
    ["It stood from 1914 to 1918.", "1914/1918"],
    ["He ruled between 2001 and 2003.", "2001/2003"],
    ["It lasted until 2019.", "../2019"],
  ])("%s is %s as a phrase", (text, edtf) => {
    const [first] = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(first?.phrase?.edtf).toBe(edtf);
  });

  it.each([
    ["Earlier this month it rained.", "[2024-03-01..2024-03-22]", "2024-03-01", "2024-03-22"],
    ["Later this year it will open.", "[2024-03-24..2024-12-31]", "2024-03-24", "2024-12-31"],
    ["Last week it rained.", "2024-03-11/2024-03-17", "2024-03-11", "2024-03-17"],
    ["In the 1990s it rained.", "199X", "1990-01-01", "1999-12-31"],
  ])("%s is %s", (text, edtf, earliest, latest) => {
    const [first] = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(first?.date).toEqual({ edtf, earliest, latest });
  });

  it("gives no date for relative words when the time of writing is not known", () => {
    const found = extractExpressions("It rained yesterday and on Friday.", {
      language: languageOf("en"),
    });
    expect(found.map(({ text, date }) => [text, date])).toEqual([
      ["yesterday", undefined],
      ["Friday", undefined],
    ]);
  });

  it("says by what a weekday was chosen", () => {
    const [found] = extractExpressions("She will resign Thursday.", {
      language: languageOf("en"),
      written: "2024-03-23",
    });
    expect(found?.steps).toEqual([
      { kind: "anchor", to: "written", value: "2024-03-23" },
      { kind: "weekday", weekday: 4, direction: 1, by: "tense" },
    ]);
  });

  it("dates what hangs on an event by that event", () => {
    const text = "Friday's attack shook the town. Hours after the attack, two men were caught.";
    const found = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(found.map((each) => [each.text, each.date?.edtf, each.event?.text])).toEqual([
      ["Friday", "2024-03-22", undefined],
      ["Hours", "[2024-03-22..2024-03-23]", "attack"],
    ]);
  });

  it.each([
    ["The mill closed on 7 March 1957.", "explicit"],
    ["The mill closed on 7 March.", "implied"],
    ["The mill closed in January.", "implied"],
    ["The mill closed at 9 a.m.", "implied"],
    ["The mill closed last Friday.", "relative"],
    ["The mill closed two weeks ago.", "relative"],
  ])("%s is %s", (text, basis) => {
    const [found] = extractExpressions(text, {
      language: languageOf("en"),
      written: "2024-03-23",
    });
    expect(found?.basis).toBe(basis);
  });

  it("is surer of a day with its month than of a vague word", () => {
    const found = extractExpressions("On March 5 the mill, now closed, burned.", {
      language: languageOf("en"),
      written: "2024-03-23",
    });
    const [day = 0, vague = 1] = found.map(({ confidence }) => confidence);
    expect(day).toBeGreaterThan(vague);
  });

  it.each([
    ["He has worked there since early 2020.", "2020-01~/.."],
    ["It stood from early 1914 to late 1918.", "1914-01~/1918-12~"],
    ["It has rained since last week.", "2024-03-11~/.."],
  ])("%s is %s as a phrase, softly", (text, edtf) => {
    const [first] = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(first?.phrase?.edtf).toBe(edtf);
  });

  it.each([
    ["The rules are to be published in November.", "2024-11"],
    ["The council has decided to open it in November.", "2024-11"],
    ["The rules were published in November.", "2023-11"],
    ["The storm is likely to hit the coast on Monday.", "2024-03-25"],
    ["The storm hit the coast on Monday.", "2024-03-18"],
    ["By Monday the storm had passed.", "2024-03-18"],
    ["It will be over by Monday and had cost four lives.", "2024-03-25"],
    ["In the year ended Jan. 31 it made a loss.", "2024-01-31"],
  ])("%s: %s by its tense", (text, value) => {
    const found = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(found.at(-1)?.value).toBe(value);
  });

  it("finds the day of an anniversary by “exactly so many years ago”, and no other anniversary", () => {
    const text =
      "The mill burned exactly ten years ago. On the tenth anniversary, and not the 25th anniversary, they met.";
    const found = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(found.map((each) => [each.text, each.date?.edtf])).toEqual([
      ["exactly ten years ago", "2014-03-23"],
      ["the tenth anniversary", "2014-03-23"],
    ]);
  });

  it("has midnight as the first moment of the day after", () => {
    const [found] = extractExpressions("It ends at midnight on 7 March 2024.", {
      language: languageOf("en"),
    });
    expect([found?.value, found?.date?.edtf]).toEqual(["2024-03-07T24:00", "2024-03-08T00:00:00"]);
  });

  it("counts no day from a month", () => {
    const found = extractExpressions("It was in August 2021. The day before had been calm.", {
      language: languageOf("en"),
      written: "2024-03-23",
    });
    expect(found.at(-1)?.date).toBeUndefined();
  });
});
