import { describe, expect, it } from "vitest";
import { printFound, readMarks } from "../../notation.fixture.ts";

// As the agencies and the web write. Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  clocks: [
    "The first blast came at [10:15 GMT on Friday|2024-03-22T10:15], the next at [2am|2024-03-22T02:00].",
    "Sirens were heard at [1030 GMT|2024-03-23T10:30] ([0530 EST|2024-03-23T05:30]).",
    "The speech is at [noon ET|2024-03-23T12:00], the dinner at [7.30pm|2024-03-23T19:30].",
    "They met at [6 o’clock|2024-03-23T06:00] and left at [about half past nine|2024-03-23T09:30|APPROX].",
    "Doors open at [9 in the morning|2024-03-23T09:00].",
    "It fell silent at [11:30 p.m. local time Thursday|2024-03-21T23:30].",
  ],
  "parts of day": [
    "[Sunday night|2024-03-17TNI]'s concert was cancelled.",
    "It snowed on [Monday, March 4|2024-03-04]. [The next morning|2024-03-05TMO] the road was shut.",
    "Rain fell in [the spring of last year|2023-SP].",
    "She rang [early this morning|2024-03-23TMO|START].",
  ],
  "days and weekdays": [
    "The store opened [Mon., Jan. 8|2024-01-08], and shut [Thu.|2024-03-21], too.",
    "The fair runs [Jan. 15|2024-01-15] to [20|2024-01-20]; votes are on [April 24|2024-04-24] and [25|2024-04-25].",
    "He left [the day before yesterday|2024-03-21] and is back [the day after tomorrow|2024-03-25].",
    "The court sat on [March 5|2024-03-05] and again [the following Monday|2024-03-11].",
    "They lost [this past Tuesday|2024-03-19] and play [this coming Tuesday|2024-03-26].",
    "By [Thursday|2024-03-21], crews had reached the village.",
    "The [9/11|2001-09-11] attacks came first, the [9-11|2001-09-11] commission later.",
    "He was seen on [26 November last year|2023-11-26] and in [February this year|2024-02].",
    "The ship sank on the night of [April 14|1912-04-14]-[15, 1912|1912-04-15].",
  ],
  years: [
    "Sales rose in [FY2022|2022], in [the 2023 fiscal year|2023] and in [Q3|2023-Q3].",
    "He scored twice in the [2008-09|2008] season.",
    "[Pre-2010|2010|BEFORE] boilers and [early-2000s|200|START] vans were banned.",
    "She was born in ['69|1969] and left in [the '90s|199].",
    "It closed in [the last quarter of 2019|2019-Q4].",
  ],
  counting: [
    "The bill is due [two weeks from now|2024-W14].",
    "It took [a year and a half|P1.5Y], not [half an hour|PT30M] or [one and a half days|P1.5D].",
    "The town flooded in [2001|2001]. [Decades later|PXDE] it was dry.",
    "She ran it in [2 hours 15 minutes|PT2H15M] after [two years and three months|P2Y3M] of training.",
    "Talks went on for [2.5 hours|PT2.5H] after a [48-hour|PT48H] truce.",
    "They fought on for [the next three-to-five years|P3Y] after a [weeklong|P1W] siege.",
    "It closed [over two years ago|2022|MORE_THAN] and opened [six to eight months ago|2023-07].",
    "More than a village drowned. [A week later|P1W] the water fell.",
    "The ferry had a [three hour|PT3H] delay, [minutes|PTXM] after a [decades-old|PXDE] ship sank.",
  ],
  quarters: [
    "The firm earned $3 million in [the quarter|2023-Q4] ended [Dec. 31|2023-12-31].",
    "It made a profit in [the third quarter|2023-Q3]. [A year earlier|2022-Q3] it had a loss.",
    "Profit fell in [the fourth quarter|2023-Q4]. For [the nine months|P9M] it rose from [a year ago|2023].",
    "The firm, listed in [May 2021|2021-05], lost 4% from [a year earlier|2023].",
    "It lost money in [the first quarter|2024-Q1], then in its [fiscal third quarter|2023-Q3].",
  ],
  sets: ["The paper prints it [every few days|PXD] and [every other week|P2W]."],
  holidays: [
    "The parade was held on [St. Patrick's Day|2024-03-17].",
    "Shops were full on [Black Friday|2023-11-24] and on [Father’s Day|2023-06-18].",
    "Offices were shut on [Martin Luther King Jr. Day|2024-01-15].",
  ],
};

describe("English as the news writes it", () => {
  for (const [kind, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, marks } = readMarks(line);
      expect(printFound(text, "en")).toEqual(marks);
    });
  }
});

describe("what looks like a date in the news and is none", () => {
  it.each([
    "Growth was 3 percent year-on-year.",
    "Boeing 747s land 24/7 and 7-Eleven sold 1,500 cups.",
    "The score was 2-1 after 6-4 and 7-5.",
    "June Carter sang with April O'Neil and August Wilson.",
    "She starred in Blade Runner 2049 and in “1917”.",
    "He was named Player of the Year and drives on Route 2010.",
    "Call 555-1990 or read ISO-2004.",
    "The man, 54 years of age, runs Windows 2000.",
    "Bloody Sunday was a song before Super Tuesday was a vote.",
    "The Communist Party daily Granma wrote it.",
    "Now, about the now-closed mill.",
    "The Seven Years' War and the Six-Day War were short, and the pages 9-11 shorter.",
  ])("%s", (text) => {
    expect(printFound(text, "en")).toEqual([]);
  });
});
