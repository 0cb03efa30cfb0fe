/** "three weeks", "the past two years", "a 10-year plan", "recent months". */

import { readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import { printLength } from "../../engine/units.ts";

export const DURATION_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "pastUnits",
    "(?<a>A)?t?(?<w>[LX])\\+?(?<n>N|V)(?:[=-]N)?\\+?-?(?<u>[uUqQ])(?<s>0)?",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      const n = match.lexeme("n");
      if (unit === undefined || n === undefined) return undefined;
      return {
        meaning: {
          kind: "duration",
          unit,
          ...(n.n === undefined ? {} : { amount: n.n }),
          toward: match.lexeme("w")?.tag === "L" ? "past" : "future",
        },
        mod: readMod(match, "a", "s"),
        confidence: 0.93,
      };
    },
  ),
  createRecogniser("recentUnits", "(?:t?[LX]|(?<v>V))(?<u>U)", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    const v = match.lexeme("v");
    if (v !== undefined && v.code !== "recent") return undefined;
    if (v !== undefined && unit === "year") {
      return { meaning: { kind: "ref", reference: "PAST_REF" }, confidence: 0.8 };
    }
    const isAhead = match.tagged.tokens[match.to - 2]?.lexeme.tag === "X";
    return {
      meaning: { kind: "duration", unit, toward: isAhead ? "future" : "past" },
      confidence: 0.8,
    };
  }),
  createRecogniser(
    "duration",
    "(?<a>A|8(?=[Na]))?(?:[th](?![NV]-)|a(?=N[uU]))?(?:(?<n>N)(?:[=&-](?<n2>N))?|(?<n3>a)|(?<v>V))\\+?-?(?<u>[uUqQ])(?:-?(?<j>[jg]))?(?<s>0)?(?!-?G)",
    (match) => {
      const unit = match.lexeme("u")?.unit;
      const u = match.lexeme("u");
      if (unit === undefined || u === undefined) return undefined;
      const amount = match.lexeme("n")?.n ?? match.lexeme("n3")?.n ?? match.lexeme("v")?.n;
      if (match.token("n3") !== undefined && unit === "weekend") return undefined;
      if (u.tag === "q" && match.token("n3") !== undefined) return undefined;
      if (unit === "quarter" && match.after(1)?.tag === "F") return undefined;
      // An age says how old someone is, not when or how long something was.
      if (match.lexeme("j")?.tag === "j" && unit === "year") return undefined;
      if (
        u.tag === "u" &&
        match.after(1)?.tag === "-" &&
        match.after(2)?.tag === "j" &&
        unit === "year"
      )
        return undefined;
      if (unit === "minute" && match.token("u")?.isCapital === true) return undefined;
      if (match.token("v")?.lexeme.code === "recent") return undefined;
      if (match.token("n3") !== undefined && isRate(match.before(1))) {
        return { meaning: { kind: "set", value: printLength(unit, 1) }, confidence: 0.7 };
      }
      return {
        meaning: { kind: "duration", unit, ...(amount === undefined ? {} : { amount }) },
        mod: readMod(match, "a", "s"),
        confidence: 0.85,
      };
    },
  ),
  createRecogniser("unitLong", "(?<u>[uU])-g", (match) => {
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
  createRecogniser("bareUnits", "(?<u>U)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const before = match.before(1);
    const after = match.after(1);
    if (unit === undefined || before === undefined) return undefined;
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
    ].includes(before.word);
    const relates = after?.tag === "2" || after?.tag === "b";
    if (!asks && !relates) return undefined;
    return { meaning: { kind: "duration", unit }, confidence: 0.6 };
  }),
];

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
