/** Norwegian dates in digits: "22.03.2024", "17/5-2014", "fredag 10/5", "27.3." */
import type { Meaning } from "../../engine/meaning.ts";
import { readIso } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { readTold } from "./parts.ts";
import { isVerb } from "./tense.ts";

type Read = ReturnType<Recogniser["read"]>;

const WEEKDAY = "(?:(?<wd>w)\\.?,?t?)?";

export const NUMERIC_DATE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("numericDate", `${WEEKDAY}(?<i>I)`, (match) => {
    // "På tiden 2.03.14,5": what goes on is a number.
    const next = match.after(1);
    if (next?.tag === "," && "N#".includes(match.after(2)?.tag ?? "|") && isTight(match, 1))
      return undefined;
    const meaning = readIso(match.lexeme("i")?.code ?? "");
    const weekday = match.lexeme("wd")?.n;
    if (meaning === undefined) return undefined;
    const isNamed = meaning.kind === "date" && weekday !== undefined;
    return { meaning: isNamed ? { ...meaning, weekday } : meaning, confidence: 0.95 };
  }),
  createRecogniser("slashDate", `${WEEKDAY}(?<d>N)(?<s>W)(?<n>N)(?<h>-)?(?<y>[YN])`, (match) => {
    if (!isSlash(match)) return undefined;
    const year = readYear(match);
    if (year === undefined) return undefined;
    return createDay(match, match.lexeme("d")?.n, match.lexeme("n")?.n, year);
  }),
  createRecogniser("slashDate", `${WEEKDAY}(?<d>N)(?<s>W)(?<n>N)(?!-?Y|-N(?!W))`, (match) => {
    const day = match.lexeme("d")?.n ?? 0;
    if (!isSlash(match) || goesOn(match) || !isAsked(match)) return undefined;
    return createDay(match, day, match.lexeme("n")?.n);
  }),
  createRecogniser("dotDate", `${WEEKDAY}(?<i>#)\\.`, (match) => {
    const [day, month] = readDots(match);
    if (!isAsked(match) || isOther(match)) return undefined;
    return createDay(match, day, month);
  }),
  createRecogniser(
    "dotDate",
    `${WEEKDAY}(?<x>(?<i>#)\\.)(?=[-~](?:w\\.?)?(?<i2>[I#]))`,
    (match) => {
      const [day, month] = readDots(match);
      const year = /^(\d{4})-/.exec(match.lexeme("i2")?.code ?? "")?.[1];
      return createDay(match, day, month, year === undefined ? undefined : Number(year));
    },
  ),
  // "Fredag 27.3": no hour has that number.
  createRecogniser("dotDate", "(?<wd>w)\\.?,?t?(?<i>#)(?!\\.)", (match) => {
    const [day = 0, month] = readDots(match);
    return day > 24 ? createDay(match, day, month) : undefined;
  }),
];

function createDay(
  match: TagMatch,
  day: number | undefined,
  month: number | undefined,
  year?: number,
): Read {
  if (day === undefined || month === undefined) return undefined;
  if (day < 1 || month < 1 || day > 31 || month > 12) return undefined;
  const weekday = match.lexeme("wd")?.n;
  const meaning: Meaning = {
    kind: "date",
    parts: { day, month, ...(year === undefined ? {} : { year }) },
    ...readTold(match),
    ...(weekday === undefined ? {} : { weekday }),
  };
  return { meaning };
}

/** "17/5-2014", "17/5-14", "3/4 2020"; undefined for "3/4 2000 innbyggere" and "3/4 20". */
function readYear(match: TagMatch): number | undefined {
  const { n, tag } = match.lexeme("y") ?? {};
  const isJoined =
    match.token("h") !== undefined && match.token("h")?.end === match.token("y")?.start;
  if (n === undefined) return undefined;
  if (tag === "N") {
    if (!isJoined || match.token("h")?.word !== "-" || match.after(1)?.word === "/")
      return undefined;
    if (!/^\d\d$/.test(match.token("y")?.word ?? "")) return undefined;
    return n + (n < 50 ? 2000 : 1900);
  }
  return isJoined || !isNoun(match.after(1)) ? n : undefined;
}

/** A small word that is no verb that the lists know. */
function isNoun(token: Token | undefined): boolean {
  return token?.tag === "W" && /^\p{Ll}/u.test(token.word) && !isVerb(token.word);
}

function isSlash(match: TagMatch): boolean {
  const slash = match.token("s");
  const isClose = match.token("d")?.end === slash?.start && slash?.end === match.token("n")?.start;
  return slash?.word === "/" && isClose;
}

/** Before what is numbered and no date: "gnr. 29/3", "§ 3.2.", "punkt 3.2." */
const NUMBERED =
  /^(?:gnr|bnr|nr|nummer|sak|lov|§|punkt|pkt|kapittel|kap|avsnitt|versjon|tabell|figur|vedlegg|artikkel)$/;

/** Before a share or a score: "vant 21/7", "scoret på 13/14". */
const SCORED = /^(?:vant|tapte|slo|endte|ledet|scoret|leser|leste|fikk|har|hadde)$/;

/** "15/7 av boka". */
function isShare(match: TagMatch): boolean {
  return match.token("s") !== undefined && match.after(1)?.tag === "F";
}

/** True where the words around ask for a date: a weekday, a preposition, "er", a verb, a list of dates. */
function isAsked(match: TagMatch): boolean {
  if (match.token("wd") !== undefined) return true;
  const before = match.before(1)?.tag === "." ? match.before(2) : match.before(1);
  const word = before?.word ?? "";
  if (NUMBERED.test(word) || SCORED.test(word) || isShare(match)) return false;
  if (
    word === "er" ||
    word === ":" ||
    isVerb(word) ||
    /..[lrndgkp]t$/.test(word) ||
    "it~>".includes(before?.tag ?? "|")
  )
    return true;
  if (before === undefined || before.tag === "|") return isVerb(match.after(1)?.word ?? "");
  return "-&".includes(before.tag) && "NI.".includes(match.before(2)?.tag ?? "|");
}

/** "1/2/3", "3/4 liter": what stands behind makes it no date. */
function goesOn(match: TagMatch): boolean {
  const next = match.after(1);
  if (next?.tag === "W" && next.start === match.token("n")?.end)
    return !/^[)»"!?:;]/.test(next.word);
  return isNoun(next) && match.token("wd") === undefined && (match.lexeme("d")?.n ?? 0) <= 12;
}

function readDots(match: TagMatch): readonly [day?: number, month?: number] {
  const found = /^(\d{1,2})\.(\d{1,2})$/.exec(match.token("i")?.word ?? "");
  return found === null ? [] : [Number(found[1]), Number(found[2])];
}

/** "Toget går 12.10.", "versjonen er 3.2.": at the end of a sentence the full stop may be none of the date's. */
function isOther(match: TagMatch): boolean {
  if (match.after(1)?.tag !== "|" || match.token("wd") !== undefined) return false;
  if (match.before(1)?.tag === "t" || match.before(1)?.word === ":") return false;
  return match.lexeme("i")?.code !== undefined || (readDots(match)[0] ?? 0) <= 12;
}

function isTight(match: TagMatch, distance: number): boolean {
  return match.after(distance)?.end === match.after(distance + 1)?.start;
}
