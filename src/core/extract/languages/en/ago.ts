/** "Half a century ago", "a year and a half ago", "500 million years ago", "in two years' time". */
import { readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import { HALVES } from "./durations.ts";

const SIZES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

export const AGO_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("halfAgo", "(?<a>[A8])?(?:6a|a6-?)(?<u>u)(?:G|(?<l>[le]))", (match) => {
    const unit = match.lexeme("u")?.unit;
    const half = unit === undefined ? undefined : HALVES[unit];
    if (half === undefined) return undefined;
    const l = match.lexeme("l")?.tag;
    return {
      meaning: {
        kind: "shift",
        ...half,
        sign: l === "l" ? 1 : -1,
        anchor: l === undefined ? "written" : "narrative",
        isRound: true,
      },
      mod: readMod(match, "a"),
    };
  }),
  createRecogniser("andHalfAgo", "(?<a>[Ao8])?a(?<u>u)&a6G", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    return {
      meaning: { kind: "shift", unit, amount: 1.5, sign: -1, anchor: "written" },
      mod: readMod(match, "a"),
    };
  }),
  createRecogniser("deepAgo", "(?<a>[Ao8])?(?<n>[N#a])(?<w>W)UG", (match) => {
    const size = SIZES[match.token("w")?.word ?? ""];
    const n = match.lexeme("n")?.n;
    if (size === undefined || n === undefined || match.after(-1)?.lexeme.unit !== "year")
      return undefined;
    return { meaning: { kind: "deep", years: n * size }, mod: readMod(match, "a") };
  }),
  createRecogniser("inTime", "(?<=i)(?<x>(?<a>A)?(?<n>N|a|V)(?<u>[uU])'4)", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n;
    if (unit === undefined || match.before(1)?.word !== "in") return undefined;
    const some = amount === undefined ? {} : { amount };
    return {
      meaning: { kind: "shift", unit, ...some, sign: 1, anchor: "written" },
      mod: readMod(match, "a"),
      signal: "at",
    };
  }),
];
