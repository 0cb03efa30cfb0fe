/** Years, decades, centuries, eras, quarters and halves. */

import type { Meaning } from "../../engine/meaning.ts";
import { readDirection, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { readB } from "./dates.ts";

const START = "(?:(?<b>t?BF)|(?<r>[AR])-?)?";

export const YEAR_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("year", `${START}(?<t>tu)?(?<y>Y)(?!-?[uU%c:])`, (match) => {
    const year = match.lexeme("y")?.n;
    if (year === undefined || !isYearHere(match, year)) return undefined;
    return {
      meaning: { kind: "date", parts: { year } },
      mod: readMod(match, "r") ?? readB(match),
      confidence: 0.9,
    };
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
    if (n === undefined) return undefined;
    return {
      meaning: { kind: "date", parts: code === "century" ? { century: n } : { decade: n } },
      mod: readMod(match, "r") ?? readB(match),
    };
  }),
  createRecogniser("century", "t?(?:(?<r>R)-?)?(?<o>O)-?(?<u>u)(?<c>c)?", (match) => {
    const n = match.lexeme("o")?.n;
    if (match.lexeme("u")?.unit !== "century" || n === undefined) return undefined;
    if (match.lexeme("c") !== undefined) return undefined;
    return { meaning: { kind: "date", parts: { century: n - 1 } }, mod: readMod(match, "r") };
  }),
  createRecogniser(
    "quarter",
    "(?:(?<b>t?BF)|(?<r>R))?(?:t(?!y?-?O-))?(?:y-?)?(?<y>Y)?y?-?(?<n>O)-?(?<q>q)(?:[F,]?y?(?<y2>Y)|(?:F|i)?(?<w>[LXh])(?<u>u))?",
    (match) => createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser("quarterNumber", "@(?<n>N)(?:F?,?(?<y>Y))?", (match) =>
    createPart(match, { quarter: match.lexeme("n")?.n ?? 0 }),
  ),
  createRecogniser("yearPeriod", "t(?<y>Y)[q5]", (match) => {
    const year = match.lexeme("y")?.n;
    return year === undefined ? undefined : { meaning: { kind: "date", parts: { year } } };
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
    confidence: 0.9,
  };
}

/** A number of four digits is a year where the words around let it be one. */
function isYearHere(match: TagMatch, year: number): boolean {
  const before = match.before(1);
  const after = match.after(1);
  const token = match.token("y");
  if (match.token("t") !== undefined || match.token("r")?.word === "circa") return true;
  if (before?.tag === "$" || before?.tag === "#" || after?.tag === "#" || after?.tag === "$")
    return false;
  if (before !== undefined && NOT_BEFORE.has(before.word)) return false;
  if (after !== undefined && NOT_AFTER.has(after.word)) return false;
  const isAsked = before !== undefined && "is~>=wFA(".includes(before.tag);
  if (before?.tag === "-" || after?.tag === "-") {
    if (before?.tag === "-" && before.end === token?.start && match.before(2)?.tag === "W")
      return false;
  }
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

/* @__NO_SIDE_EFFECTS__ */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const NOT_BEFORE = set(
  "page pages p pp number room flight chapter section paragraph article rule bus route highway box model series apollo",
);
const NOT_AFTER = set(
  "people points point percent miles feet meters metres kilometers kilometres tons tonnes dollars pounds euros men women troops soldiers employees workers million billion jobs shares words copies members students votes",
);
