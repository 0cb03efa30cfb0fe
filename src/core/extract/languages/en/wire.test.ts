import { describe, expect, it } from "vitest";
import { printFound, readMarks } from "../../notation.fixture.ts";

// In the manner of agency and broadcaster copy. Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  "weekdays told and to come": [
    "A car bomb exploded near a market on [Friday|2024-03-22], killing at least 12 people, officials said.",
    "The Senate is expected to vote on the measure [Tuesday|2024-03-26].",
    "The president is to meet opposition leaders on [Monday|2024-03-25].",
    "Police said [late Friday|2024-03-22|END] that two men had been detained.",
    "“We will know more on [Wednesday|2024-03-27],” she told reporters [Thursday|2024-03-21].",
    "The talks, which began [Wednesday|2024-03-20], will resume [Monday|2024-03-25] in Geneva.",
    "The two sides are scheduled to meet again [next Thursday|2024-03-28].",
    "Nine people died in [Thursday|2024-03-21]'s fire.",
    "He died [Saturday|2024-03-23] at his home in Leeds. He was 82.",
    "In a statement [Friday|2024-03-22], the bank said it would cut 400 jobs by [the end of next year|2025|END].",
    "The firm, which plans to list its shares [Thursday|2024-03-28], was founded in Lyon.",
    "The prime minister has said he will resign if he loses [Thursday|2024-03-28]'s vote.",
    "The report, due out [Monday|2024-03-25], is 300 pages long.",
    "Peace talks to open [Monday|2024-03-25] in Geneva",
    "The feast falls on [Sunday|2024-03-24].",
    "The storm is forecast to reach land [late Sunday|2024-03-24|END] or [early Monday|2024-03-25|START].",
    "Two men were killed in the early hours of [Sunday|2024-03-17].",
    "They won 3-2 on [Sunday|2024-03-17].",
  ],
  "parts of day and clocks": [
    "[Early Saturday|2024-03-23|START], rescuers reached the village.",
    "She will appear in court on [Monday morning|2024-03-25TMO].",
    "The flight left at [about 8:40 p.m. Friday|2024-03-22T20:40|APPROX].",
    "On [Thursday evening|2024-03-21TEV], thousands gathered.",
    "He was last seen at [10:30pm on Tuesday|2024-03-19T22:30].",
    "The blast struck at [14:00 local time|2024-03-23T14:00] ([11:00 GMT|2024-03-23T11:00]).",
    "The rule takes effect at [12:01 a.m. Sunday|2024-03-24T00:01].",
    "The market is open on [Tuesday nights|XXXX-WXX-2TNI].",
  ],
  "days and months": [
    "Unemployment fell to 6.6% in [February|2024-02] from 6.9% [a year earlier|2023-02].",
    "The ban will take effect in [early April|2024-04|START].",
    "The hearing was adjourned until [8 April|2024-04-08].",
    "The vote on [18 September|2024-09-18] will decide it.",
    "The suspect was charged in [November|2023-11].",
    "Between [March 2011|2011-03] and [September 2012|2012-09], at least 60 people died.",
    "In [December 2013|2013-12] he was arrested; [a month later|2014-01] he was freed.",
    "He took over in [January|2024-01] and left [last month|2024-02].",
    "The law changed after the [Sept. 11|2001-09-11] attacks.",
    "Security was tightened after the [September 11|2001-09-11] terrorist attacks.",
    "Sales fell this month, to 40 in [March|2024-03] from 90 in [October|2023-10].",
    "Shares rose from a low in [July|2023-07].",
    "A parade is held each [Fourth of July|2024-07-04].",
    "The shop, shut since [Christmas 2012|2012-12-25], will reopen on [Good Friday|2024-03-29].",
    "Sales are up [this year|2024] through [February|2024-02].",
    "Dividends would be paid on a still unspecified date in [June|2024-06].",
  ],
  "counting back and on": [
    "Its shares closed at $31.20, up 4% from [a year ago|2023].",
    "A similar attack [two years ago|2022] left 30 dead.",
    "[A decade ago|2014], few in the town had heard of the firm.",
    "[Two decades ago|2004] the island had no hotels.",
    "[Nearly a century ago|1924|LESS_THAN], the first well was dug.",
    "[Three months ago|2023-12] it was quiet.",
    "They met [10 days ago|2024-03-13] and [six weeks ago|2024-W06].",
    "[Ten years|P10Y] after the flood, the bridge is still closed.",
    "He left [a week or so ago|2024-W11|APPROX].",
    "She was last seen on [March 5|2024-03-05], the day before a gale sank the boat.",
    "[Hours later|PTXH], the army took power.",
    "[Days|PXD] before the vote, he stood down.",
  ],
  "units of the calendar": [
    "The clocks go forward [next weekend|2024-W13-WE].",
    "[This week|2024-W12]'s figures were better than [last week|2024-W11]'s.",
    "[Earlier this year|2024|START] he said he would retire by [the end of 2025|2025|END].",
    "The law expires at [the end of the month|2024-03|END].",
    "The results are due [later this month|2024-03|END].",
    "The deal should close in [the second half of the year|2024-H2].",
    "The firm expects revenue of $4bn in [fiscal 2025|2025].",
    "By [mid-2013|2013|MID] the camp held 100,000 people.",
    "In [the 1970s|197] and [early '80s|198|START], the mines closed.",
    "It last froze in [the winter of 2010|2010-WI].",
    "It was smaller than in [the third quarter of last year|2023-Q3].",
    "Sales rose in [2013|2013], but not as much as in [the previous year|2012].",
    "It opened [last fall|2023-FA] and will close [next spring|2025-SP].",
    "It won during the [2013-14|2013] season.",
  ],
  lengths: [
    "The economy grew 0.3% in [the three months|P3M] to [December|2023-12].",
    "In [the past decade|P10Y], prices have tripled.",
    "Over [the past 18 months|P18M] the group has lost ground.",
    "In [recent weeks|PXW], protests have spread.",
    "He was in office for [more than a decade|P10Y|MORE_THAN].",
    "They have been married for [almost 30 years|P30Y|LESS_THAN].",
    "It was the worst storm in [decades|PXDE].",
    "The trial could last [several weeks|PXW].",
    "Voters go to the polls in [less than two weeks|P2W|LESS_THAN].",
    "A [two-day|P2D] summit opens in Brussels [today|2024-03-23].",
    "The [90-minute|PT90M] film took [three years|P3Y] to make.",
    "She ran it in [9.8 seconds|PT9.8S].",
    "In [the coming weeks|PXW] troops will withdraw.",
    "[Weeks|PXW] of rain have left the ground sodden, and [months|PXM] of work lie ahead.",
    "The truce follows [days|PXD] of shelling.",
    "He ruled for [a quarter of a century|P25Y] and she for [a quarter-century|P25Y].",
    "She was held for [2 1/2 years|P2.5Y] and he for [3½ years|P3.5Y].",
    "It took [two-and-a-half years|P2.5Y].",
    "The repairs will take [a year or two|P1Y].",
    "They had lived there for [a week or so|P1W|APPROX].",
    "She has [30 days|P30D] to appeal.",
    "The [month-long|P1M] siege lasted for [two more days|P2D].",
    "[The next 20 years|P20Y] will tell.",
  ],
  sets: [
    "The fund pays $2bn [a year|P1Y].",
    "The shop gets 300 visitors [a day|P1D].",
    "Trains run [every 15 minutes|PT15M] and [hourly|PT1H] on [Sundays|XXXX-WXX-7].",
    "Exports dropped [last month|2024-02], the third straight [monthly|P1M] fall.",
  ],
  vague: [
    "“[Now|PRESENT_REF] is the time to act,” he said.",
    "It is [currently|PRESENT_REF] the tallest building.",
    "They moved [recently|PAST_REF] and hope to stay for [the foreseeable future|FUTURE_REF].",
  ],
};

describe("English as agencies and broadcasters write it", () => {
  for (const [kind, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, marks } = readMarks(line);
      expect(printFound(text, "en")).toEqual(marks);
    });
  }
});

describe("names and ages of the news that are no dates", () => {
  it.each([
    "She told the Sunday Times and Fox News Sunday that it was over.",
    "He spoke on Saturday Night Live and on the Tonight Show.",
    "She told the Today programme and USA Today that it was over.",
    "The six-month-old baby and the 5-year-old girl were unhurt.",
    "Mrs May met Mr March, 34, of Article 50 fame.",
    "The annual report of the Arab Spring was a day-to-day affair.",
    "She hopes one day to return.",
    "He scored in the 85th minute of the second half.",
    "Windows 8 and the iPhone 5 were sold at Pier 39 by Day 3.",
    "The minutes of the meeting were read.",
  ])("%s", (text) => {
    expect(printFound(text, "en")).toEqual([]);
  });
});
