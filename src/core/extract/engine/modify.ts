/**
 * What a modifier does to a date. "About 2015" is approximate. Early, mid and late are the thirds of a year, month,
 * decade or century, as an interval that is exact only where the words are: early 2020 begins with 2020 and ends about
 * April (`2020-01/2020-04~`), mid-2020 is soft at both ends (`2020-05~/2020-08~`), late 2020 ends with 2020. What EDTF
 * cannot halve honestly (seasons, quarters, weeks, days) keeps its whole, and so do the bounds of numbers ("at least").
 */
import type { DateReading, TimexMod } from "../expression.ts";
import { readDate } from "./reading.ts";

export function modifyDate(
  date: DateReading | undefined,
  mod: TimexMod | undefined,
): DateReading | undefined {
  if (date === undefined) return undefined;
  switch (mod) {
    case "APPROX":
      return /^[\dX-]+$/.test(date.edtf) ? (readDate(`${date.edtf}~`) ?? date) : date;
    case "START":
    case "MID":
    case "END":
      return readDate(narrow(date.edtf, mod)) ?? date;
    case "BEFORE":
      return readDate(besideYear(date.edtf, -1)) ?? date;
    case "AFTER":
      return readDate(besideYear(date.edtf, 1)) ?? date;
    default:
      return date;
  }
}

/** "Pre-2010" is some year up to 2009. */
function besideYear(edtf: string, side: -1 | 1): string | undefined {
  if (!/^\d{4}$/.test(edtf)) return undefined;
  const year = String(Number(edtf) + side).padStart(4, "0");
  return side < 0 ? `[..${year}]` : `[${year}..]`;
}

/** The first and last of each third, as they are written behind the whole; `last` of a month is its last day. */
interface Thirds {
  readonly whole: string;
  readonly START: readonly [first: string, last: string];
  readonly MID: readonly [first: string, last: string];
  readonly END: readonly [first: string, last: string];
}

function narrow(edtf: string, third: "START" | "MID" | "END"): string | undefined {
  const thirds = findThirds(edtf);
  if (thirds === undefined) return undefined;
  const [first, last] = thirds[third];
  const from = `${thirds.whole}${first}${third === "START" ? "" : "~"}`;
  return `${from}/${thirds.whole}${last}${third === "END" ? "" : "~"}`;
}

function findThirds(edtf: string): Thirds | undefined {
  const [, century, decade, year, month] =
    /^(?:(\d\d)XX|(\d{3})X|(\d{4})(?:-(0\d|1[0-2]))?)$/.exec(edtf) ?? [];
  if (month !== undefined) {
    const last = readDate(edtf)?.latest?.slice(-2) ?? "28";
    return { whole: `${edtf}-`, START: ["01", "10"], MID: ["11", "20"], END: ["21", last] };
  }
  if (year !== undefined) {
    return { whole: `${year}-`, START: ["01", "04"], MID: ["05", "08"], END: ["09", "12"] };
  }
  if (decade !== undefined) {
    return { whole: decade, START: ["0", "3"], MID: ["4", "6"], END: ["7", "9"] };
  }
  if (century !== undefined) {
    return { whole: century, START: ["00", "33"], MID: ["34", "66"], END: ["67", "99"] };
  }
  return undefined;
}
