/** The days of English and American holidays. */
import { findEaster } from "../../engine/easter.ts";
import { fromDayNumber, toDayNumber } from "../../engine/stamp.ts";

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  "christmas day": [12, 25],
  "christmas eve": [12, 24],
  "boxing day": [12, 26],
  "new year 's day": [1, 1],
  "new year 's eve": [12, 31],
  halloween: [10, 31],
  "valentine 's day": [2, 14],
  "independence day": [7, 4],
  "veterans day": [11, 11],
  "st . patrick 's day": [3, 17],
  "may day": [5, 1],
  "earth day": [4, 22],
  "bastille day": [7, 14],
};

const FROM_EASTER: Readonly<Record<string, number>> = {
  easter: 0,
  "easter sunday": 0,
  "easter monday": 1,
  "good friday": -2,
  "palm sunday": -7,
  "ash wednesday": -46,
  pentecost: 49,
};

/** Month, weekday, and which one of the month; 0 is the last. */
const FLOATING: Readonly<Record<string, readonly [month: number, weekday: number, nth: number]>> = {
  thanksgiving: [11, 4, 4],
  "thanksgiving day": [11, 4, 4],
  "labor day": [9, 1, 1],
  "memorial day": [5, 1, 0],
  "columbus day": [10, 1, 2],
  "martin luther king day": [1, 1, 3],
  "mother 's day": [5, 7, 2],
};

/** The day number of a holiday, as the lexicon names it, in a year. */
export function findHoliday(code: string, year: number): number | undefined {
  const name = code.replaceAll("_", " ").replaceAll("’", "'");
  const fixed = FIXED[name];
  if (fixed !== undefined) return toDayNumber(year, ...fixed);
  const offset = FROM_EASTER[name];
  if (offset !== undefined) return findEaster(year) + offset;
  const floating = FLOATING[name];
  if (floating !== undefined) return findNth(year, ...floating);
  // The Tuesday after the first Monday of November.
  return name === "election day" ? findNth(year, 11, 1, 1) + 1 : undefined;
}

function findNth(year: number, month: number, weekday: number, nth: number): number {
  const first = toDayNumber(year, nth === 0 ? month + 1 : month);
  const toNext = (weekday - fromDayNumber(first).weekday + 7) % 7;
  return first + toNext + (nth - 1) * 7;
}
