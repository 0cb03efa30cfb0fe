/** "I fjor", "forrige uke", "for tre uker siden", "to år senere", "dagen etter", "samme kvartal i fjor". */
import { readDirection } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Unit } from "../../expression.ts";
import {
  AMOUNT,
  asWhole,
  codeOf,
  isNoNumber,
  readAmount,
  readAmountMod,
  readStart,
  readWithin,
  START,
  YEAR,
} from "./parts.ts";

type Read = ReturnType<Recogniser["read"]>;

const EDGE = "(?:(?<e>[el])i?|(?<r>r)i?|(?<b>B)[F~])?";

export const RELATIVE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("thisYear", `${EDGE}(?<c>c)`, (match) =>
    createUnit(match, "year", match.lexeme("c")?.n ?? 0),
  ),
  createRecogniser("lastUnit", `${EDGE}(?<t>t)?(?<w>[LXH])(?<u>[ukqg])`, readLastUnit),
  createRecogniser("earlierInUnit", "(?:(?<e>[el])|(?<r>r))i(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || isShort(unit)) return undefined;
    if (unit === "day") {
      return { meaning: { kind: "unit", unit, offset: 0, anchor: "narrative" }, confidence: 0.6 };
    }
    return createUnit(match, unit, 0);
  }),
  createRecogniser("endOfUnit", "(?<b>B)[F~](?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    return unit === undefined || isShort(unit) ? undefined : createUnit(match, unit, 0);
  }),
  createRecogniser("theWeekend", "(?<u>k)", (match) => {
    const { unit, code } = match.lexeme("u") ?? {};
    if (unit === "weekend" && match.after(1)?.tag !== "i") {
      return {
        meaning: { kind: "unit", unit, offset: 0, anchor: "written", isBare: true },
        confidence: 0.7,
        ...(match.before(1)?.word === "til" ? { signal: "at" as const } : {}),
      };
    }
    if (unit === undefined || code !== "genitive") return undefined;
    return { meaning: { kind: "unit", unit, offset: 0, anchor: "written" }, confidence: 0.6 };
  }),
  createRecogniser("restOfUnit", "(?<r>W)F(?<k>k)|(?<=(?<o>W))(?<u>k)", (match) => {
    const unit = (match.lexeme("k") ?? match.lexeme("u"))?.unit;
    const isRest = match.token("r")?.word === "resten";
    if (unit === undefined || isShort(unit) || (!isRest && match.token("o")?.word !== "ut"))
      return undefined;
    const meaning = { kind: "unit", unit, offset: 0, anchor: "written" } as const;
    return { meaning: isRest ? { ...meaning, side: "after" } : meaning };
  }),
  createRecogniser("withinUnit", "(?<=[Fi])(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const before = [match.before(2)?.word, match.before(1)?.word].join(" ");
    if (unit === undefined || isShort(unit)) return undefined;
    if (before !== "løpet av" && before !== "hittil i") return undefined;
    const anchor = unit === "day" ? "narrative" : "written";
    return { meaning: { kind: "unit", unit, offset: 0, anchor } };
  }),
  createRecogniser("throughDay", "(?<=i)(?<u>k)", (match) => {
    const before = match.before(1)?.word ?? "";
    if (match.lexeme("u")?.unit !== "day" || !["utover", "utpå"].includes(before)) return undefined;
    return { meaning: { kind: "unit", unit: "day", offset: 0, anchor: "narrative" } };
  }),
  createRecogniser("thatUnit", "(?:t?R|t)(?<u>[uk])", (match) => {
    const u = match.lexeme("u");
    const isSame = match.tagged.tokens[match.to - 2]?.tag === "R";
    if (u?.unit === undefined || isShort(u.unit)) return undefined;
    // "Den dagen" points back; "den uka" more often opens a clause of its own.
    if (!isSame && (u.tag !== "k" || u.unit !== "day")) return undefined;
    return {
      meaning: { kind: "unit", unit: u.unit, offset: 0, anchor: "narrative" },
      confidence: 0.7,
    };
  }),
  createRecogniser("sameQuarter", "t?R(?<q>q)(?:i?(?<c>c)|(?<k>k)[be])", (match) => {
    if (match.token("k") !== undefined && match.lexeme("k")?.unit !== "year") return undefined;
    return {
      meaning: { kind: "shift", unit: "year", amount: 1, sign: -1, anchor: "narrative" },
      confidence: 0.8,
    };
  }),
  createRecogniser(
    "besideAnniversary",
    "(?<u>k)(?<w>[ab])(?=(?:(?<n>N)\\.?-?)?(?<a>8))",
    (match) => {
      const years = match.lexeme("a")?.n ?? match.lexeme("n")?.n;
      if (match.lexeme("u")?.unit !== "day" || years === undefined) return undefined;
      const offset = match.lexeme("w")?.tag === "a" ? 1 : -1;
      return { meaning: { kind: "anniversary", years, offset }, confidence: 0.8 };
    },
  ),
  createRecogniser("anniversary", "t?(?:(?<n>N)\\.?-?|(?<o>O))?(?<a>8)", (match) => {
    const years = match.lexeme("a")?.n ?? match.lexeme("n")?.n ?? match.lexeme("o")?.n;
    if (years === undefined) return undefined;
    return { meaning: { kind: "anniversary", years }, confidence: 0.7 };
  }),
  createRecogniser("dayBefore", "(?<u>k)(?<w>[abel])(?!K|i?k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || isShort(unit) || match.before(1)?.tag === "H") return undefined;
    const offset = "al".includes(match.lexeme("w")?.tag ?? "") ? 1 : -1;
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" }, confidence: 0.7 };
  }),
  createRecogniser("ago", `f(?<o>o)?(?:(?<a>A)\\.?)?(?:${AMOUNT})?(?<u>[ugq])4?G`, (match) =>
    createShift(match, -1, "written"),
  ),
  createRecogniser("ago", `(?:(?<a>A)\\.?)?${AMOUNT}(?<u>[ug])4?G(?=[,.|-])`, (match) =>
    createShift(match, -1, "written"),
  ),
  createRecogniser(
    "inFuture",
    `(?<=i)o?(?<x>(?:(?<a>A)\\.?)?${AMOUNT}(?<u>[ug])4?)(?![KG1])`,
    (match) => {
      if (match.before(1)?.word !== "om") return undefined;
      if (match.lexeme("n")?.tag === "E" && match.lexeme("u")?.unit === "day") return undefined;
      const reading = createShift(match, 1, "written");
      return reading && { ...reading, signal: "at" };
    },
  ),
  createRecogniser("later", `(?:(?<a>A)\\.?)?(?:${AMOUNT})?(?<u>u)(?<l>[le])(?!i?[kcd])`, (match) =>
    createShift(match, match.lexeme("l")?.tag === "l" ? 1 : -1, "narrative"),
  ),
  createRecogniser("laterEnd", `(?:(?<a>A)\\.?)?${AMOUNT}(?<u>u)(?<l>[ab])(?=[.,|])`, (match) =>
    createShift(match, match.lexeme("l")?.tag === "a" ? 1 : -1, "narrative"),
  ),
  createRecogniser("beforeThis", `(?:(?<a>A)\\.?)?${AMOUNT}(?<u>u)(?<l>[ab])H`, (match) =>
    createShift(match, match.lexeme("l")?.tag === "a" ? 1 : -1, "narrative"),
  ),
  createRecogniser("unitIn", `${START}(?<w>[LXH])(?<u>[q])${YEAR}`, (match) => {
    const within = readWithin(match);
    const unit = match.lexeme("u")?.unit;
    if (within === undefined || within === false || unit === undefined) return undefined;
    return createUnit(match, unit, readDirection(match) ?? 0);
  }),
];

function isShort(unit: Unit): boolean {
  return unit === "hour" || unit === "minute" || unit === "second";
}

function readLastUnit(match: TagMatch): Read {
  const { unit, tag } = match.lexeme("u") ?? {};
  const w = match.lexeme("w");
  if (unit === undefined || w?.code === "near") return undefined;
  // "På denne dagen i 1814" is no day of now.
  if (
    unit === "day" &&
    w?.tag === "H" &&
    match.after(1)?.tag === "i" &&
    match.after(2)?.tag === "Y"
  )
    return undefined;
  const isPast = match.token("t") !== undefined && w?.code === "last" && tag === "k";
  // "Det siste året" is the twelve months up to now, "siste uke" a week of the calendar.
  if (isPast && unit !== "weekend") {
    const length = { unit, amount: 1, ...codeOf(unit, 1) };
    return { meaning: { kind: "duration", ...length, toward: "past" }, confidence: 0.9 };
  }
  const isAhead = match.token("t") !== undefined && w?.tag === "X" && tag === "k";
  if (isAhead && w?.code === undefined && !["weekend", "day"].includes(unit)) {
    const length = { unit, amount: 1, ...codeOf(unit, 1) };
    return { meaning: { kind: "duration", ...length, toward: "future" }, confidence: 0.8 };
  }
  if (isShort(unit)) return undefined;
  // "Siste dager", "neste uker": several, and nobody says how many.
  if (tag === "u" && /[ea]r$/.test(match.token("u")?.word ?? "")) return undefined;
  if (w?.code === "narrative") {
    return { meaning: { kind: "unit", unit, offset: 1, anchor: "narrative" }, confidence: 0.8 };
  }
  if (unit === "day" && w?.tag === "X") {
    return { meaning: { kind: "unit", unit, offset: 1, anchor: "narrative" }, confidence: 0.8 };
  }
  if (unit === "day" && w?.tag === "H" && tag === "u") return undefined;
  return createUnit(match, unit, readDirection(match) ?? 0);
}

function createUnit(match: TagMatch, unit: Unit, offset: number): Read {
  const e = match.lexeme("e");
  const side =
    offset !== 0 ? undefined : e?.tag === "e" ? "before" : e?.tag === "l" ? "after" : undefined;
  const mod = e?.tag === "e" ? "START" : e?.tag === "l" ? "END" : readStart(match);
  return {
    meaning: {
      kind: "unit",
      unit,
      offset,
      anchor: "written",
      ...(side === undefined ? {} : { side }),
    },
    mod,
    confidence: 0.93,
  };
}

function createShift(match: TagMatch, sign: -1 | 1, anchor: "written" | "narrative"): Read {
  const unit = match.lexeme("u")?.unit;
  const amount = readAmount(match);
  if (unit === undefined || isNoNumber(match)) return undefined;
  const length = amount === undefined ? { unit } : asWhole(unit, amount);
  return {
    meaning: {
      kind: "shift",
      ...length,
      sign,
      anchor,
      ...(anchor === "narrative" ? { isCoarse: true as const } : {}),
      ...(match.token("o") === undefined ? {} : { exact: true }),
    },
    mod: readAmountMod(match),
    confidence: anchor === "written" ? 0.93 : 0.75,
  };
}
