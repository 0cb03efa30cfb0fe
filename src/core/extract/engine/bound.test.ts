import { describe, expect, it } from "vitest";
import { extractExpressions } from "../extract.ts";
import { languageOf } from "../notation.fixture.ts";

type Row = readonly [text: string, value: string, phrase: string | undefined];

const ENGLISH: readonly Row[] = [
  ["The mill closed before 2010.", "2010", "[..2009]"],
  ["It opened after March 2011.", "2011-03", "[2011-04..]"],
  ["It will close by 2030.", "2030", "[..2030]"],
  ["The answer is due by Wednesday.", "2024-03-27", "[..2024-03-27]"],
  ["It was built before the 1990s.", "199", "[..1989]"],
  ["It burned after Christmas 2019.", "2019-12-25", "[2019-12-26..]"],
  ["It was done before the end of 2010.", "2010", "[..2010-12-31]"],
  ["Police left after 9 p.m. on 7 March 2024.", "2024-03-07T21:00", "[2024-03-07..]"],
  ["From 2013 he was mayor.", "2013", "2013/.."],
  ["The rule applies from 1 May 2020 onwards.", "2020-05-01", "2020-05-01/.."],
  ["She kept a photograph from 2013.", "2013", undefined],
  ["He left after Friday's attack.", "2024-03-22", undefined],
  ["It did not reopen until 2019.", "2019", "2019"],
];

const NORWEGIAN: readonly Row[] = [
  ["Mølla stengte før 2010.", "2010", "[..2009]"],
  ["Brua åpnet etter mars 2011.", "2011-03", "[2011-04..]"],
  ["Den skal rives innen 2030.", "2030", "[..2030]"],
  ["Fra 2013 var han ordfører.", "2013", "2013/.."],
  ["Det er forbudt fra og med 1. mai 2020.", "2020-05-01", "2020-05-01/.."],
  ["Han satt fra 2013 til og med 2015.", "2013", "2013/2015"],
  ["Hun har et bilde fra 2013.", "2013", undefined],
  ["Etter fredagens møte dro de.", "2024-03-22", undefined],
];

describe("bounds", () => {
  it.each([
    ...ENGLISH.map((row) => ["en", ...row] as const),
    ...NORWEGIAN.map((row) => ["nb", ...row] as const),
  ])("%s: %s", (code, text, value, phrase) => {
    const [found] = extractExpressions(text, { language: languageOf(code), written: "2024-03-23" });
    expect([found?.value, found?.phrase?.edtf]).toEqual([value, phrase]);
  });

  it("says in a step that the date is a limit", () => {
    const [found] = extractExpressions("It closed before 2010.", { language: languageOf("en") });
    expect(found?.steps).toEqual([
      { kind: "stated", value: "2010" },
      { kind: "bound", relation: "before" },
    ]);
  });
});
