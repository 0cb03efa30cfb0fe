/** "three weeks", "the past two years", "a 10-year plan", "recent months". */

import { readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { printLength } from "../../engine/units.ts";
import type { Unit } from "../../expression.ts";
import { isSpeed } from "./sets.ts";

export const DURATION_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "pastUnits",
    "(?<a>A)?t?(?<w>[LX])\\+?(?<n>N|V)(?:(?:-?=-?|-)N)?\\+?-?(?<u>[uUqQ])(?<s>0)?",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      const n = match.lexeme("n");
      if (unit === undefined || n === undefined) return undefined;
      // "It could last several weeks".
      if (match.tagged.tokens[match.from]?.word === "last" && isVerbHere(match)) return undefined;
      return {
        meaning: {
          kind: "duration",
          unit,
          ...(n.n === undefined ? {} : { amount: n.n }),
          toward: match.lexeme("w")?.tag === "L" ? "past" : "future",
        },
        mod: readMod(match, "a", "s"),
      };
    },
  ),
  createRecogniser("recentUnits", "(?:t?[LX]|(?<v>V))(?<u>U)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    const v = match.lexeme("v");
    if (v !== undefined && v.code !== "recent") return undefined;
    if (v !== undefined && unit === "year") {
      return { meaning: { kind: "ref", reference: "PAST_REF" } };
    }
    const isAhead = match.tagged.tokens[match.to - 2]?.lexeme.tag === "X";
    return {
      meaning: { kind: "duration", unit, toward: isAhead ? "future" : "past" },
    };
  }),
  createRecogniser(
    "duration",
    "(?<a>A|8(?=[Na]))?(?:[th](?![NV]-)|a(?=NU))?(?:(?<n>N|#)(?:(?:-?=-?|[&-])(?<n2>N))?(?<f>-?&-?a-?6)?|(?<n3>a)|(?<v>V))\\+?-?(?<u>[uUqQ])(?<g>&a6)?(?:-?(?<j>[jg]))?(?<s>0)?(?!-?G)",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      const u = match.lexeme("u");
      if (unit === undefined || u === undefined) return undefined;
      const whole = match.lexeme("n")?.n ?? match.lexeme("n3")?.n ?? match.lexeme("v")?.n;
      if (match.token("n") !== undefined && whole === undefined) return undefined;
      const isAndHalf = match.token("f") !== undefined || match.token("g") !== undefined;
      const amount = whole === undefined ? undefined : whole + (isAndHalf ? 0.5 : 0);
      if (match.token("n3") !== undefined && unit === "weekend") return undefined;
      if (u.tag !== "u" && match.token("n3") !== undefined) return undefined;
      if (unit === "quarter" && match.after(1)?.tag === "F") return undefined;
      // An age says how old someone is, not when or how long something was.
      if (match.lexeme("j")?.tag === "j" && (unit === "year" || isChild(match.after(1))))
        return undefined;
      if (match.token("n3") !== undefined && isCompound(match)) return undefined;
      if (match.token("n3") !== undefined && isSpeed(unit, match.before(1)?.word)) return undefined;
      if (unit === "day" && match.token("n")?.word === "one" && isSomeDay(match)) return undefined;
      if (
        u.tag === "u" &&
        match.after(1)?.tag === "-" &&
        match.after(2)?.tag === "j" &&
        unit === "year"
      )
        return undefined;
      if (unit === "year" && match.after(1)?.word === "of" && match.after(2)?.word === "age")
        return undefined;
      if (unit === "minute" && match.token("u")?.isCapital === true) return undefined;
      if (match.token("v")?.lexeme.code === "recent") return undefined;
      if (isWar(match)) return undefined;
      if (match.token("n3") !== undefined && isRate(match.before(1))) {
        return { meaning: { kind: "set", value: printLength(unit, 1) } };
      }
      return {
        meaning: {
          kind: "duration",
          unit,
          ...(amount === undefined ? {} : { amount }),
          ...(match.before(1)?.word === "in" && match.after(1)?.tag !== "F" ? { isIn: true } : {}),
        },
        mod: readMod(match, "a", "s"),
      };
    },
  ),
  createRecogniser("unitOrTwo", "(?<a>A)?a(?<u>u)(?<o>&)(?<n>N)(?![uUqQN%&GMmW-])", (match) => {
    const unit = match.lexeme("u")?.unit;
    const n = match.lexeme("n")?.n ?? 0;
    if (unit === undefined || match.token("o")?.word !== "or" || n < 2 || n > 3) return undefined;
    return { meaning: { kind: "duration", unit, amount: 1 }, mod: readMod(match, "a") };
  }),
  createRecogniser(
    "twoUnits",
    "(?<a>A|8)?(?:(?<n>N)|(?<n3>a))(?<u>[uU])[,&]{0,2}(?<m>N)(?<v>[uU])",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      const smaller = match.lexeme("v")?.unit;
      const amount = match.lexeme("n")?.n ?? match.lexeme("n3")?.n;
      const rest = match.lexeme("m")?.n;
      if (unit === undefined || smaller === undefined) return undefined;
      if (amount === undefined || rest === undefined) return undefined;
      if (UNITS_BY_LENGTH.indexOf(smaller) >= UNITS_BY_LENGTH.indexOf(unit)) return undefined;
      return {
        meaning: { kind: "duration", unit, amount, plus: { unit: smaller, amount: rest } },
        mod: readMod(match, "a"),
      };
    },
  ),
  createRecogniser("halfUnit", "(?<a>A)?(?:6a|a6-?|6-)(?<u>u)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const half = unit === undefined ? undefined : HALVES[unit];
    if (half === undefined) return undefined;
    return { meaning: { kind: "duration", ...half }, mod: readMod(match, "a") };
  }),
  createRecogniser("quarterCentury", "(?<a>A)?(?:aq(?:-|Fa)?|q-)(?<u>u)", (match) => {
    if (match.lexeme("u")?.unit !== "century") return undefined;
    return { meaning: { kind: "duration", unit: "year", amount: 25 }, mod: readMod(match, "a") };
  }),
  createRecogniser("wordLong", "(?<u><)", (match) => {
    const { unit, n } = match.lexeme("u") ?? {};
    if (unit === undefined) return undefined;
    return { meaning: { kind: "duration", unit, ...(n === undefined ? {} : { amount: n }) } };
  }),
  createRecogniser("unitLong", "(?<u>(?:u(?=-g)|U))-[gj]", (match) => {
    const { unit, tag } = match.lexeme("u") ?? {};
    if (unit === undefined) return undefined;
    return { meaning: { kind: "duration", unit, ...(tag === "u" ? { amount: 1 } : {}) } };
  }),
  createRecogniser("firstUnits", "t?O(?<n>N)(?<u>U)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n;
    if (unit === undefined || amount === undefined) return undefined;
    return { meaning: { kind: "duration", unit, amount } };
  }),
  createRecogniser("bareUnits", "(?<u>U)(?:&U)?", (match) => {
    const unit = match.lexeme("u")?.unit;
    const before = match.before(1);
    const after = match.after(1);
    if (unit === undefined) return undefined;
    const asks = [
      "for",
      "in",
      "within",
      "of",
      "after",
      "over",
      "take",
      "took",
      "takes",
      "spent",
      "spend",
    ].includes(before?.word ?? "");
    // "Days after the vote", but not "the first days after it".
    const relates =
      (after?.tag === "2" || after?.tag === "b") && !"OR".includes(before?.tag ?? "|");
    // "Weeks of rain", but not "the minutes of the meeting".
    const measures = after?.tag === "F" && "W|&,=".includes(before?.tag ?? "|");
    if (!asks && !relates && !measures) return undefined;
    return { meaning: { kind: "duration", unit } };
  }),
  createRecogniser("theUnits", "t(?<u>U)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const isOver = /^(?:over|through|throughout|down)$/.test(match.before(1)?.word ?? "");
    return unit === undefined || !isOver ? undefined : { meaning: { kind: "duration", unit } };
  }),
];

function isChild(next: Token | undefined): boolean {
  return /^(?:baby|boy|girl|son|daughter|infant|child|twins?)$/.test(next?.word ?? "");
}

/** "A day-to-day affair", "a minute-by-minute account". */
function isCompound(match: TagMatch): boolean {
  return match.after(1)?.tag === "-" && "=i".includes(match.after(2)?.tag ?? "|");
}

/** "She hopes one day to return": some day, and no length. */
function isSomeDay(match: TagMatch): boolean {
  if (match.token("u")?.start !== (match.token("n")?.end ?? 0) + 1) return false;
  const before = match.before(1);
  const isWord =
    before?.tag === "W" && !/^(?:for|than|only|just|lasted?|took|takes?)$/.test(before.word);
  return isWord && "W=".includes(match.after(1)?.tag ?? "|");
}

function isVerbHere(match: TagMatch): boolean {
  return /^(?:could|would|will|can|may|might|must|should|to|not)$/.test(
    match.before(1)?.word ?? "",
  );
}

/** "The Six-Day War", "the Seven Years' War". */
function isWar(match: TagMatch): boolean {
  const next = match.after(1)?.tag === "'" ? match.after(2) : match.after(1);
  return next?.word === "war" && next.isCapital;
}

const UNITS_BY_LENGTH: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
];

/** Half a unit in the next smaller one that comes out whole. */
export const HALVES: Partial<Record<Unit, { readonly unit: Unit; readonly amount: number }>> = {
  minute: { unit: "second", amount: 30 },
  hour: { unit: "minute", amount: 30 },
  day: { unit: "hour", amount: 12 },
  year: { unit: "month", amount: 6 },
  decade: { unit: "year", amount: 5 },
  century: { unit: "year", amount: 50 },
};

/** "$5 a share a year", "twice a week": the unit is a rate. */
function isRate(before: { readonly tag: string; readonly word: string } | undefined): boolean {
  if (before === undefined) return false;
  return "N#%UY".includes(before.tag) || RATE.has(before.word);
}

const RATE: ReadonlySet<string> = new Set(
  "once twice times million billion trillion thousand dollars barrels tons tonnes people percent cents pounds euros".split(
    " ",
  ),
);
