/** What repeats: "hver fredag", "to ganger i året", "ukentlig", "kroner i måneden". */
import { createRecogniser, type Recogniser } from "../../engine/recogniser.ts";
import { printLength } from "../../engine/units.ts";

/** How far before "i året" the number stands that it is the rate of. */
const RATE_REACH = 5;

export const SET_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("everyUnit", "(?<v>v)(?<n>[ON])?\\.?(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    const amount = match.lexeme("n")?.n ?? match.lexeme("v")?.n ?? 1;
    return unit && { meaning: { kind: "set", value: printLength(unit, amount) } };
  }),
  createRecogniser("everyWeekday", "v(?<d>w)(?<p>P)?|v(?<c>p)|(?<x2>x)", (match) => {
    const lexeme = match.lexeme("d") ?? match.lexeme("c") ?? match.lexeme("x2");
    const part = match.lexeme("p")?.part ?? match.lexeme("c")?.part;
    if (lexeme?.n === undefined) return undefined;
    return { meaning: { kind: "set", value: `XXXX-WXX-${lexeme.n}${part ? `T${part}` : ""}` } };
  }),
  createRecogniser("allDays", "W(?<u>[ux])", (match) => {
    const { unit, tag, n } = match.lexeme("u") ?? {};
    if (match.tagged.tokens[match.from]?.word !== "alle") return undefined;
    if (tag === "x") return { meaning: { kind: "set", value: `XXXX-WXX-${n}` } };
    const isDays = unit === "day" && match.token("u")?.word === "dager";
    return isDays ? { meaning: { kind: "set", value: "P1D" } } : undefined;
  }),
  createRecogniser("everySeason", "v(?<s>[S7P])", (match) => {
    const { season, part } = match.lexeme("s") ?? {};
    return { meaning: { kind: "set", value: part ? `XXXX-XX-XXT${part}` : `XXXX-${season}` } };
  }),
  createRecogniser("everyMonth", "v(?<m>M)", (match) => {
    const month = match.lexeme("m")?.n;
    if (month === undefined) return undefined;
    return { meaning: { kind: "set", value: `XXXX-${String(month).padStart(2, "0")}` } };
  }),
  createRecogniser(
    "timesPer",
    "(?:A\\.?)?(?:[NEV])(?:[-~]N)?Z(?:i(?<k>k)|(?<m>m)|<(?<u>u))",
    (match) => {
      const unit = (match.lexeme("k") ?? match.lexeme("u"))?.unit;
      const value = unit === undefined ? match.lexeme("m")?.code : printLength(unit, 1);
      return value === undefined ? undefined : { meaning: { kind: "set", value } };
    },
  ),
  createRecogniser("frequency", "(?<m>m)", (match) => {
    const code = match.lexeme("m")?.code;
    // "Daglig leder" is a title.
    if (/^leder/.test(match.after(1)?.word ?? "")) return undefined;
    return code === undefined ? undefined : { meaning: { kind: "set", value: code } };
  }),
  createRecogniser("perUnit", "<(?<u>[uq])", (match) => {
    const unit = match.lexeme("u")?.unit;
    if (unit === undefined || unit === "second") return undefined;
    if (unit === "hour" && isSpeed(match.before(1)?.word)) return undefined;
    return { meaning: { kind: "set", value: printLength(unit, 1) }, confidence: 0.7 };
  }),
  createRecogniser("rate", "(?<=[i$])(?<k>k)(?![abelY])", (match) => {
    const unit = match.lexeme("k")?.unit;
    const before = match.before(1)?.word;
    if (
      unit === undefined ||
      unit === "weekend" ||
      !["i", "om", "kroner", "kr"].includes(before ?? "")
    )
      return undefined;
    if (match.lexeme("k")?.code !== undefined || match.after(1)?.word === "som") return undefined;
    if (match.before(2)?.word === "hittil") return undefined;
    if (unit === "second" || (unit === "hour" && isSpeed(match.before(2)?.word))) return undefined;
    for (let distance = 1; distance <= RATE_REACH; distance += 1) {
      const token = match.before(distance);
      if (token === undefined || token.tag === "|") return undefined;
      if ("N$Z%#Y".includes(token.tag)) {
        return { meaning: { kind: "set", value: printLength(unit, 1) }, confidence: 0.6 };
      }
    }
    return undefined;
  }),
];

function isSpeed(word: string | undefined): boolean {
  return word !== undefined && ["kilometer", "km", "mil", "meter"].includes(word);
}
