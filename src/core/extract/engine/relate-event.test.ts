import { describe, expect, it } from "vitest";
import { extractExpressions } from "../extract.ts";
import { languageOf } from "../notation.fixture.ts";

type Row = readonly [text: string, words: string, value: string, date: string | undefined];

const ATTACK = "The attack on 22 March 2024 shook the city. ";

const ENGLISH: readonly Row[] = [
  [`${ATTACK}He left the day before the attack.`, "the day before", "2024-03-21", "2024-03-21"],
  [
    `${ATTACK}It rained the night before the attack.`,
    "the night before",
    "2024-03-21TNI",
    "2024-03-21",
  ],
  [`${ATTACK}Two days after the attack he was found.`, "Two days", "P2D", "2024-03-24"],
  ["A week before Christmas 2019 she left.", "A week", "P1W", "[2019-12-15..2019-12-21]"],
  [
    "Two days after the election in May 2015 he quit.",
    "Two days",
    "P2D",
    "[2015-05-03..2015-06-02]",
  ],
  ["Five years after the 2004 tsunami the town was rebuilt.", "Five years", "P5Y", "2009"],
  ["The year after the 2004 tsunami was hard.", "The year after", "2005", "2005"],
  [
    "It snowed the week before Christmas 2019.",
    "the week before",
    "2019-W51",
    "[2019-12-18..2019-12-24]",
  ],
  [
    "It rained the day before the wedding. The wedding was held on 4 May 2020.",
    "the day before",
    "2020-05-03",
    "2020-05-03",
  ],
  ["It rained the day before the wedding.", "the day before", "XXXX-XX-XX", undefined],
  ["Five years after the war it was rebuilt.", "Five years", "P5Y", undefined],
  ["Two days after the attack he was arrested on 5 May 2020.", "Two days", "P2D", undefined],
];

const NORWEGIAN: readonly Row[] = [
  [
    "Angrepet 22. mars 2024 rystet byen. Han kom dagen før angrepet.",
    "dagen før",
    "2024-03-21",
    "2024-03-21",
  ],
  ["Han kom dagen før angrepet.", "dagen før", "XXXX-XX-XX", undefined],
  [
    "Talen kom dagen før femårsdagen for terrorangrepet 22. juli 2011.",
    "dagen før",
    "2016-07-21",
    "2016-07-21",
  ],
  ["Kvelden før bryllupet 4. mai 2020 spiste de.", "Kvelden før", "2020-05-03TEV", "2020-05-03"],
  ["De kom 4. mai 2020. Dagen etter åpnet butikken.", "Dagen etter", "2020-05-05", "2020-05-05"],
];

describe("what hangs on an event", () => {
  it.each([
    ...ENGLISH.map((row) => ["en", ...row] as const),
    ...NORWEGIAN.map((row) => ["nb", ...row] as const),
  ])("%s: %s", (code, text, words, value, date) => {
    const all = extractExpressions(text, { language: languageOf(code), written: "2024-03-23" });
    const found = all.find((each) => each.text === words);
    expect([found?.value, found?.date?.edtf]).toEqual([value, date]);
    const event = found?.steps.find(({ kind }) => kind === "event");
    if (event?.kind === "event") expect(event.resolved).toBe(date !== undefined);
  });

  it("is no bound of the date it counts from, and the story does not go on from it", () => {
    const text = "A week before 4 May 2020 he left the day before the vote. The next day he died.";
    const all = extractExpressions(text, { language: languageOf("en"), written: "2024-03-23" });
    expect(all.map((each) => [each.text, each.phrase?.edtf ?? each.date?.edtf])).toEqual([
      ["A week", "[2020-04-24..2020-04-30]"],
      ["4 May 2020", "2020-05-04"],
      ["the day before", undefined],
      ["The next day", "2020-05-05"],
    ]);
  });
});
