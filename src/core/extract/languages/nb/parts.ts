/** What several Norwegian recognisers need. */
import type { Tense } from "../../engine/context.ts";
import type { Meaning } from "../../engine/meaning.ts";
import { readDay, readDirection } from "../../engine/parts.ts";
import type { TagMatch } from "../../engine/recogniser.ts";
import type { TimexMod, Unit } from "../../expression.ts";
import { findTense } from "./tense.ts";

/** "Slutten av", "tidlig i". */
export const START = "(?:(?<b>B)[F~]|(?<r>r)i?|(?<a>A)\\.?)?";
/** Which year: "2024", "i fjor", "neste år". */
export const YEAR = "(?:[,i]?(?<y>Y)|i?(?<c>c)|(?<cw>[LX])(?<cu>u))?";
/** "To", "to og et halvt", "et halvt", "1,5", "to–tre", "flere hundre". */
export const AMOUNT =
  "(?:(?:(?<k0>N)(?=N))?(?<n>[NE#])(?<a2>A)?(?:&E(?<and>j)|[-~]N|(?<==N)&N)?(?<j>j)?|(?<v>V)N?)";

/** The modifier of START. */
export function readStart(match: TagMatch): TimexMod | undefined {
  return match.lexeme("b")?.mod ?? match.lexeme("r")?.mod ?? match.lexeme("a")?.mod;
}

/** The year that a date lies in by YEAR, where it is told in words; false when the words mean no year. */
export function readWithin(match: TagMatch): Meaning | undefined | false {
  const offset = match.lexeme("c")?.n;
  if (offset !== undefined) return { kind: "unit", unit: "year", offset, anchor: "written" };
  const unit = match.lexeme("cu")?.unit;
  if (unit === undefined) return undefined;
  if (unit !== "year") return false;
  return { kind: "unit", unit, offset: readDirection(match, "cw") ?? 0, anchor: "written" };
}

/** A day of a month, with its year or the words for it. */
export function readDayIn(match: TagMatch): Meaning | undefined {
  const meaning = readDay(match);
  const within = readWithin(match);
  if (meaning?.kind !== "date" || within === false) return undefined;
  return within === undefined ? { ...meaning, ...readTold(match) } : { ...meaning, within };
}

/** The day that a time of day is on, by the groups `dd` today, `wd` weekday, `d`/`m` date, `pp` "fredagskveld". */
export function readOn(match: TagMatch): Meaning | undefined {
  const deictic = match.lexeme("dd") ?? match.lexeme("dd2");
  if (deictic !== undefined) {
    return { kind: "unit", unit: "day", offset: deictic.n ?? 0, anchor: "written" };
  }
  if (match.token("m") !== undefined) return readDayIn(match);
  const weekday = (match.lexeme("wd") ?? match.lexeme("wd2") ?? match.lexeme("pp"))?.n;
  const direction = readDirection(match);
  if (weekday === undefined) return undefined;
  return { kind: "date", parts: {}, weekday, ...(direction === undefined ? {} : { direction }) };
}

/** The number of AMOUNT before a unit, times what the unit counts ("kvarter"); undefined when none is told. */
export function readAmount(match: TagMatch): number | undefined {
  const n = readThousands(match) ?? match.lexeme("n")?.n ?? match.lexeme("v")?.n;
  if (n === undefined) return undefined;
  const isHalf = match.token("j") !== undefined;
  const whole = isHalf ? n * 0.5 : n + (match.token("and") === undefined ? 0 : 0.5);
  return whole * (match.lexeme("u")?.n ?? 1);
}

/** "5 000": the thousands stand before a space. */
function readThousands(match: TagMatch): number | undefined {
  const thousands = match.lexeme("k0")?.n;
  const rest = match.token("n");
  if (thousands === undefined || rest?.lexeme.n === undefined) return undefined;
  return /^\d{3}$/.test(rest.word) ? thousands * 1000 + rest.lexeme.n : undefined;
}

/** The modifier before or inside an amount: "drøyt to år", "en drøy måned". */
export function readAmountMod(match: TagMatch): TimexMod | undefined {
  return match.lexeme("a")?.mod ?? match.lexeme("a2")?.mod;
}

/** True when AMOUNT matched a sign that is no number ("20.30", "3-1"). */
export function isNoNumber(match: TagMatch): boolean {
  const isBroken = match.token("k0") !== undefined && readThousands(match) === undefined;
  if (isBroken) return true;
  return match.token("n")?.tag === "#" && match.lexeme("n")?.n === undefined;
}

/** Half an hour is thirty minutes, half a year six months: TIMEX3 values of whole numbers. */
export function asWhole(unit: Unit, amount: number): { unit: Unit; amount: number } {
  if (amount !== 0.5) return { unit, amount };
  if (unit === "year") return { unit: "month", amount: 6 };
  if (unit === "hour") return { unit: "minute", amount: 30 };
  return unit === "day" ? { unit: "hour", amount: 12 } : { unit, amount };
}

/** Decades are counted as such: "de siste to tiårene" is P2DE. */
export function codeOf(unit: Unit, amount: number): { readonly value?: string } {
  return unit === "decade" ? { value: `P${amount}DE` } : {};
}

/** What is told of as past lies back, what is to come ahead: the verbs of Norwegian news seldom leave it open. */
export function readTold(match: TagMatch): { readonly told?: Tense } {
  const told = findTense(match.tagged, match.from, match.to);
  return told === undefined ? {} : { told };
}

/** Groups `u` and `w`: "året før", "året etter" the year that the text last told of. */
export function readYearBeside(match: TagMatch): Meaning | undefined {
  if (match.token("u")?.word !== "året") return undefined;
  const offset = "al".includes(match.lexeme("w")?.tag ?? "b") ? 1 : -1;
  return { kind: "unit", unit: "year", offset, anchor: "narrative" };
}
