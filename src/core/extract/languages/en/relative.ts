/** "last year", "earlier this month", "two weeks ago", "three years later", "that day", "the quarter". */
import { readDirection, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { readB } from "./dates.ts";

type Read = ReturnType<Recogniser["read"]>;

export const RELATIVE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "lastUnit",
    "(?:(?<b>t?BF)|(?<e>[elR])-?i?)?(?<t>t)?(?:h(?=L))?(?<w>[LXh])y?(?<u>[uq])",
    readUnit,
  ),
  createRecogniser("earlierInUnit", "(?<e>[el])it(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    return createSided(match, unit, 0);
  }),
  createRecogniser("endOfUnit", "(?<b>t?BF)t(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "hour" || unit === "minute") return undefined;
    return {
      meaning: { kind: "unit", unit, offset: 0, anchor: "written" },
      mod: readB(match),
    };
  }),
  createRecogniser("yearEnd", "(?:t|h)?(?<u>u)(?:'|-)?(?<b>B)(?!F)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const mod = readMod(match, "b");
    if (unit !== "year" || mod !== "END") return undefined;
    return { meaning: { kind: "unit", unit, offset: 0, anchor: "written" }, mod };
  }),
  createRecogniser("sameUnit", "(?<e>[elR])?t?r?(?<w>r)(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "second" || unit === "minute" || unit === "hour")
      return undefined;
    return { meaning: { kind: "unit", unit, offset: 0, anchor: "narrative" }, confidence: 0.75 };
  }),
  createRecogniser("followingUnit", "t(?<w>x)(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    return { meaning: { kind: "unit", unit, offset: 1, anchor: "narrative" }, confidence: 0.8 };
  }),
  createRecogniser("dayBefore", "t(?<u>u)(?<w>[be]|2(?=[,.|]))(?![MmDY])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    const offset = match.lexeme("w")?.tag === "2" ? 1 : -1;
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" }, confidence: 0.7 };
  }),
  createRecogniser("theUnit", "t[y+]?(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (
      unit !== "year" &&
      unit !== "quarter" &&
      unit !== "weekend" &&
      unit !== "week" &&
      unit !== "month"
    )
      return undefined;
    const after = match.after(1);
    if (after?.word === "of" || after?.tag === "-" || after?.tag === "'") return undefined;
    if (unit === "year" && (after?.word === "ended" || after?.word === "ending")) {
      return { meaning: { kind: "duration", unit, amount: 1 }, confidence: 0.5 };
    }
    const anchor = unit === "quarter" ? "narrative" : "written";
    return { meaning: { kind: "unit", unit, offset: 0, anchor }, confidence: 0.5 };
  }),
  createRecogniser(
    "ago",
    "(?<a>[Ao])?(?:(?<n>N&a6|N|a|V)(?<m>\\+)?-?)?(?<u>[uUqQ])(?:G|(?<l>[le])(?!i?t[uq]))",
    readShift,
  ),
  createRecogniser("latestPeriod", "t7[q5]", () => ({
    meaning: { kind: "unit", unit: "quarter", offset: 0, anchor: "narrative" },
    confidence: 0.5,
  })),
  createRecogniser(
    "yearAgoPeriod",
    "(?:t(?=u-[Ge](?:O?q|5)))?(?<u>u)-(?<g>[Ge])(?:O?q|5)?",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      if (unit !== "year") return undefined;
      return {
        meaning: { kind: "shift", unit, amount: 1, sign: -1, anchor: "narrative" },
        confidence: 0.8,
      };
    },
  ),
  createRecogniser("laterTime", "(?<n>[NaV])?(?<u>[U])(?<l>[le])", readShift),
];

function readUnit(match: TagMatch): Read {
  const unit = match.lexeme("u")?.unit;
  const w = match.lexeme("w");
  if (unit === undefined || w === undefined) return undefined;
  if (unit === "second" || unit === "minute" || unit === "hour") return undefined;
  // "This Week" with two capitals is the name of a programme.
  if (match.token("u")?.isCapital && match.token("w")?.isCapital) return undefined;
  const offset = readDirection(match) ?? 0;
  const hasThe = match.token("t") !== undefined;
  if (w.code === "narrative") {
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" }, confidence: 0.8 };
  }
  if (hasThe && w.tag === "X" && unit === "day") {
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" }, confidence: 0.8 };
  }
  if (hasThe && w.code === "past" && unit !== "year") {
    return { meaning: { kind: "duration", unit, amount: 1, toward: "past" } };
  }
  if (match.token("e") !== undefined) return createSided(match, unit, offset);
  return {
    meaning: { kind: "unit", unit, offset, anchor: "written" },
    mod: readB(match),
    confidence: 0.95,
  };
}

function createSided(
  match: TagMatch,
  unit: NonNullable<ReturnType<TagMatch["lexeme"]>>["unit"],
  offset: number,
): Read {
  const e = match.lexeme("e");
  if (unit === undefined || e === undefined) return undefined;
  const mod = e.tag === "e" ? "START" : e.tag === "l" ? "END" : e.mod;
  const side =
    offset !== 0 ? undefined : e.tag === "e" ? "before" : e.tag === "l" ? "after" : undefined;
  return {
    meaning: {
      kind: "unit",
      unit,
      offset,
      anchor: "written",
      ...(side === undefined ? {} : { side }),
    },
    mod,
    confidence: 0.9,
  };
}

function readShift(match: TagMatch): Read {
  const unit = match.lexeme("u")?.unit;
  const n = match.lexeme("n");
  const l = match.lexeme("l");
  if (unit === undefined) return undefined;
  if (
    match.token("n") === undefined &&
    match.lexeme("u")?.tag === "u" &&
    match.after(0)?.tag !== "G" &&
    l?.tag !== "e"
  ) {
    return undefined;
  }
  const isBareUnit = n === undefined && match.lexeme("u")?.tag === "u";
  const isVague = n === undefined ? !isBareUnit : n.tag === "V" && n.n === undefined;
  const amount = isBareUnit ? 1 : n?.tag === "6" ? 1.5 : n?.n;
  const a = match.lexeme("a");
  return {
    meaning: {
      kind: "shift",
      unit,
      ...(isVague || amount === undefined ? {} : { amount }),
      sign: l?.tag === "l" ? 1 : -1,
      anchor: l === undefined ? "written" : "narrative",
      ...(a?.tag === "o" ? { exact: true } : {}),
    },
    mod: a?.mod,
    confidence: l === undefined ? 0.93 : 0.75,
  };
}
