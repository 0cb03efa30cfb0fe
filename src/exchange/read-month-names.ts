import { dateOfParts } from "./calendar.ts";
import type { CellDate } from "./date-kind.ts";
import { findMonth, foldLetters, isWeekday } from "./month-names.ts";
import { type DateManner, readYearText } from "./read-numbers.ts";
import type { RowProblemKind } from "./row-problem.ts";

const ALLOWED = /^[a-z\d ,.'’/-]+$/;
const FILLERS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "den",
  "der",
  "am",
  "av",
  "st",
  "nd",
  "rd",
  "th",
]);
/** Jan-22 and Jan '22, as spreadsheets write months; "Jan 22" could be a day. */
const SHORT_MONTH_YEAR = /^[a-z]+\.?(?:-| ?['’])\d{2}$/;

/**
 * Reads dates with the month's name in English, Norwegian or German: 9-Feb-68, 1 January 2022, Jan 5, 2022, 1. mai 2022,
 * Sat May 20 1961, January 2022. Undefined when the text has no such form.
 */
export function readMonthNames(
  text: string,
  manner: DateManner,
): CellDate | RowProblemKind | undefined {
  const folded = foldLetters(text);
  if (!ALLOWED.test(folded)) return undefined;
  const tokens = folded.match(/[a-z]+|\d+/g) ?? [];
  let month: number | undefined;
  const before: string[] = [];
  const after: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (/^\d/.test(token)) {
      (month === undefined ? before : after).push(token);
      continue;
    }
    const found = findMonth(token);
    if (found !== undefined && month === undefined) month = found;
    else if (!FILLERS.has(token) && !(index === 0 && isWeekday(token))) return undefined;
  }
  if (month === undefined) return undefined;

  const [a, b] = [...before, ...after];
  if (a === undefined || before.length > 1 || before.length + after.length > 2) return undefined;
  if (b === undefined) {
    const isYear = isLongYear(a) || (a.length === 2 && SHORT_MONTH_YEAR.test(folded));
    return isYear ? dateOfParts(readYearText(a, manner), month, 0) : undefined;
  }
  if (before.length === 1 && isLongYear(a)) {
    return b.length <= 2 ? dateOfParts(Number(a), month, Number(b)) : undefined;
  }
  if (a.length > 2 || !(b.length === 2 || isLongYear(b))) return undefined;
  return dateOfParts(readYearText(b, manner), month, Number(a));
}

function isLongYear(digits: string): boolean {
  return digits.length === 3 || digits.length === 4;
}
