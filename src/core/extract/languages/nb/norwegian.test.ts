import { describe, expect, it } from "vitest";
import { extractExpressions } from "../../extract.ts";
import { languageOf, printFound, readMarks } from "../../notation.fixture.ts";
import { NORWEGIAN_CONFIDENCE } from "./confidence.ts";

// Written on Saturday 23 March 2024.
const FOUND: Readonly<Record<string, readonly string[]>> = {
  dates: [
    "Møtet ble holdt [fredag 22. mars 2024|2024-03-22] i Bergen.",
    "Festivalen varer [13.|2024-03-13]–[15. mars|2024-03-15].",
    "[Lørdag 30.|2024-03-30] og [søndag 31. mars|2024-03-31] er det åpent.",
    "Han ble født [17. mai 1905|1905-05-17].",
    "Brua åpnet i [august 2021|2021-08], og veien i [desember i fjor|2023-12].",
    "Kontrakten er datert [22.03.2024|2024-03-22], vedlegget [3.2.23|2023-02-03].",
    "Fristen er satt til [den 5. mai|2024-05-05], eller [fredag 10/5|2024-05-10].",
    "Brevet er fra [3. des. 2023|2023-12-03] og kom [12. febr.|2024-02-12]",
    "Han døde [3. juni|2023-06-03], og [1. mai neste år|2025-05-01] blir statuen avduket.",
    "Arbeidet er ferdig senest [1. februar|2025-02-01].",
    "Anken kan bli behandlet [14. juni|2024-06-14], opplyser retten.",
  ],
  weekdays: [
    "Etter [fredagens|2024-03-22] møte dro de hjem.",
    "Det brant [søndag kveld|2024-03-17TEV] og [natt til lørdag|2024-03-23TNI].",
    "Kampen skal spilles [tirsdag|2024-03-26].",
    "Finalen er [søndag|2024-03-24].",
    "Hun gikk av [sist fredag|2024-03-22].",
    "[Fredag i forrige uke|2024-03-15] tapte de, og [mandag i uke 14|2024-04-01] spiller de igjen.",
    "[Fredagskvelden|2024-03-22TEV] var rolig.",
    "De møttes [onsdag som var|2024-03-20] og ses [nå på onsdag|2024-03-27].",
    "Loven kom [12. januar 2024|2024-01-12]. [Mandagen etter|2024-01-15] gjaldt den.",
    "Butikken er stengt til og med [mandag|2024-03-25].",
  ],
  clocks: [
    "Alarmen gikk [klokken 14.30|2024-03-23T14:30].",
    "[Mandag kl. 18|2024-03-25T18:00] skal de møtes.",
    "De møtes [søndag 2. juni klokken 11|2024-06-02T11:00].",
    "Toget gikk [klokka halv ni|2024-03-23T08:30], bussen [kvart på sju|2024-03-23T06:45].",
    "Ved [14-tiden|2024-03-23T14:00|APPROX] kom regnet.",
    "[Fem på to|2024-03-23T13:55] smalt det.",
    "Det skjedde [klokken 4.17 natt til mandag|2024-03-18T04:17].",
    "Møtet varte fra [klokken 10|2024-03-23T10:00] til [18|2024-03-23T18:00].",
    "Sendingen begynner [kl. 0830|2024-03-23T08:30].",
    "Det var over [rundt midnatt|2024-03-23T24:00|APPROX].",
  ],
  parts: [
    "[I morges|2024-03-23TMO] snødde det, [i ettermiddag|2024-03-23TAF] klarner det.",
    "[I går kveld|2024-03-22TEV] og [i forgårs|2024-03-21] regnet det.",
    "[I morgen tidlig|2024-03-24TMO] reiser hun.",
    "De ankom [sent tirsdag kveld|2024-03-19TEV|END].",
    "[Kveldens|2024-03-23TEV] kamp er avlyst.",
  ],
  nights: [
    "Det skjedde [natt til lørdag 2. mars|2024-03-02TNI].",
    "Det skjedde [natt til 3. mai|2023-05-03TNI], ikke [natta til søndag|2024-03-17TNI].",
    "Det skjedde [natten mellom fredag og lørdag|2024-03-23TNI].",
    "Det brant [natten mellom 3. og 4. mai i fjor|2023-05-04TNI].",
    "[Natt til i dag|2024-03-23TNI] snødde det.",
    "Alarmen gikk [klokken 03.20 natt til onsdag 17. januar|2024-01-17T03:20].",
    "De kom [natt til lørdag 2. mars klokken 01.30|2024-03-02T01:30]. [Ti minutter senere|2024-03-02T01:40] var det stille.",
    "[Onsdag|2024-03-27] er det fest fra [klokken 20|2024-03-27T20:00] til [02|2024-03-28T02:00].",
    "[En sen kveld i september|2023-09-XXTEV|END] ble det oppdaget.",
    "[Mandag kveld|2024-03-18TEV] stemte de. Møtet varte til [kvart over ett|2024-03-19T01:15].",
    "[Natt til søndag|2024-03-17TNI] ble de stanset. Festen varte til [halv fire|2024-03-17T03:30].",
  ],
  story: [
    "Han døde [søndag|2024-03-17]. Hun har bodd der siden [1. mai 2006|2006-05-01]. [Dagen etter|2024-03-18] dro de.",
    "Det brant [natt til 14. mars|2024-03-14TNI]. Dommen falt [fredag ettermiddag|2024-03-22TAF]. Meldingen kom [klokken 02.14|2024-03-14T02:14].",
    "Krigen kom [9. april 1940|1940-04-09]. [I dag|2024-03-23] legger de ned krans. [Klokken 05.35|1940-04-09T05:35] ga han ordren.",
    "De traff hverandre [for tre år siden|2021] og dro hjem [samme kveld|2021-XX-XXTEV]. [Dagen etter|2021-XX-XX] ringte hun.",
    "Det brant [fredag kveld|2024-03-22TEV]. [Noen timer senere|2024-03-22TXX] var det slukket.",
    "Det smalt [klokken 14.05|2024-03-23T14:05], og [noen minutter senere|2024-03-23T14:XX] kom vannet.",
    "[I vinter|2023-WI] falt steinen, og [to dager etterpå|XXXX-XX-XX] ble veien stengt.",
    "Hun begynte i [juni 2010|2010-06]. [To år senere|2012] sluttet hun.",
    "Veien har vært stengt siden [tirsdag kveld|2024-03-19TEV]. [Klokken 22|2024-03-19T22:00] gikk raset.",
    "Alarmen gikk [kl. 4|2024-03-23T04:00]. Skolen hadde innbrudd også [1. juledag|2023-12-25]. [Kl. 9.30|2024-03-23T09:30] ble en hund funnet.",
    "[I sommer|2023-SU] jobbet hun i kiosken.",
    "[For 24 timer siden|2024-03-22TXX] falt det bomber her.",
  ],
  habits: [
    "Det er åpent fra [klokken 10|T10:00] til [18|T18:00] [alle dager|P1D].",
    "Bussen går [hver dag|P1D] [kl. 16|T16:00], men ikke etter [klokken 22|T22:00].",
    "[Lørdag 30. mars|2024-03-30] er det åpent fra [kl. 10|2024-03-30T10:00] til [kl. 14|2024-03-30T14:00].",
    "Butikken ble ranet [klokken 14.30|2024-03-23T14:30], sa eieren, som er der [hver dag|P1D].",
    "Sesongen varer vanligvis til [begynnelsen av april|XXXX-04|START], men [i år|2024] varer den til [mai|2024-05].",
    "Båten går [to ganger om dagen|P1D]: [klokka sju|T07:00] og [kvart over fem|T17:15].",
    "Prisen stiger gjerne mot [jul|XXXX-12-25] igjen. [Hele våren|2024-SP] er den lav.",
    "Om [høsten|XXXX-FA] trekker de sørover. De møtes [hvert år|P1Y] i [juni|XXXX-06].",
    "I [2022|2022] ble arbeidet ferdig i [oktober|2022-10].",
  ],
  nowadays: [
    "[I dag|PRESENT_REF] bor det 300 her, slik det er [i dag|PRESENT_REF].",
    "På [1950-tallet|195] var det ti butikker. [I dag|PRESENT_REF] er bare én igjen.",
    "Øya har [i dag|PRESENT_REF] 40 innbyggere, og fergen går [i dag|PRESENT_REF] [hver time|PT1H].",
    "Folk har bodd her i [hundrevis av år|PXCE]. [I dag|PRESENT_REF] er det bare tre igjen.",
    "[I dag|2024-03-23] er det [17. mai|2024-05-17].",
    "[I dag|2024-03-23] er det valg, og han er [i dag|2024-03-23] siktet for drap.",
  ],
  years: [
    "Angrepet skjedde i [2022|2022].",
    "På [begynnelsen av 1990-tallet|199|START] flyttet de.",
    "[Tidlig på 80-tallet|198|START], i [1970-årene|197] og på [åttitallet|198].",
    "Kirka er fra [1800-tallet|18].",
    "[Første kvartal 2023|2023-Q1] var svakt, og [andre halvår i fjor|2023-H2] var verre.",
    "Krisen varte fra [2015|2015]–[16|2016].",
    "Graven er fra [ca. 6800 f.Kr.|BC6800|APPROX] og ble funnet i fjellet.",
    "Det var vanlig på [2000-tallet|200].",
    "De legger frem tall for [fjerde kvartal|2023-Q4] og venter lite av [det neste halvåret|P6M].",
  ],
  seasons: [
    "[I fjor sommer|2023-SU] og [i høst|2023-FA] var det streik.",
    "Brua åpner til [sommeren|2024-SU], og veien [neste vår|2025-SP].",
    "Krigen kom [våren 1940|1940-SP].",
    "[I vår|2024-SP] skal veien åpnes.",
    "[I vår|2024-SP] ble det klart at han slutter.",
    "[Hele sommeren i fjor|2023-SU] regnet det.",
  ],
  weeks: [
    "Svaret kommer i [uke 15|2024-W15].",
    "I [helgen|2024-W12-WE] er det NM, og [forrige helg|2024-W11-WE] var det VM.",
    "Hun reiser [neste uke|2024-W13].",
  ],
  relative: [
    "Det skjedde [for tre uker siden|2024-W09].",
    "De ble pågrepet [tidligere denne uka|2024-W12|START].",
    "[I fjor|2023] var det tørt, men [i år|2024] regner det.",
    "Loven kom i [2001|2001]. [To år senere|2003] ble den endret, og [året etter|2004] fjernet.",
    "Valget holdes om [tre dager|2024-03-26].",
    "Hun flyttet [for et halvt år siden|2023-09].",
    "De endrer det [senere i måneden|2024-03|END].",
    "Han leder ut [året|2024], og [neste års|2025] budsjett er klart.",
    "Salget økte mot samme periode [i fjor|2023].",
  ],
  durations: [
    "[De siste to årene|P2Y] har prisene steget, og [det siste året|P1Y] mest.",
    "Turen varte i [nesten fire timer|PT4H|LESS_THAN].",
    "De fikk [et halvt år|P6M] på seg, eller [halvannet år|P1.5Y].",
    "Straffen er fengsel i [to år og tre måneder|P2Y3M].",
    "Det tok [to og en halv time|PT2.5H], [tre kvarter|PT45M] mer enn ventet.",
    "[En drøy uke|P1W|MORE_THAN] gikk.",
    "De venter funn som er [5 000 år gamle|P5000Y].",
    "Avtalen er [treårig|P3Y].",
    "Saken gikk over [seks dager|P6D].",
    "En [43 år gammel|P43Y] mann og en [17-åring|P17Y] er siktet.",
    "I [flere hundre år|PXCE], i [hundrevis av år|PXCE], [det siste tiåret|P1DE] og [de siste to tiårene|P2DE].",
    "To [19-åringer|P19Y] og tre [femtenåringer|P15Y] er siktet.",
    "I [årevis|PXY] kranglet de, og i [uker|PXW] var det stille.",
  ],
  sets: [
    "Det skjer [hvert år|P1Y], [hver fredag|XXXX-WXX-5] og [daglig|P1D].",
    "De møtes [to ganger i året|P1Y], [annenhver uke|P2W] eller [hver 14. dag|P14D].",
    "Det koster 300 kroner i [måneden|P1M] og 2000 kroner [per år|P1Y].",
    "[Mandager|XXXX-WXX-1] er det stengt, og [hver lørdag morgen|XXXX-WXX-6TMO] er det marked.",
  ],
  vague: [
    "Det ble [nylig|PAST_REF] endret, og [nå|PRESENT_REF] er det stille.",
    "[For tiden|PRESENT_REF] bor hun i Oslo, men [fremtiden|FUTURE_REF] er uviss.",
    "De har [lenge|PXX] vært uenige.",
    "Havet stod høyere enn [i dag|PRESENT_REF].",
    "De vil [nå|PRESENT_REF] vurdere saken.",
  ],
  holidays: [
    "[Langfredag 2024|2024-03-29] er butikken stengt.",
    "[Julaften i fjor|2023-12-24] snødde det, og [1. juledag|2023-12-25] regnet det.",
    "De ble gift [sankthansaften 2006|2006-06-23].",
    "[Rundt jul|2023-12-25|APPROX] ble hun syk, og på [frigjøringsdagen|2023-05-08] døde han.",
    "Siden [nyttår|2024-01-01] har prisen steget.",
    "Konserten er [tredje søndag i advent 2024|2024-12-15].",
    "Toget ble stanset [natt til 17. mai|2023-05-17TNI].",
  ],
  nynorsk: [
    "Det var [i fjor haust|2023-FA], og [måndag|2024-03-18] vart det gjort. [Neste veke|2024-W13].",
  ],
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
    "I vår tid er alt dyrt, og i vår kommune er det verre.",
    "Laget vant 3-1 foran 2000 mennesker.",
    "Det kostet 1.500 kroner, se side 1999.",
    "Gruppen har mellom 1500 og 2000 medlemmer.",
    "Mai Solheim, August Lie og April Berg bor i Mai-gården.",
    "E18 og fylkesvei 1950 er stengt, jf. straffeloven § 12.",
    "Det kom 1999 tilskuere, og leien er 1800 kroner.",
    "Politiet leter etter en mann i 40-årene.",
    "Daglig leder Per Dahl er 43.",
    "De vil nå målet, og det er mulig å nå toppen.",
    "Fartsgrensen er 80 kilometer i timen.",
    "Han slo 2024-modellen, spilte i 1. divisjon og ble nr. 3.",
    "Julaftenen var fin, sa Februar-gruppen, så lenge den varte.",
    "Den tidligere statsministeren er en person med tid.",
    "60.000 barn er født på en søndag.",
    "De så «Sommeren på loftet», leste «Høsten» og har ventet lenge.",
  ])("%s", (text) => {
    expect(printFound(text, "nb")).toEqual([]);
  });
});

it("takes “til sommeren” for the coming summer, “til fredag” for a limit", () => {
  const phraseOf = (text: string) =>
    extractExpressions(text, { language: languageOf("nb"), written: "2024-03-23" })[0]?.phrase
      ?.edtf;
  expect(phraseOf("Brua åpner til sommeren.")).toBe("2024-22");
  expect(phraseOf("De venter til fredag.")).toBe("../2024-03-29");
});

it("takes “til helgen”, said on a Monday or Tuesday, for the one to come", () => {
  expect(printFound("Til helgen blir det sol.", "nb", "2024-03-19")).toEqual([
    "helgen|2024-W12-WE",
  ]);
  expect(printFound("I helgen brant det.", "nb", "2024-03-19")).toEqual(["helgen|2024-W11-WE"]);
});

it("is as sure as it was measured to be", () => {
  const [found] = extractExpressions("Møtet varte i to timer.", {
    language: languageOf("nb"),
    written: "2024-03-23",
  });
  expect(found?.confidence).toBe(NORWEGIAN_CONFIDENCE.duration);
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
