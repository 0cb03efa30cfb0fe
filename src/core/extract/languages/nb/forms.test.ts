import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf, printFound, readMarks } from "../../notation.fixture.ts";

// Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  "before Christ": [
    "I [det 3. århundret f.Kr.|BC02] ble byen bygd.",
    "På [300-tallet f.Kr.|BC03] levde han, på [300-tallet e.Kr.|03] hun.",
    "I [det tredje århundre før vår tidsregning|BC02] kom de.",
    "Krigen varte fra [264|BC0264]–[241 f.Kr.|BC0241]",
  ],
  "numbered years": [
    "[I år 1066|1066] døde kongen.",
    "[I år 476 e.Kr.|0476] falt Roma, og [i år 79|0079] fikk byen aske over seg.",
    "[I år|2024] har 2000 løpere meldt seg på, og [i år|2024] 79 barn.",
  ],
  "years told together": [
    "[Årsskiftet 2019/2020|2020-01-01] var stille, [romjulen 2019/20|2019-12-27] likeså.",
    "[Vinteren 2010/2011|2010-WI] var kald, og [vinteren 2011–12|2011-WI] var varm.",
    "De vant [2010/2011-sesongen|2010].",
    "På [70-|197] og [80-tallet|198] gikk det bra, og i [1920-|192] og [1930-årene|193] dårlig.",
  ],
  "short years": [
    "Det skjedde i [mai-68|1968-05] og [sommeren '94|1994-SU].",
    "Avtalen er fra [17. mai-05|2005-05-17].",
    "Han fikk prisen i [-88|1988], og filmen er fra ['72|1972].",
  ],
  "named days": [
    "Etter [11. september|2001-09-11]-angrepene kom [22. juli|2011-07-22]-kommisjonen.",
    "De gikk i [17. mai|2023-05-17]-toget.",
    "[2015|2015]-flyet styrtet, og [2016|2016]-valget ble et sjokk.",
  ],
  digits: [
    "Han kom [17/5-2014|2014-05-17] og dro [3/4 2020|2020-04-03].",
    "Kontrakten løper ut [30/6-25|2025-06-30].",
    "Møtet er [27.3.|2024-03-27] i Oslo.",
    "Møtet er [29/3|2024-03-29].",
    "Møtet er [ons. 27.3.|2024-03-27] og [fre. 29/3|2024-03-29].",
    "Utstillingen vises [23.3.|2024-03-23]–[12.5.2024|2024-05-12].",
    "Politiet ble tilkalt [12.3.|2024-03-12] og [14.3.|2024-03-14] av naboer. Søknadsfrist: [1.5.|2024-05-01]",
    "Vi møtes [27/3|2024-03-27]–[29/3|2024-03-29].",
    "[2/4|2024-04-02] blir det stille.",
    "Han har ferie f.o.m. [8. juli|2024-07-08] t.o.m. [2. august|2024-08-02].",
    "Møtet er [22.03.2024 kl. 18.00|2024-03-22T18:00].",
  ],
  counted: [
    "[Dagen i forveien|2024-03-22] dro de.",
    "[For ti år sida|2014] var det stille.",
    "Det skjedde [tirsdag for to uker siden|2024-03-05], og de møtes [lørdag om to uker|2024-04-06].",
    "Sist var i [mars for to år siden|2022-03], før det [høsten for tre år siden|2021-FA].",
    "Veien åpnet i [2010|2010]. Brua kom i [desember året før|2009-12].",
    "Salget økte i [4. kvartal 2023|2023-Q4] fra [fjerde kvartal året før|2022-Q4].",
    "Kongen døde i [1905|1905]. [Høsten samme år|1905-FA] kom sønnen.",
    "Det regnet fra [mandag|2024-03-18] til [onsdag|2024-03-20].",
    "BNP økte fra [3.|2023-Q3] til [4. kvartal|2023-Q4].",
    "[De to siste ukene|P2W] i [mars|2024-03] blir travle.",
    "Vi ses på [mandag|2024-03-25]!",
    "[Påsken 2024|2024-03-31] begynner [24. mars|2024-03-24].",
  ],
  "parts of a day": [
    "[Kl. 08.45 om morgenen 11. september 2001|2001-09-11T08:45] traff flyet.",
    "Det smalt [klokken 8 om kvelden den 5. juni 2020|2020-06-05T20:00].",
    "[Morgenen 3. mars 2022|2022-03-03TMO] våknet byen.",
    "Om [kvelden den 5. juni|2023-06-05TEV] sov byen.",
    "De kom [tidlig tirsdag morgen 19. mars|2024-03-19TMO|START].",
    "Det brant [rundt klokka 04 om morgenen 2. påskedag 2023|2023-04-10T04:00|APPROX].",
    "Bussen går [07:15|2024-03-23T07:15] og [16:40|2024-03-23T16:40].",
    "Det skjedde mellom [kl. 01|2024-03-10T01:00] og [02.30 natt til søndag 10. mars|2024-03-10T02:30].",
    "Ranet skjedde [klokken 10 fredag formiddag den 15. mars|2024-03-15T10:00].",
    "Klokken var [14.05|2024-03-23T14:05] da alarmen gikk.",
  ],
  decades: ["I [tjueårene|192] kom jazzen, og de harde [trettiårene|193] fulgte."],
};

describe("Norwegian forms", () => {
  for (const [kind, lines] of Object.entries(FOUND)) {
    it.each(lines)(`${kind}: %s`, (line) => {
      const { text, marks } = readMarks(line);
      expect(printFound(text, "nb")).toEqual(marks);
    });
  }
});

describe("numbers and names that are no dates", () => {
  it.each([
    "Se nr. 1984 i rekken. Org.nr. 1984 er ledig.",
    "De bor i Storgata 2015 og tok tog 2010 til Bergen.",
    "Det følger av lov 2003/12, forordning 2016/679, vedtak 2019/4 og sak nr. 2020-15.",
    "Mars er en planet. Mars har to måner.",
    "August sier at han er glad. April smilte til August.",
    "Hun er i tjueårene, en mann midt i trettiårene er siktet.",
    "Hun løp 1500-meteren og 2000-meteren på tiden 2.03.14,5.",
    "Livet oppsto for 500 millioner år siden.",
    "Åpent tirs.–søn. 11–17, se punkt 3.2. i planen, gnr. 29/3.",
    "Romanen 1984 er kjent, og «1984» vises. Det var i -40 grader.",
    "Han er på jobb 24/7, vant 21/7 og leser 15/7 av boka. Versjonen er 3.2.",
    "August ble født her. Mai Britt Lie bor her.",
  ])("%s", (text) => {
    expect(printFound(text, "nb")).toEqual([]);
  });
});

describe("the phrase around", () => {
  it.each([
    ["Fra 1914 til 1918 var det krig.", ["Fra 1914 til 1918|1914/1918"]],
    ["Planen gjelder perioden 2024 til 2030.", ["perioden 2024 til 2030|2024/2030"]],
    [
      "Han har ferie f.o.m. 8. juli t.o.m. 2. august.",
      ["f.o.m. 8. juli t.o.m. 2. august|2024-07-08/2024-08-02"],
    ],
    ["De bodde der mellom 2001 og 2003.", ["mellom 2001 og 2003|2001/2003"]],
    ["De drar til helgen.", ["til helgen|2024-03-23/2024-03-24"]],
    ["Til jul kommer barna hjem.", ["Til jul|2024-12-25"]],
    ["Butikken er åpen til jul.", ["til jul|../2024-12-25"]],
  ])("%s", (text, phrases) => {
    const found = extractExpressions(text, { language: languageOf("nb"), written: "2024-03-23" });
    const told = found.flatMap(({ phrase }) => (phrase ? [`${phrase.text}|${phrase.edtf}`] : []));
    expect(told).toEqual(phrases);
  });
});

it.each([
  ["Lørdag 3. mai 2023 var de der.", ["weekday"]],
  ["Lørdag 03.05.2023 var de der.", ["weekday"]],
  ["Lørdag 3/5-2023 var de der.", ["weekday"]],
  ["Onsdag 3. mai 2023 var de der.", []],
])("says where the weekday does not fit: %s", (text, doubts) => {
  const found = extractExpressions(text, { language: languageOf("nb"), written: "2024-03-23" });
  const told = found.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "doubt" ? [step.about] : [])),
  );
  expect(told).toEqual(doubts);
});
