import { describe, expect, it } from "vitest";
import { propose } from "./proposals.fixture.ts";

/** The events of a text as "title | speaker | place", an empty part where there is none. */
function print(text: string, language: string): readonly string[] {
  return propose(text, language).candidates.map(({ title, speaker, place }) =>
    [title, speaker?.name ?? "", place?.name ?? ""].join(" | "),
  );
}

describe("English", () => {
  it.each([
    // The clause without its date, its article and its connectives.
    [
      "On 6 June 1944 Allied troops landed in Normandy.",
      "Allied troops landed in Normandy |  | Normandy",
    ],
    ["Meanwhile, a panel blew out on 5 January.", "Panel blew out |  | "],
    ["He has lived in Paris since 2010.", "Has lived in Paris |  | Paris"],
    ["There were 45 earthquakes in Iceland on 3 March.", "45 earthquakes in Iceland |  | Iceland"],
    // An event that is a noun.
    [
      "It spoke of a 2022 attack on the Russian embassy in Kabul.",
      "Attack on the Russian embassy in Kabul |  | Kabul",
    ],
    ["It was like the siege in Beslan in 2004.", "Siege in Beslan |  | Beslan"],
    ["They fled after Monday's attack, in which 13 people were killed.", "Attack |  | "],
    // A clause takes its subject from before it.
    [
      "IS hates Russia, which intervened in Syria in 2015.",
      "Russia intervened in Syria |  | Syria",
    ],
    [
      "Ukraine, defending its borders since 2022, denied it.",
      "Ukraine defending its borders |  | ",
    ],
    [
      "On Tuesday, the president, who is 80, met Xi Jinping in San Francisco.",
      "President met Xi Jinping in San Francisco |  | San Francisco",
    ],
    // Who says it leaves the title.
    [
      "“Our talks have failed,” she told reporters in Geneva on Thursday.",
      "Our talks have failed |  | Geneva",
    ],
    [
      "The army said that 20 soldiers had died in Mali on Monday.",
      "20 soldiers had died in Mali | army | Mali",
    ],
    [
      "Sales fell in February, Yassin Musharbash, an analyst, said.",
      "Sales fell | Yassin Musharbash | ",
    ],
    [
      "According to Bloomberg News, Apple will release it next month.",
      "Apple will release it | Bloomberg News | ",
    ],
    [
      "Prices fell in May, the Office for National Statistics said.",
      "Prices fell | Office for National Statistics | ",
    ],
    [
      "“We met on Monday. It rained,” said Mayor Ana Lopez of Springfield.",
      "We met | Mayor Ana Lopez | ",
    ],
    // A pronoun names nobody, and the speaker of the next clause said something else.
    ["“It broke on Monday,” he said.", "It broke |  | "],
    [
      "The town closed it on 4 March 2022, and engineers said it would last.",
      "Town closed it |  | ",
    ],
    [
      "The agency, which gives the daily tally, said on Friday that 20 people had died.",
      "20 people had died | agency | ",
    ],
    ["Shares fell, the firm announced Friday.", "Shares fell | firm | "],
    ["The sales said on Friday that it rained.", "Sales said that it rained |  | "],
    // Places.
    ["He spoke in the Cuban community on Friday.", "Spoke in the Cuban community |  | "],
    [
      "A ship ran aground near Bergen on 3 May 2020.",
      "Ship ran aground near Bergen |  | near Bergen",
    ],
    ["She met Anna Berg at the FSB in May 2020.", "Met Anna Berg at the FSB |  | "],
    ["OSLO (NTB): Three men were charged on Monday.", "Three men were charged |  | Oslo"],
    [
      "CAPE TOWN, March 20 (Reuters) - Three men were charged on Monday.",
      "Three men were charged |  | Cape Town",
    ],
    [
      "SAN JUAN, Puerto Rico, March 20 (AP) — A court ruled on Tuesday that it was illegal.",
      "Court ruled that it was illegal |  | San Juan",
    ],
    // What leaves the title leaves nothing behind.
    [
      "The painting was sold at a 2019 auction in Paris.",
      "Painting was sold at auction in Paris |  | Paris",
    ],
    ["It was named in a 2019 book.", "Was named in a book |  | "],
    ["Sales were down from 2021's record.", "Record |  | "],
    ["He told supporters in March that she would win.", "Told supporters that she would win |  | "],
    [
      "The minister resigned when a report was leaked in May 2020.",
      "Minister resigned when a report was leaked |  | ",
    ],
    ["A bridge that collapsed in 2019 has been rebuilt.", "Bridge collapsed |  | "],
    // Capitals make no dateline by themselves.
    ["NATO was founded in 1949 (see above).", "NATO was founded |  | "],
    // A body's or a person's whole name, and not the one who is told.
    [
      "The ward was closed on Friday, Dr. Helen Marsh told reporters.",
      "Ward was closed | Dr. Helen Marsh | ",
    ],
    [
      "Dr. Helen Marsh told reporters that the ward was closed on Friday.",
      "Ward was closed | Dr. Helen Marsh | ",
    ],
    [
      "“We closed it on Friday,” Dr. Helen Marsh, the director, told reporters.",
      "We closed it | Dr. Helen Marsh | ",
    ],
  ])("%s", (text, expected) => {
    expect(print(text, "en")).toEqual([expected]);
  });

  it.each([
    [
      "It was built between 1911 and 1914 and strengthened in the 1950s.",
      ["It was built |  | ", "It was strengthened |  | "],
    ],
    [
      "A portrait stolen from a museum in Leeds in 1993 was returned on Monday.",
      [
        "Portrait stolen from a museum in Leeds |  | Leeds",
        "Portrait stolen from a museum in Leeds was returned |  | Leeds",
      ],
    ],
    [
      "The bridge that was built in 1911 collapsed on Tuesday.",
      ["Bridge was built |  | ", "Bridge collapsed |  | "],
    ],
    [
      "OSLO (NTB): A ship sank on Monday.\n\nThe owner sold it in 2004.",
      ["Ship sank |  | Oslo", "Owner sold it |  | "],
    ],
    [
      "Work began in the spring of 2022 but stopped in late August.",
      ["Work began |  | ", "Work stopped |  | "],
    ],
    [
      "Trump was indicted in March 2023 and again in June 2023.",
      ["Trump was indicted |  | ", "Trump was indicted |  | "],
    ],
  ])("several dates: %s", (text, expected) => {
    expect(print(text, "en")).toEqual(expected);
  });
});

describe("Norwegian Bokmål", () => {
  it.each([
    // The subject goes before the verb that the date drew forward.
    [
      "I går kveld rykket brannvesenet ut til en brann i Tromsø.",
      "Brannvesenet rykket ut til en brann i Tromsø |  | Tromsø",
    ],
    ["Lørdag fikk Solvik kirke tårnet tilbake.", "Solvik kirke fikk tårnet tilbake |  | "],
    [
      "I fjor høst ble de siste restene av tårnet revet.",
      "De siste restene av tårnet ble revet |  | ",
    ],
    [
      "Siden 2015 har over 20.000 migranter druknet i Middelhavet, ifølge FN.",
      "Over 20.000 migranter har druknet i Middelhavet | FN | Middelhavet",
    ],
    [
      "Fra 1. januar 2025 må alle nye biler være elektriske.",
      "Alle nye biler må være elektriske |  | ",
    ],
    [
      "Gruppen sto bak angrepet på flyplassen i Kabul i august 2021.",
      "Angrepet på flyplassen i Kabul |  | Kabul",
    ],
    [
      "Tirsdag ble det kjent at Telenor kutter 500 stillinger.",
      "Telenor kutter 500 stillinger |  | ",
    ],
    [
      "Ifølge politiet ble tre personer pågrepet i Bergen lørdag.",
      "Tre personer ble pågrepet i Bergen | politiet | Bergen",
    ],
    [
      "Statsminister Jonas Gahr Støre (Ap) sa tirsdag at skatten skal ned.",
      "Skatten skal ned | Statsminister Jonas Gahr Støre | ",
    ],
    [
      "Brannen brøt ut lørdag, sier leder i menighetsrådet, Berit Nes.",
      "Brannen brøt ut | Berit Nes | ",
    ],
    ["– Vi fant ham søndag, sier hun.", "Vi fant ham |  | "],
    [
      "– Vi har samlet inn penger siden 2022. Nå er vi glade, sier Berit Nes.",
      "Vi har samlet inn penger | Berit Nes | ",
    ],
    [
      "En kvinne døde da en leilighet begynte å brenne i Bergen natt til lørdag.",
      "Kvinne døde da en leilighet begynte å brenne i Bergen |  | Bergen",
    ],
    ["Broen falt da et skip traff den i mars 2020.", "Broen falt da et skip traff den |  | "],
    [
      "Ifølge Oslo politidistrikt ble tre personer pågrepet fredag.",
      "Tre personer ble pågrepet | Oslo politidistrikt | ",
    ],
    ["– Vi stengte broen fredag, sier Hansen til NRK.", "Vi stengte broen | Hansen | "],
    ["En ulykke skjedde ved Moskva 3. mai 2020.", "Ulykke skjedde ved Moskva |  | ved Moskva"],
  ])("%s", (text, expected) => {
    expect(print(text, "nb")).toEqual([expected]);
  });
});

describe("several dates in Norwegian", () => {
  it("parts a relative clause from the main verb behind it", () => {
    expect(print("Maleriet som ble stjålet i 1993 ble levert tilbake mandag.", "nb")).toEqual([
      "Maleriet ble stjålet |  | ",
      "Maleriet ble levert tilbake |  | ",
    ]);
    expect(print("Loven som ble vedtatt i 2020, ble opphevet mandag.", "nb")).toEqual([
      "Loven ble vedtatt |  | ",
      "Loven ble opphevet |  | ",
    ]);
  });
});

describe("what is no event of its own", () => {
  it.each([
    ["The 2012 Olympics were held in London.", "en"],
    ["It lasted two years.", "en"],
    ["They meet every Friday.", "en"],
    ["It has recently changed.", "en"],
    ["Det har lenge vært slik.", "nb"],
    ["De møtes hver fredag i to timer.", "nb"],
    ["OL 2022 var dyrt.", "nb"],
    [`Years: ${"1999, ".repeat(20)}and more.`, "en"],
  ])("%s", (text, language) => {
    expect(print(text, language)).toEqual([]);
  });
});

describe("a candidate", () => {
  it.each([
    ["It opened in 2015, in May 2015.", "en", [["2015"]]],
    ["The museum was closed between 2001 and 2003.", "en", [[]]],
    ["Museet var stengt mellom 2001 og 2003.", "nb", [[]]],
    ["It ran from 3 May 2020 to 5 May 2020.", "en", [[]]],
  ])(
    "takes a date that says the same again along, not the second half of a range: %s",
    (text, language, expected) => {
      const { candidates, expressions } = propose(text, language);
      expect(candidates.map(({ also }) => also.map((index) => expressions[index]?.text))).toEqual(
        expected,
      );
    },
  );

  it("quotes the clause of a long sentence with several dates, else the sentence", () => {
    const text =
      "• The group was behind an attack on the Russian embassy in Kabul in 2022, and three weeks ago the authorities of " +
      "that country said that they had killed several suspected members in an operation in the Kaluga region.\nIt ended on Monday.";
    const { candidates } = propose(text, "en");
    expect(candidates.map(({ start, end }) => text.slice(start, end))).toEqual([
      "an attack on the Russian embassy in Kabul in 2022",
      expect.stringMatching(/^three weeks ago .* region\.$/),
      "It ended on Monday.",
    ]);
  });

  it.each([
    ["Police arrested two men for murder on Monday.", "crime"],
    ["An earthquake struck the island on Monday.", "disaster"],
    ["The chairs were green on Monday.", "other"],
  ])("has a category: %s", (text, id) => {
    expect(propose(text, "en").candidates[0]?.category?.id).toBe(id);
  });

  it("matters more in the lead, to the day, and told again", () => {
    const lines = "It rained.\n".repeat(100);
    const text = `A bridge fell on 3 May 2020.\n\n${lines}\nA boat sank in 1999.\nIt fell on 3 May 2020.`;
    expect(propose(text, "en").candidates.map(({ importance }) => importance)).toEqual([5, 2, 4]);
  });
});
