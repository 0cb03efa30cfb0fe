/** What several Norwegian recognisers need. */

import type { TagMatch } from "../../engine/recogniser.ts";
import type { TimexMod } from "../../expression.ts";

/** The modifier of "slutten av": the group ends with "av", so its word stands before. */
export function readB(match: TagMatch): TimexMod | undefined {
  const of = match.token("b");
  if (of === undefined) return undefined;
  return match.tagged.tokens[match.tagged.tokens.indexOf(of, match.from) - 1]?.lexeme.mod;
}

const NOT_BEFORE: ReadonlySet<string> = new Set(
  "side sider rom kapittel paragraf artikkel rute buss linje nr nummer".split(" "),
);
const NOT_AFTER: ReadonlySet<string> = new Set(
  "mennesker personer kroner meter kilometer tonn dollar euro kvinner menn soldater ansatte medlemmer millioner milliarder aksjer ord eksemplarer stemmer".split(
    " ",
  ),
);

/** A number of four digits is a year where the words around let it be one. */
export function isYearHere(match: TagMatch, year: number): boolean {
  const before = match.before(1);
  const after = match.after(1);
  if (before?.tag === "$" || before?.tag === "#" || after?.tag === "#") return false;
  if (before !== undefined && NOT_BEFORE.has(before.word)) return false;
  if (after !== undefined && NOT_AFTER.has(after.word)) return false;
  const isAsked = before !== undefined && "i~>F=bGaM".includes(before.tag);
  // "Mellom 1500 og 2000 medlemmer": the noun behind the second number is that of both.
  for (let distance = 2; distance <= 3; distance += 1) {
    const later = match.after(distance);
    if (
      after !== undefined &&
      "&-".includes(after.tag) &&
      later !== undefined &&
      NOT_AFTER.has(later.word)
    )
      return false;
  }
  return year < 1700 || year > 2050 ? isAsked : true;
}
