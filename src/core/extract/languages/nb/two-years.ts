/** Years told short or together: "mai-68", "vinteren 2010/2011", "11. september-angrepene". */
import { readDay } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { isVerb } from "./tense.ts";

export const TWO_YEAR_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("monthShortYear", "(?:(?<d>N)\\.)?(?<m>M)(?<h>[-W])(?<n>N)", (match) => {
    const meaning = readDay(match);
    const year = readShortYear(match);
    if (meaning?.kind !== "date" || year === undefined) return undefined;
    return { meaning: { ...meaning, parts: { ...meaning.parts, year } } };
  }),
  createRecogniser("seasonShortYear", "(?<s>s)(?<h>[-W])(?<n>N)", (match) => {
    const season = match.lexeme("s")?.season;
    const year = readShortYear(match);
    if (season === undefined || year === undefined) return undefined;
    return { meaning: { kind: "date", parts: { season, year } } };
  }),
  createRecogniser("shortYear", "(?<=[i>])(?<h>[-W])(?<n>N)(?![%$ug])", (match) => {
    const year = readShortYear(match);
    const next = match.after(1);
    // "I -20 grader".
    const isNoun = next?.tag === "W" && /^\p{Ll}/u.test(next.word) && !isVerb(next.word);
    if (year === undefined || year >= 2000 || isNoun) return undefined;
    return { meaning: { kind: "date", parts: { year } } };
  }),
  createRecogniser("winter", "6?(?<s>s)(?<y>Y)(?<h>[-W])(?<n>[YN])", (match) => {
    const season = match.lexeme("s")?.season;
    const year = match.lexeme("y")?.n;
    if (season !== "WI" || year === undefined || !isNextYear(match, year)) return undefined;
    return { meaning: { kind: "date", parts: { season, year } } };
  }),
  createRecogniser("turnOfYear", "(?<j>J)(?<y>Y)(?<h>[-W])(?<n>[YN])", (match) => {
    const name = match.lexeme("j")?.code;
    const year = match.lexeme("y")?.n;
    if (name === undefined || year === undefined || !isNextYear(match, year)) return undefined;
    const isOver = /^(?:årsskifte|nyttår)(?:t|sdag)?$/.test(name);
    return { meaning: { kind: "holiday", name, year: isOver ? year + 1 : year } };
  }),
  createRecogniser("namedDay", "t?(?<d>N)\\.(?<m>M)(?=-W)", (match) => {
    const meaning = readDay(match);
    const year = meaning?.kind === "date" ? findNamedYear(match) : undefined;
    if (meaning?.kind !== "date" || year === undefined) return undefined;
    return { meaning: { ...meaning, parts: { ...meaning.parts, year } } };
  }),
];

/** Groups `h` and `n`: "-68", "'68", tight and of two digits. */
function readShortYear(match: TagMatch): number | undefined {
  const [sign, digits] = [match.token("h"), match.token("n")];
  const n = digits?.lexeme.n;
  if (n === undefined || !/^\d\d$/.test(digits?.word ?? "")) return undefined;
  if (sign?.end !== digits?.start || !["-", "'"].includes(sign?.word ?? "")) return undefined;
  // "1.-30. juni", "mai-31. august": the number goes on.
  if (match.after(1)?.tag === "." && "M-".includes(match.after(2)?.tag ?? "|")) return undefined;
  return n + (n < 50 ? 2000 : 1900);
}

/** Groups `h` and `n`: behind a year the next one, "/2011", "–11". */
function isNextYear(match: TagMatch, year: number): boolean {
  const n = match.lexeme("n")?.n;
  const sign = match.token("h");
  const isSign = sign?.tag === "-" || sign?.word === "/";
  return isSign && (n === year + 1 || n === (year + 1) % 100);
}

/** Days that a compound calls by their date alone, month first. */
const NAMED_DAYS: Readonly<Record<string, number>> = { "9-11": 2001, "7-22": 2011 };

/** The year of "11. september-angrepene", "22. juli-kommisjonen": not of what is held that day each year. */
function findNamedYear(match: TagMatch): number | undefined {
  const name = `${match.lexeme("m")?.n}-${match.lexeme("d")?.n}`;
  const [hyphen, noun] = [match.after(1), match.after(2)];
  const isTight = hyphen?.start === match.token("m")?.end && hyphen?.end === noun?.start;
  if (!isTight || /^(?:feir|mark|arrang|tog)/.test(noun?.word ?? "")) return undefined;
  return NAMED_DAYS[name];
}
