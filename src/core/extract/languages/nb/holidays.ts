/** The days of Norwegian holidays. */
import { findEaster } from "../../engine/easter.ts";
import { toDayNumber } from "../../engine/stamp.ts";

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  julaften: [12, 24],
  jul: [12, 25],
  jula: [12, 25],
  julen: [12, 25],
  "første juledag": [12, 25],
  "andre juledag": [12, 26],
  nyttårsaften: [12, 31],
  nyttårsdag: [1, 1],
  sankthans: [6, 24],
  kvinnedagen: [3, 8],
  grunnlovsdagen: [5, 17],
};

const FROM_EASTER: Readonly<Record<string, number>> = {
  påske: 0,
  påska: 0,
  påsken: 0,
  "første påskedag": 0,
  "andre påskedag": 1,
  påskeaften: -1,
  langfredag: -2,
  skjærtorsdag: -3,
  pinse: 49,
  pinsen: 49,
};

/** The day number of a holiday in a year, or undefined for one it does not know. */
export function findHoliday(name: string, year: number): number | undefined {
  const fixed = FIXED[name];
  if (fixed !== undefined) return toDayNumber(year, ...fixed);
  const offset = FROM_EASTER[name];
  return offset === undefined ? undefined : findEaster(year) + offset;
}
