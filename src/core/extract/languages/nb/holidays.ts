/** The days of Norwegian holidays. */
import { findEaster } from "../../engine/easter.ts";
import { fromDayNumber, toDayNumber } from "../../engine/stamp.ts";

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "lille julaften": [12, 23],
  julaften: [12, 24],
  julekvelden: [12, 24],
  jul: [12, 25],
  jula: [12, 25],
  julen: [12, 25],
  "første juledag": [12, 25],
  "1 . juledag": [12, 25],
  "andre juledag": [12, 26],
  "annen juledag": [12, 26],
  "2 . juledag": [12, 26],
  romjula: [12, 27],
  romjulen: [12, 27],
  nyttårsaften: [12, 31],
  nyttårsaftenen: [12, 31],
  nyttår: [1, 1],
  årsskiftet: [1, 1],
  årsskifte: [1, 1],
  nyttårsdag: [1, 1],
  "første nyttårsdag": [1, 1],
  "1 . nyttårsdag": [1, 1],
  trettendedagen: [1, 6],
  sankthans: [6, 24],
  sankthansaften: [6, 23],
  "st . hans": [6, 24],
  kvinnedagen: [3, 8],
  grunnlovsdagen: [5, 17],
  nasjonaldagen: [5, 17],
  frigjøringsdagen: [5, 8],
  "arbeidernes dag": [5, 1],
  "samenes nasjonaldag": [2, 6],
  valentinsdagen: [2, 14],
  olsok: [7, 29],
  luciadagen: [12, 13],
};

const FROM_EASTER: Readonly<Record<string, number>> = {
  palmesøndag: -7,
  skjærtorsdag: -3,
  langfredag: -2,
  påskeaften: -1,
  påske: 0,
  påska: 0,
  påsken: 0,
  "første påskedag": 0,
  "1 . påskedag": 0,
  "andre påskedag": 1,
  "2 . påskedag": 1,
  "kristi himmelfartsdag": 39,
  pinseaften: 48,
  pinse: 49,
  pinsa: 49,
  pinsen: 49,
  "første pinsedag": 49,
  "andre pinsedag": 50,
  "2 . pinsedag": 50,
};

const ADVENT = ["første", "andre", "tredje", "fjerde"].map((nth) => `${nth} søndag i advent`);

/** The Sunday before Christmas Day. */
function findFourthAdvent(year: number): number {
  const christmas = toDayNumber(year, 12, 25);
  return christmas - fromDayNumber(christmas).weekday;
}

export const HOLIDAY_NAMES: readonly string[] = [
  ...Object.keys(FIXED),
  ...Object.keys(FROM_EASTER),
  ...ADVENT,
];

/** The day number of a holiday in a year, or undefined for one it does not know. */
export function findHoliday(name: string, year: number): number | undefined {
  const fixed = FIXED[name];
  if (fixed !== undefined) return toDayNumber(year, ...fixed);
  const sunday = ADVENT.indexOf(name);
  if (sunday >= 0) return findFourthAdvent(year) - (3 - sunday) * 7;
  const offset = FROM_EASTER[name];
  return offset === undefined ? undefined : findEaster(year) + offset;
}
