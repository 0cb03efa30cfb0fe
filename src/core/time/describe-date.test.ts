import { describe, expect, it } from "vitest";
import { describeDate } from "./describe-date.ts";
import type { Edtf } from "./edtf.ts";
import { parseEdtf } from "./parse.ts";

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** EDTF | English | Bokmål, long form. */
const WORDS = `
2024-03-22 | 22 March 2024 | 22. mars 2024
2021-08 | August 2021 | august 2021
2015 | 2015 | 2015
0033 | 33 CE | 33 e.Kr.
0000 | 1 BCE | 1 f.Kr.
-0043 | 44 BCE | 44 f.Kr.
-0043-03-15 | 15 March 44 BCE | 15. mars 44 f.Kr.
Y12345 | 12,345 CE | 12 345 e.Kr.
Y-9999E1 | 99,991 BCE | 99 991 f.Kr.
Y-17E7 | 170 million years BCE | 170 millioner år f.Kr.
Y-1E6 | 1 million years BCE | 1 million år f.Kr.
Y-138E8 | 13.8 billion years BCE | 13,8 milliarder år f.Kr.
Y-170000002 | 170,000,003 BCE | 170 000 003 f.Kr.
1984~ | about 1984 | ca. 1984
1984? | possibly 1984 | muligens 1984
1984% | possibly about 1984 | muligens ca. 1984
2024-03-22~ | about 22 March 2024 | ca. 22. mars 2024
?2004-06-11 | 11 June 2004 (year uncertain) | 11. juni 2004 (usikkert år)
2004-06~-11 | 11 June 2004 (year approximate, month approximate) | 11. juni 2004 (omtrentlig år, omtrentlig måned)
2004-%06-11 | 11 June 2004 (month uncertain and approximate) | 11. juni 2004 (usikker og omtrentlig måned)
199X | the 1990s | 1990-tallet
199X~ | about the 1990s | ca. 1990-tallet
001X | between 10 and 19 CE | mellom 10 og 19 e.Kr.
-004X | between 50 and 41 BCE | mellom 50 og 41 f.Kr.
003X? | between 30 and 39 CE (uncertain) | mellom 30 og 39 e.Kr. (usikkert)
18XX | the 19th century | 1800-tallet
10XX | the 11th century | 1000-tallet
00XX | the 1st century | det 1. århundre
-01XX | the 2nd century BCE | det 2. århundre f.Kr.
1XXX | the 2nd millennium | det 2. årtusen
-0XXX | the 1st millennium BCE | det 1. årtusen f.Kr.
XXXX | an unknown year | et ukjent år
1X5X | between 1050 and 1959 | mellom 1050 og 1959
1950S2 | about 1950 (1900–1999) | ca. 1950 (1900–1999)
1950S2~ | about 1950 (1900–1999) | ca. 1950 (1900–1999)
1950S2? | possibly about 1950 (1900–1999) | muligens ca. 1950 (1900–1999)
1950S4 | about 1950 | ca. 1950
2001-21 | spring 2001 | våren 2001
2001-24 | winter 2001 | vinteren 2001
2001-26 | summer 2001 (northern hemisphere) | sommeren 2001 (nordlige halvkule)
2001-31 | autumn 2001 (southern hemisphere) | høsten 2001 (sørlige halvkule)
2001-21~ | about spring 2001 | ca. våren 2001
2001-~21 | spring 2001 (season approximate) | våren 2001 (omtrentlig årstid)
199X-22 | summer in the 1990s | sommeren på 1990-tallet
2001-33 | 1st quarter of 2001 | 1. kvartal 2001
2001-37 | first four months of 2001 | 1. tertial 2001
2001-41 | second half of 2001 | andre halvår 2001
2024-03-XX | a day in March 2024 | en dag i mars 2024
2024-XX | a month in 2024 | en måned i 2024
2024-XX-XX | a day in 2024 | en dag i 2024
2024-XX-12 | the 12th of a month in 2024 | den 12. i en måned i 2024
2024-03-XX? | a day in March 2024 (uncertain) | en dag i mars 2024 (usikkert)
156X-12-25 | 25 December in the 1560s | 25. desember på 1560-tallet
15XX-12 | December in the 16th century | desember på 1500-tallet
XXXX-12-25 | 25 December in an unknown year | 25. desember i et ukjent år
1X5X-12 | December in a year between 1050 and 1959 | desember i et år mellom 1050 og 1959
1984-1X | October, November or December 1984 | oktober, november eller desember 1984
1984-0X | between January and September 1984 | mellom januar og september 1984
1984-X1 | January or November 1984 | januar eller november 1984
2024-03-1X | between 10 and 19 March 2024 | mellom 10. og 19. mars 2024
2024-03-X1 | 1, 11, 21 or 31 March 2024 | 1., 11., 21. eller 31. mars 2024
1984-1X-10 | between 10 October and 10 December 1984 | mellom 10. oktober og 10. desember 1984
2014/2016 | 2014–2016 | 2014–2016
2024-03-01/2024-03-22 | 1–22 March 2024 | 1.–22. mars 2024
2024-03-22/2024-04-03 | 22 March – 3 April 2024 | 22. mars – 3. april 2024
2023-12-30/2024-01-02 | 30 December 2023 – 2 January 2024 | 30. desember 2023 – 2. januar 2024
2024-03/2024-04 | March–April 2024 | mars–april 2024
2023-12/2024-01 | December 2023 – January 2024 | desember 2023 – januar 2024
2024-03-22/2024-03-22 | 22 March 2024 | 22. mars 2024
2004-06-01/2006 | 1 June 2004 – 2006 | 1. juni 2004 – 2006
2004/2004-06 | 2004 – June 2004 | 2004 – juni 2004
-0049/-0040 | 50–41 BCE | 50–41 f.Kr.
-0043/0012 | 44 BCE – 12 CE | 44 f.Kr. – 12 e.Kr.
Y-17E7/Y-66E6 | 170–66 million years BCE | 170–66 millioner år f.Kr.
1984~/2004-06? | about 1984 – possibly June 2004 | ca. 1984 – muligens juni 2004
2001-21/2003 | spring 2001 – 2003 | våren 2001 – 2003
2022/.. | since 2022 | siden 2022
2022-03~/.. | since about March 2022 | siden ca. mars 2022
../2014 | until 2014 | til 2014
2014/ | from 2014, end unknown | fra 2014, ukjent slutt
/2014 | until 2014, start unknown | til 2014, ukjent start
../.. | with no known start or end | uten kjent start eller slutt
[2024-03-01..2024-03-22] | between 1 and 22 March 2024 | mellom 1. og 22. mars 2024
[2023-12-30..2024-01-02] | between 30 December 2023 and 2 January 2024 | mellom 30. desember 2023 og 2. januar 2024
[1984~..1986] | between about 1984 and 1986 | mellom ca. 1984 og 1986
[1667,1668,1670..1672] | 1667, 1668 or between 1670 and 1672 | 1667, 1668 eller mellom 1670 og 1672
{1667,1668,1670..1672} | 1667, 1668 and 1670–1672 | 1667, 1668 og 1670–1672
[..1760-12-03] | 3 December 1760 or earlier | 3. desember 1760 eller tidligere
[1760-12..] | December 1760 or later | desember 1760 eller senere
{..1984} | 1984 and earlier | 1984 og tidligere
[2001] | 2001 | 2001
2024-03-22T20:00:00 | 22 March 2024, 20:00 | 22. mars 2024 kl. 20:00
2024-03-22T20:00:05Z | 22 March 2024, 20:00:05 UTC | 22. mars 2024 kl. 20:00:05 UTC
2024-03-22T20:00:00+03 | 22 March 2024, 20:00 UTC+3 | 22. mars 2024 kl. 20:00 UTC+3
2024-03-22T20:00:00-04:30 | 22 March 2024, 20:00 UTC−4:30 | 22. mars 2024 kl. 20:00 UTC−4:30
2024-03-22T20:00:00+00:00 | 22 March 2024, 20:00 UTC | 22. mars 2024 kl. 20:00 UTC
`;

function splitRows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
}

describe("describeDate", () => {
  it.each(splitRows(WORDS))("%s: %s | %s", (text = "", english = "", norwegian = "") => {
    expect(describeDate(read(text), "en")).toBe(english);
    expect(describeDate(read(text), "nb")).toBe(norwegian);
  });

  it.each(
    splitRows(`
2024-03-22 | 22 Mar 2024 | 22. mars 2024
2021-08 | Aug 2021 | aug. 2021
2023-12-30/2024-01-02 | 30 Dec 2023 – 2 Jan 2024 | 30. des. 2023 – 2. jan. 2024
[2024-08..2024-10] | between Aug and Oct 2024 | mellom aug. og okt. 2024
2001-34 | Q2 2001 | 2. kv. 2001
Y-17E7 | 170 million BCE | 170 mill. f.Kr.
`),
  )("in short %s: %s | %s", (text = "", english = "", norwegian = "") => {
    expect(describeDate(read(text), "en", { form: "short" })).toBe(english);
    expect(describeDate(read(text), "nb", { form: "short" })).toBe(norwegian);
  });

  it.each(
    splitRows(`
2024-03-22 | Friday 22 March 2024 | fredag 22. mars 2024
2024-03-22~ | about Friday 22 March 2024 | ca. fredag 22. mars 2024
2024-03-24T08:30:00 | Sunday 24 March 2024, 08:30 | søndag 24. mars 2024 kl. 08:30
2024-03 | March 2024 | mars 2024
2024-03-22/2024-03-24 | 22–24 March 2024 | 22.–24. mars 2024
2024-03-22/.. | since 22 March 2024 | siden 22. mars 2024
`),
  )("with weekday %s: %s | %s", (text = "", english = "", norwegian = "") => {
    expect(describeDate(read(text), "en", { weekday: true })).toBe(english);
    expect(describeDate(read(text), "nb", { weekday: true })).toBe(norwegian);
  });

  it.each([
    ["night", "22 March 2024, early hours", "natt til 22. mars 2024"],
    ["morning", "22 March 2024, morning", "22. mars 2024, morgen"],
    ["afternoon", "22 March 2024, afternoon", "22. mars 2024, ettermiddag"],
    ["evening", "22 March 2024, evening", "22. mars 2024, kveld"],
  ] as const)("with part of day %s: %s | %s", (partOfDay, english, norwegian) => {
    expect(describeDate(read("2024-03-22"), "en", { partOfDay })).toBe(english);
    expect(describeDate(read("2024-03-22"), "nb", { partOfDay })).toBe(norwegian);
    expect(describeDate(read("2024-03"), "en", { partOfDay })).toBe("March 2024");
    expect(describeDate(read("2024-03-XX"), "en", { partOfDay })).toBe("a day in March 2024");
  });
});
