/** Dates told by their distance: "desember året før", "mars for to år siden", "tirsdag for to uker siden". */
import type { Meaning } from "../../engine/meaning.ts";
import { readDay } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import { AMOUNT, readAmount, readYearBeside } from "./parts.ts";

export const BESIDE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("besideMonth", "(?:(?<d>N)\\.)?(?<m>M)(?<u>k)(?<w>[abel])", (match) => {
    const meaning = readDay(match);
    const within = readYearBeside(match);
    if (meaning?.kind !== "date" || within === undefined) return undefined;
    return { meaning: { ...meaning, within } };
  }),
  createRecogniser("besideSeason", "(?<s>s)(?<u>k)(?<w>[abel])", (match) => {
    const season = match.lexeme("s")?.season;
    const within = readYearBeside(match);
    if (season === undefined || within === undefined) return undefined;
    return { meaning: { kind: "date", parts: { season }, within } };
  }),
  createRecogniser(
    "yearAgo",
    `(?:(?:(?:(?<d>N)\\.)?(?<m>M))|(?<s>s))(?:f${AMOUNT}(?<u>u)G|t?R(?<su>u))`,
    (match) => {
      const meaning = readDay(match);
      const season = match.lexeme("s")?.season;
      const isSame = match.token("su") !== undefined;
      const amount = isSame ? 0 : readAmount(match);
      if ((match.lexeme("su") ?? match.lexeme("u"))?.unit !== "year") return undefined;
      if (meaning?.kind !== "date" || amount === undefined || !Number.isInteger(amount))
        return undefined;
      const parts = season === undefined ? meaning.parts : { season };
      const anchor = isSame ? "narrative" : "written";
      const within: Meaning = { kind: "unit", unit: "year", offset: -amount, anchor };
      return { meaning: { kind: "date", parts, within } };
    },
  ),
  createRecogniser("weekdayAgo", `(?<d>w)(?:(?<f>f)|i)${AMOUNT}(?<u>u)(?<g>G)?`, (match) => {
    const weekday = match.lexeme("d")?.n;
    const amount = readAmount(match);
    const isBack = match.token("f") !== undefined;
    if (weekday === undefined || match.lexeme("u")?.unit !== "week") return undefined;
    if (amount === undefined || !Number.isInteger(amount)) return undefined;
    if (isBack !== (match.token("g") !== undefined)) return undefined;
    if (!isBack && match.tagged.tokens[match.from + 1]?.word !== "om") return undefined;
    const offset = isBack ? -amount : amount;
    const within: Meaning = { kind: "unit", unit: "week", offset, anchor: "written" };
    return { meaning: { kind: "date", parts: {}, weekday, within } };
  }),
];
