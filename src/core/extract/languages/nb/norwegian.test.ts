import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf, printFound, readMarks } from "../../notation.fixture.ts";

// Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  dates: [
    "Møtet ble holdt [fredag 22. mars 2024|2024-03-22] i Bergen.",
    "Festivalen varer [13.|2024-03-13]–[15. mars|2024-03-15].",
    "Han ble født [17. mai 1905|1905-05-17].",
    "Brua åpnet i [august 2021|2021-08], og veien i [desember i fjor|2023-12].",
    "Kontrakten er datert [22.03.2024|2024-03-22].",
  ],
  weekdays: [
    "Etter [fredagens|2024-03-22] møte dro de hjem.",
    "Det brant [søndag kveld|2024-03-17TEV] og [natt til lørdag|2024-03-23TNI].",
    "Kampen skal spilles [tirsdag|2024-03-26].",
    "Hun gikk av [sist fredag|2024-03-22].",
  ],
  clocks: ["Alarmen gikk [klokken 14.30|2024-03-23T14:30]."],
  years: [
    "Angrepet skjedde i [2022|2022].",
    "På [begynnelsen av 1990-tallet|199|START] flyttet de.",
    "Kirka er fra [1800-tallet|18].",
    "[Første kvartal 2023|2023-Q1] var svakt.",
  ],
  relative: [
    "Det skjedde [for tre uker siden|2024-W09].",
    "De ble pågrepet [tidligere denne uka|2024-W12|START].",
    "[I fjor|2023] var det tørt, men [i år|2024] regner det.",
    "[I fjor sommer|2023-SU] og [i høst|2023-FA] var det streik.",
    "Loven kom i [2001|2001]. [To år senere|2003] ble den endret.",
    "Valget holdes [om tre dager|2024-03-26].",
  ],
  durations: [
    "[De siste to årene|P2Y] har prisene steget.",
    "Turen varte i [nesten fire timer|PT4H|LESS_THAN].",
    "De fikk [et halvt år|P6M] på seg.",
  ],
  sets: ["Det skjer [hvert år|P1Y], [hver fredag|XXXX-WXX-5] og [daglig|P1D]."],
  vague: ["Det ble [nylig|PAST_REF] endret, og [nå|PRESENT_REF] er det stille."],
  holidays: ["[Langfredag 2024|2024-03-29] er butikken stengt."],
};

describe("Norwegian expressions", () => {
  for (const [kind, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, marks } = readMarks(line);
      expect(printFound(text, "nb")).toEqual(marks);
    });
  }
});

describe("what looks like a date and is none", () => {
  it.each([
    "I vår tid er alt dyrt.",
    "Laget vant 3-1 foran 2000 mennesker.",
    "Det kostet 1.500 kroner, se side 1999.",
    "Gruppen har mellom 1500 og 2000 medlemmer.",
  ])("%s", (text) => {
    expect(printFound(text, "nb")).toEqual([]);
  });
});

it("finds the day of an anniversary by “exactly so many years ago”", () => {
  const text =
    "Det skjedde dagen før femårsdagen for freden. Krigen tok slutt for nøyaktig fem år siden.";
  const found = extractExpressions(text, { language: languageOf("nb"), written: "2024-03-23" });
  expect(found.map((each) => [each.text, each.date?.edtf])).toEqual([
    ["dagen før", "2024-03-22"],
    ["femårsdagen", "2019-03-23"],
    ["for nøyaktig fem år siden", "2019-03-23"],
  ]);
});
