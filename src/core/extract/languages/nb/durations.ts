/** "Tre uker", "en time og ti minutter", "de siste to årene", "hele året", "tolv år gammel", "treårig". */
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Unit } from "../../expression.ts";
import { AMOUNT, asWhole, codeOf, isNoNumber, readAmount, readAmountMod } from "./parts.ts";

type Read = ReturnType<Recogniser["read"]>;

/** Words behind which "over" says where something stretches or how old someone is; it stays outside. */
const STRETCHES: ReadonlySet<string> = new Set(
  "gikk går gått gå strekker strakk strekke fordelt spredt pågår pågikk foregår foregikk fordeler plan alle folk voksne personer".split(
    " ",
  ),
);

export const DURATION_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "pastUnits",
    "(?:(?<a>A)\\.?)?t?(?<w>[LX])(?:(?<n>[NE])|(?<v>V)N?)?(?<u>[Ku])",
    (match) => readStretch(match),
  ),
  createRecogniser("pastUnits", "(?:(?<a>A)\\.?)?t?(?:(?<n>N)|(?<v>V))(?<w>[LX])(?<u>K)", (match) =>
    readStretch(match),
  ),
  createRecogniser("firstUnits", "t?(?:(?<n>N)?O|O(?<n2>N)|O(?<v>V))(?<u>K)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n ?? match.lexeme("n2")?.n;
    if (unit === undefined) return undefined;
    return { meaning: { kind: "duration", unit, ...(amount === undefined ? {} : { amount }) } };
  }),
  createRecogniser(
    "duration",
    `(?:(?<a>A)\\.?)?${AMOUNT}-?(?<u>[ug])4?(?:(?<g>0)|&(?<n2>[NE])(?<u2>[ug]))?(?!G[,.|-])`,
    readDuration,
  ),
  createRecogniser(
    "duration",
    `(?:${AMOUNT})-?(?<u>[ug])4?(?:(?<g>0)|&(?<n2>[NE])(?<u2>[ug]))?(?!G[,.|-])`,
    readDuration,
  ),
  createRecogniser("halfYear", "t(?<w>[LX])(?<h>h)", (match) => {
    const toward = match.lexeme("w")?.tag === "L" ? "past" : "future";
    return { meaning: { kind: "duration", unit: "month", amount: 6, toward }, confidence: 0.9 };
  }),
  createRecogniser("hundredsOf", "V?(?<h>!)F?(?<u>u)", (match) => {
    const unit = match.lexeme("h")?.unit;
    if (unit === undefined || match.lexeme("u")?.unit !== "year") return undefined;
    return { meaning: { kind: "duration", unit } };
  }),
  createRecogniser("halfUnit", "(?<a>A)?(?<j>j)t?(?<u>[uk])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "weekend") return undefined;
    return { meaning: { kind: "duration", ...asWhole(unit, 0.5) }, mod: match.lexeme("a")?.mod };
  }),
  createRecogniser("firstUnit", "t(?<o>O)(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || match.lexeme("o")?.n !== 1 || unit === "day") return undefined;
    if (unit === "weekend" || unit === "minute") return undefined;
    return { meaning: { kind: "duration", unit, amount: 1 }, confidence: 0.6 };
  }),
  createRecogniser("bareUnits", "(?<=[ia]|W)(?<u>u)(?![le])", (match) => {
    const unit = match.lexeme("u")?.unit;
    const before = match.before(1)?.word ?? "";
    const isPlural = /[ea]r$/.test(match.token("u")?.word ?? "");
    if (unit === undefined || !isPlural || !["i", "etter", "gjennom"].includes(before))
      return undefined;
    return match.lexeme("u")?.n === undefined
      ? { meaning: { kind: "duration", unit }, confidence: 0.6 }
      : undefined;
  }),
  createRecogniser("wholeUnit", "6t?(?<u>k)", (match) => {
    const unit = match.lexeme("u")?.unit;
    return unit && { meaning: { kind: "duration", unit, amount: 1 } };
  }),
  createRecogniser("yearLong", "(?:(?<n>[NE])-(?=1))?(?<y>1)", (match) => {
    const { n, unit = "year", code } = match.lexeme("y") ?? {};
    const amount = match.lexeme("n")?.n ?? n;
    if (amount === undefined && code === undefined) return undefined;
    return { meaning: { kind: "duration", unit, ...(amount === undefined ? {} : { amount }) } };
  }),
  createRecogniser("age", "(?:(?:(?<a>A)\\.?)?(?<n>N)-)?(?<y>2)", (match) => {
    const amount = match.lexeme("n")?.n ?? match.lexeme("y")?.n;
    if (amount === undefined) return undefined;
    return { meaning: { kind: "duration", unit: "year", amount }, mod: match.lexeme("a")?.mod };
  }),
];

function readDuration(match: TagMatch): Read {
  const unit = match.lexeme("u")?.unit;
  const amount = readAmount(match);
  if (unit === undefined || isNoNumber(match)) return undefined;
  const u = match.lexeme("u");
  if (match.lexeme("n")?.tag === "E" && (unit === "weekend" || isOneDay(match))) return undefined;
  const a = match.token("a");
  if (a?.word === "over" && isStretched(match.before(1)?.word ?? "")) return undefined;
  const unit2 = match.lexeme("u2")?.unit;
  const amount2 = match.lexeme("n2")?.n;
  // "Ti år og tre måneder" is one length, "to år og fem år" are two.
  if (unit2 !== undefined && (unit2 === unit || u?.n !== undefined)) return undefined;
  const hundreds = readHundreds(match);
  if (hundreds !== undefined) return { meaning: { kind: "duration", unit: hundreds } };
  const length =
    amount === undefined ? { unit } : { ...asWhole(unit, amount), ...codeOf(unit, amount) };
  return {
    meaning: {
      kind: "duration",
      ...length,
      ...(unit2 === undefined || amount2 === undefined
        ? {}
        : { plus: { unit: unit2, amount: amount2 } }),
    },
    mod: readAmountMod(match),
    confidence: 0.85,
  };
}

/** "Flere hundre år": centuries that nobody counts. */
function readHundreds(match: TagMatch): Unit | undefined {
  if (match.token("v") === undefined || match.lexeme("u")?.unit !== "year") return undefined;
  const number = match.tagged.tokens.slice(match.from, match.to).find(({ tag }) => tag === "N");
  if (number?.lexeme.n === 100) return "century";
  return number?.lexeme.n === 1000 ? "millennium" : undefined;
}

function isStretched(word: string): boolean {
  return STRETCHES.has(word) || /(?:plan|program|periode)(?:en|et)?$/.test(word);
}

/** "En dag" is some day more often than the length of one. */
function isOneDay(match: TagMatch): boolean {
  const before = match.before(1)?.word;
  const isDay = match.token("u")?.word === "dag";
  return isDay && !["i", "på", "etter", "hele"].includes(before ?? "");
}

/** "De to siste ukene i mars" end with March and not now. */
function isWithin(match: TagMatch): boolean {
  return "iF".includes(match.after(1)?.tag ?? "|") && "MsYJ".includes(match.after(2)?.tag ?? "|");
}

function readStretch(match: TagMatch): Read {
  const { unit, tag } = match.lexeme("u") ?? {};
  const w = match.lexeme("w");
  const amount = match.lexeme("n")?.n ?? match.lexeme("v")?.n;
  if (unit === undefined) return undefined;
  if (tag === "u" && match.token("n") === undefined && match.token("v") === undefined)
    return undefined;
  return {
    meaning: {
      kind: "duration",
      unit,
      ...(amount === undefined ? {} : { amount, ...codeOf(unit, amount) }),
      ...(isWithin(match) ? {} : { toward: w?.tag === "L" ? "past" : "future" }),
    },
    mod: match.lexeme("a")?.mod,
    confidence: 0.9,
  };
}
