/** "i fjor", "forrige uke", "for tre uker siden", "to år senere", "de siste to årene", "hver fredag", "nylig". */
import { readDirection, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { printLength } from "../../engine/units.ts";
import type { Unit } from "../../expression.ts";
import { readB } from "./parts.ts";

type Read = ReturnType<Recogniser["read"]>;

export const RELATIVE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("thisYear", "(?:(?<e>[elr])i?|(?<b>BF))?(?<c>c)", (match) =>
    createUnit(match, "year", match.lexeme("c")?.n ?? 0),
  ),
  createRecogniser("lastUnit", "(?:(?<e>[elr])i?|(?<b>BF))?t?(?<w>[LXH])(?<u>[ukq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "hour" || unit === "minute" || unit === "second")
      return undefined;
    if (match.lexeme("w")?.code === "narrative") {
      return { meaning: { kind: "unit", unit, offset: 1, anchor: "narrative" }, confidence: 0.8 };
    }
    return createUnit(match, unit, readDirection(match) ?? 0);
  }),
  createRecogniser("earlierInUnit", "(?<e>[el])i(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    return unit && createUnit(match, unit, 0);
  }),
  createRecogniser("endOfUnit", "(?<b>BF)(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    return unit && createUnit(match, unit, 0);
  }),
  createRecogniser("sameUnit", "(?:t?(?<w>R)|(?<t>[tH]))(?<u>[ukP])", (match) => {
    const unit = match.lexeme("u")?.unit;
    const part = match.lexeme("u")?.part;
    if (match.token("w") === undefined) return undefined;
    if (part !== undefined) return { meaning: { kind: "time", parts: { part } } };
    return (
      unit && { meaning: { kind: "unit", unit, offset: 0, anchor: "narrative" }, confidence: 0.75 }
    );
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
  createRecogniser("dayBefore", "(?<u>k)(?<w>[ab])(?!K)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "hour" || unit === "minute") return undefined;
    const offset = match.lexeme("w")?.tag === "a" ? 1 : -1;
    return { meaning: { kind: "unit", unit, offset, anchor: "narrative" }, confidence: 0.7 };
  }),
  createRecogniser(
    "ago",
    "o?f(?<o>o)?(?<a>A)?(?:(?<n>[NE])(?<j>j)?|(?<v>V))?(?<u>[uq])G",
    (match) => createShift(match, -1, "written"),
  ),
  createRecogniser(
    "inFuture",
    "i(?<o>o)?(?<a>A)?(?:(?<n>[NE])(?<j>j)?|(?<v>V))(?<u>u)(?!K)",
    (match) => {
      if (match.tagged.tokens[match.from]?.word !== "om") return undefined;
      if (match.lexeme("n")?.tag === "E" && match.lexeme("u")?.unit === "day") return undefined;
      return createShift(match, 1, "written");
    },
  ),
  createRecogniser("later", "(?<a>A)?o?(?:(?<n>[NE])(?<j>j)?|(?<v>V))?(?<u>u)(?<l>[le])", (match) =>
    createShift(match, match.lexeme("l")?.tag === "l" ? 1 : -1, "narrative"),
  ),
  createRecogniser("beforeThis", "(?<a>A)?o?(?:(?<n>[NE])|(?<v>V))(?<u>u)(?<l>[ab])H", (match) =>
    createShift(match, match.lexeme("l")?.tag === "a" ? 1 : -1, "narrative"),
  ),
  createRecogniser("everyUnit", "(?<v>v)(?<n>[ON])?\\.?(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n ?? match.lexeme("v")?.n ?? 1;
    return unit && { meaning: { kind: "set", value: printLength(unit, amount) } };
  }),
  createRecogniser("everyWeekday", "v(?<d>w)|(?<p>x)", (match) => {
    const n = match.lexeme("d")?.n ?? match.lexeme("p")?.n;
    if (n === undefined) return undefined;
    return { meaning: { kind: "set", value: `XXXX-WXX-${n}` } };
  }),
  createRecogniser("everySeason", "v(?<s>[S7P])", (match) => {
    const { season, part } = match.lexeme("s") ?? {};
    return { meaning: { kind: "set", value: part ? `XXXX-XX-XXT${part}` : `XXXX-${season}` } };
  }),
  createRecogniser("frequency", "(?<m>m)", (match) => {
    const code = match.lexeme("m")?.code;
    return code === undefined ? undefined : { meaning: { kind: "set", value: code } };
  }),
  createRecogniser("pastUnits", "(?<a>A)?t?(?<w>[LX])(?:(?<n>N)|(?<v>V))?(?<u>K)", (match) =>
    createLength(match, match.lexeme("w")?.tag === "L" ? "past" : "future"),
  ),
  createRecogniser(
    "duration",
    "(?<a>A)?o?(?:(?<n>[NE])(?<j>j)?|(?<v>V))-?(?<u>[ug])(?!G)",
    (match) => {
      if (match.lexeme("n")?.tag === "E" && match.lexeme("u")?.unit === "weekend") return undefined;
      return createLength(match, undefined);
    },
  ),
  createRecogniser("reference", "(?<n>n)", (match) => {
    const { reference, code } = match.lexeme("n") ?? {};
    if (code !== undefined) {
      const type = code === "PAST_REF" ? "DATE" : "DURATION";
      return { meaning: { kind: "untilNow", value: code, type }, confidence: 0.6 };
    }
    if (reference === undefined) return undefined;
    return { meaning: { kind: "ref", reference }, confidence: 0.7 };
  }),
];

function createUnit(match: TagMatch, unit: Unit, offset: number): Read {
  const e = match.lexeme("e");
  const side =
    offset !== 0 ? undefined : e?.tag === "e" ? "before" : e?.tag === "l" ? "after" : undefined;
  const mod = e?.tag === "e" ? "START" : e?.tag === "l" ? "END" : (e?.mod ?? readB(match));
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

/** The number before a unit; with "half" behind it ("et halvt år") a half. */
function readAmount(match: TagMatch): number | undefined {
  return match.lexeme("j") === undefined ? match.lexeme("n")?.n : 0.5;
}

function createShift(match: TagMatch, sign: -1 | 1, anchor: "written" | "narrative"): Read {
  const unit = match.lexeme("u")?.unit;
  const amount = readAmount(match);
  if (unit === undefined) return undefined;
  return {
    meaning: {
      kind: "shift",
      unit,
      ...(amount === undefined ? {} : { amount }),
      sign,
      anchor,
      ...(match.token("o") === undefined ? {} : { exact: true }),
    },
    mod: readMod(match, "a"),
    confidence: anchor === "written" ? 0.93 : 0.75,
  };
}

function createLength(match: TagMatch, toward: "past" | "future" | undefined): Read {
  const unit = match.lexeme("u")?.unit;
  const amount = readAmount(match);
  if (unit === undefined) return undefined;
  if (unit === "year" && amount === 0.5) {
    return { meaning: { kind: "duration", unit: "month", amount: 6 }, mod: readMod(match, "a") };
  }
  return {
    meaning: {
      kind: "duration",
      unit,
      ...(amount === undefined ? {} : { amount }),
      ...(toward === undefined ? {} : { toward }),
    },
    mod: readMod(match, "a"),
    confidence: 0.85,
  };
}
