/** What repeats: "every Friday", "daily", "Mondays", "per year". */

import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import { printLength } from "../../engine/units.ts";
import type { Unit } from "../../expression.ts";

export const SET_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("frequency", "(?<f>f)", (match) => {
    const { code } = match.lexeme("f") ?? {};
    const token = match.token("f");
    // "The daily Granma" is a newspaper.
    const next = match.after(1);
    if (next?.tag === "W" && next.isCapital) return undefined;
    if (code === undefined || (token?.isCapital && match.before(1)?.tag !== "|" && match.from > 0))
      return undefined;
    return { meaning: { kind: "set", value: code } };
  }),
  createRecogniser("everyUnit", "v(?<n>[NO+V])?(?<u>[uUq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined) return undefined;
    const n = match.lexeme("n");
    const amount = n === undefined ? 1 : n.tag === "V" ? n.n : (n.n ?? 2);
    return { meaning: { kind: "set", value: printLength(unit, amount) } };
  }),
  createRecogniser("everyWeekday", "v\\+?(?<d>D)(?<p>P)?", (match) => {
    const n = match.lexeme("d")?.n;
    const part = match.lexeme("p")?.part;
    return n === undefined
      ? undefined
      : { meaning: { kind: "set", value: `XXXX-WXX-${n}${part ? `T${part}` : ""}` } };
  }),
  createRecogniser("weekdays", "(?<d>E)", (match) => {
    const n = match.lexeme("d")?.n;
    return n === undefined ? undefined : { meaning: { kind: "set", value: `XXXX-WXX-${n}` } };
  }),
  createRecogniser("everyMonth", "v(?<m>[Mm])", (match) => {
    const n = match.lexeme("m")?.n;
    return n === undefined
      ? undefined
      : { meaning: { kind: "set", value: `XXXX-${String(n).padStart(2, "0")}` } };
  }),
  createRecogniser("everySeason", "v(?<s>S)", (match) => {
    const season = match.lexeme("s")?.season;
    return season && { meaning: { kind: "set", value: `XXXX-${season}` } };
  }),
  createRecogniser("everyPart", "v(?<p>P)", (match) => {
    const part = match.lexeme("p")?.part;
    return part && { meaning: { kind: "set", value: `XXXX-XX-XXT${part}` } };
  }),
  createRecogniser("perUnit", "p(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || isSpeed(unit, match.before(1)?.word)) return undefined;
    return { meaning: { kind: "set", value: printLength(unit, 1) } };
  }),
];

/** "60 miles per hour": how fast, and not how often. */
export function isSpeed(unit: Unit, before: string | undefined): boolean {
  return unit === "hour" && /^(?:miles?|kilomet(?:er|re)s?|km|knots|feet)$/.test(before ?? "");
}
