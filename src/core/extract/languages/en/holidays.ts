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
  "st patrick 's day": [3, 17],
  "groundhog day": [2, 2],
  "april fools ' day": [4, 1],
  "international women 's day": [3, 8],
  "cinco de mayo": [5, 5],
  juneteenth: [6, 19],
  "canada day": [7, 1],
  "australia day": [1, 26],
  "anzac day": [4, 25],
  "remembrance day": [11, 11],
  "armistice day": [11, 11],
  "guy fawkes night": [11, 5],
  "all saints ' day": [11, 1],
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
  "mardi gras": -47,
  "shrove tuesday": -47,
  "maundy thursday": -3,
  "holy saturday": -1,
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
  "martin luther king jr . day": [1, 1, 3],
  "mother 's day": [5, 7, 2],
  "father 's day": [6, 7, 3],
  "presidents ' day": [2, 1, 3],
  "president 's day": [2, 1, 3],
  "presidents day": [2, 1, 3],
};

const AFTER_THANKSGIVING: Readonly<Record<string, number>> = {
  "black friday": 1,
  "cyber monday": 4,
};

/** The day number of a holiday, as the lexicon names it, in a year. */
export function findHoliday(code: string, year: number): number | undefined {
  const name = code.replaceAll("_", " ");
  const fixed = FIXED[name];
  if (fixed !== undefined) return toDayNumber(year, ...fixed);
  const offset = FROM_EASTER[name];
  if (offset !== undefined) return findEaster(year) + offset;
  const floating = FLOATING[name];
  if (floating !== undefined) return findNth(year, ...floating);
  const afterThanks = AFTER_THANKSGIVING[name];
  if (afterThanks !== undefined) return findNth(year, 11, 4, 4) + afterThanks;
  // The Tuesday after the first Monday of November.
  return name === "election day" ? findNth(year, 11, 1, 1) + 1 : undefined;
}

function findNth(year: number, month: number, weekday: number, nth: number): number {
  const first = toDayNumber(year, nth === 0 ? month + 1 : month);
  const toNext = (weekday - fromDayNumber(first).weekday + 7) % 7;
  return first + toNext + (nth - 1) * 7;
}
