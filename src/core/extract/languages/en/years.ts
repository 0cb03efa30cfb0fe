/** Years, decades, centuries, eras, quarters and halves. */

import type { Meaning } from "../../engine/meaning.ts";
import { readDirection, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { readB } from "./dates.ts";
import { isNoDecade, isOtherNumber } from "./not-dates.ts";

const START = "(?:(?<b>t?BF)|(?<r>[AR])-?)?";

export const YEAR_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("year", `${START}(?<t>tu)?(?<y>Y)(?!-?[uU%c:])`, (match) => {
    const year = match.lexeme("y")?.n;
    if (year === undefined || !isYearHere(match, year)) return undefined;
    return {
      meaning: { kind: "date", parts: { year } },
      mod: readMod(match, "r") ?? readB(match),
    };
  }),
  createRecogniser("yearRange", "(?<y>Y)(?<s>[-W])(?<n>N)(?![uU%])", (match) => {
    const [year, last] = [match.token("y"), match.token("n")];
    const sign = match.token("s");
    const n = match.lexeme("y")?.n;
    if (year === undefined || last === undefined || n === undefined) return undefined;
    const isTight =
      sign?.start === year.end && last.start === sign.end && /^[-–/]$/.test(sign.word);
    const through = n - (n % 100) + (match.lexeme("n")?.n ?? 0);
    if (!isTight || last.word.length !== 2 || through <= n || through > n + 20) return undefined;
    // "2008/09" is a season, "2003/12" the number of a law.
    if (sign.word === "/" && through !== n + 1) return undefined;
    return { meaning: { kind: "date", parts: { year: n }, through } };
  }),
  createRecogniser("shortYear", "(?<x>'(?<n>N))(?![uU%])", (match) => {
    const token = match.token("n");
    const n = match.lexeme("n")?.n;
    const before = match.before(1);
    const isTight =
      match.tagged.tokens[match.from]?.end === token?.start && token?.word.length === 2;
    if (!isTight || n === undefined || before === undefined || !"is~>=F(".includes(before.tag))
      return undefined;
    return { meaning: { kind: "date", parts: { year: n + (n < 40 ? 2000 : 1900) } } };
  }),
  createRecogniser("fiscalYear", "t?(?<y>Y)yu", (match) => {
    const year = match.lexeme("y")?.n;
    return year === undefined ? undefined : { meaning: { kind: "date", parts: { year } } };
  }),
  createRecogniser("fiscalYear", "y(?<n>N)", (match) => {
    const token = match.token("n");
    const n = match.lexeme("n")?.n;
    const isTight =
      match.tagged.tokens[match.from]?.end === token?.start && token?.word.length === 2;
    return !isTight || n === undefined
      ? undefined
      : { meaning: { kind: "date", parts: { year: 2000 + n } } };
  }),
  createRecogniser("fiscalYear", `${START}t?yu?(?<y>Y)`, (match) => {
    const year = match.lexeme("y")?.n;
    return year === undefined
      ? undefined
      : { meaning: { kind: "date", parts: { year } }, mod: readMod(match, "r") ?? readB(match) };
  }),
  createRecogniser("era", "(?<r>[A]?)(?:(?<y>[NY])(?<c>[ck])|(?<k>k)(?<y2>[NY]))", (match) => {
    const n = match.lexeme("y")?.n ?? match.lexeme("y2")?.n;
    if (n === undefined) return undefined;
    const year = match.lexeme("c")?.tag === "c" ? 1 - n : n;
    return { meaning: { kind: "date", parts: { year } }, mod: readMod(match, "r") };
  }),
  createRecogniser("decade", "(?:t?(?<b>BF))?t?(?:(?<r>[AR])-?)?(?<z>z)", (match) => {
    const { n, code } = match.lexeme("z") ?? {};
    if (n === undefined || isNoDecade(match)) return undefined;
    return {
      meaning: { kind: "date", parts: code === "century" ? { century: n } : { decade: n } },
      mod: readMod(match, "r") ?? readB(match),
    };
  }),
  createRecogniser("century", "t?(?:(?<r>R)-?)?(?<o>O)-?(?<u>u)(?<c>c)?", (match) => {
    const n = match.lexeme("o")?.n;
    if (match.lexeme("u")?.unit !== "century" || n === undefined) return undefined;
    const century = match.token("c") === undefined ? n - 1 : -n;
    return { meaning: { kind: "date", parts: { century } }, mod: readMod(match, "r") };
  }),
  createRecogniser(
    "quarter",
    "(?:(?<b>t?BF)|(?<r>R))?(?:t(?!y?-?O-))?(?:y-?)?(?<y>Y)?y?-?(?<n>O)-?(?<q>q)(?:[F,]?y?(?<y2>Y)|(?:F|i)?(?<w>[LXh])(?<u>u))?",
    (match) => createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser("quarterNumber", "@(?<n>N)(?:F?,?(?<y>Y))?", (match) =>
    createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser("quarterNumber", "(?<n>\\^)(?:F?,?(?<y>Y))?", (match) =>
    createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser("lastQuarter", "tLqFy?(?<y>Y)", (match) => createPart(match, { quarter: 4 })),
  createRecogniser("yearPeriod", "t(?<y>Y)[q5]", (match) => {
    const year = match.lexeme("y")?.n;
    if (year === undefined) return undefined;
    return { meaning: { kind: "date", parts: { year }, isPeriod: true } };
  }),
  createRecogniser("quarterOfUnit", "(?<w>[LXh])(?<u>u)'(?<n>O)-?(?<q>q)", (match) =>
    createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser(
    "half",
    "t?(?:y-?)?(?<n>O)-?6(?:F(?:y?(?<y>Y)|(?:t|(?<w>[LXh]))(?<u>u)))",
    (match) => createPart(match, { half: match.lexeme("n")?.n ?? 0 }),
  ),
];

function createPart(
  match: TagMatch,
  parts: { readonly quarter: number } | { readonly half: number },
): ReturnType<Recogniser["read"]> {
  const limit = "quarter" in parts ? 4 : 2;
  const n = "quarter" in parts ? parts.quarter : parts.half;
  if (n < 1 || n > limit) return undefined;
  const year = match.lexeme("y")?.n ?? match.lexeme("y2")?.n;
  const unit = match.lexeme("u")?.unit;
  if (unit !== undefined && unit !== "year") return undefined;
  const within: Meaning | undefined =
    unit === undefined
      ? undefined
      : { kind: "unit", unit, offset: readDirection(match) ?? 0, anchor: "written" };
  return {
    meaning: {
      kind: "date",
      parts: { ...parts, ...(year === undefined ? {} : { year }) },
      ...(within === undefined ? {} : { within }),
    },
    mod: readMod(match, "r") ?? readB(match),
  };
}

/** A number of four digits is a year where the words around let it be one. */
function isYearHere(match: TagMatch, year: number): boolean {
  const before = match.before(1);
  const after = match.after(1);
  const token = match.token("y");
  const r = match.token("r");
  if (match.token("t") !== undefined || r?.word === "circa") return true;
  if (isOtherNumber(match, year)) return false;
  // "More than 1900 deaths".
  if (r?.tag === "A" && r.lexeme.mod !== "APPROX") return false;
  if (/^(?:street|avenue|road|boulevard|drive|lane)$/.test(match.after(2)?.word ?? ""))
    return false;
  if (r?.word === "pre" || r?.word === "post")
    return match.tagged.tokens[match.to - 2]?.tag === "-";
  // A film or a song: “1917”, Blade Runner 2049.
  if (isQuote(before?.word) && isQuote(after?.word)) return false;
  if (year > 2029 && before?.tag === "W" && before.isCapital) return false;
  if (before?.tag === "$" || before?.tag === "#" || after?.tag === "#" || after?.tag === "$")
    return false;
  if (before !== undefined && NOT_BEFORE.has(before.word)) return false;
  if (after !== undefined && NOT_AFTER.has(after.word)) return false;
  const isAsked = before !== undefined && "is~>=wFA(".includes(before.tag);
  // "ISO-1990", "555-1990".
  const isJoined = before?.tag === "-" && before.end === token?.start;
  if (isJoined && "WN#".includes(match.before(2)?.tag ?? "|")) return false;
  if (year < 1700 || year > 2050) {
    return (
      isAsked &&
      before.tag !== "=" &&
      before.tag !== "A" &&
      !(after?.tag === "W" && after.word.endsWith("s"))
    );
  }
  if (
    after?.tag === "W" &&
    after.word.endsWith("s") &&
    after.word !== "was" &&
    after.word !== "is" &&
    !isAsked
  ) {
    return before?.tag === "t" || before?.tag === "a";
  }
  return true;
}

function isQuote(word: string | undefined): boolean {
  return word !== undefined && /^["“”„«»']$/.test(word);
}

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NOT_BEFORE = set(
  "page pages p pp number room flight chapter section paragraph article rule bus route highway box model series isbn issn regulation directive resolution apollo windows office",
);
const NOT_AFTER = set(
  "people points point percent miles feet meters metres kilometers kilometres tons tonnes dollars pounds euros men women troops soldiers employees workers million billion jobs shares words copies members students votes",
);
