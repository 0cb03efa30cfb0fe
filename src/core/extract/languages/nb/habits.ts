/** What is of any day or any year: opening hours, timetables, "vanligvis i april". */
import type { TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { findTense } from "./tense.ts";

/** "Hver dag", "hvert tiende minutt", "mandager", "daglig", "tre ganger om dagen". */
const SET = "(?:v(?:[ON]\\.?)?[uwpPS7q]P?|x|m|Z(?:ik|m|<u))";
const SET_ANYWHERE = new RegExp(SET);
const SET_BEFORE = new RegExp(`${SET}$`);
const SET_BEHIND = new RegExp(`^i?${SET}`);
/** "Klokken 10 til 18", "klokken 11 og kl. 15". */
const HOURS = /C\.?[NT#E][-~&](?:C\.?)?[NT#]/;
/** A day that a sentence names; of two that bound a stretch neither is the one. */
const DAY = /N\.?M|[wpdIJ]/;
const STRETCH = /[=>](?:w&w|w~w|J&J)|w-w/g;

const OPEN = /^(?:åpent?|åpne|stengt|betjent|bemannet|åpningstid\p{L}*)$/u;
const USUALLY: ReadonlySet<string> = new Set(
  "vanligvis normalt gjerne pleier typisk tradisjonelt oftest alltid".split(" "),
);

/** True for a clock time that no day is told for because it is that of every day. */
export function isEveryDay(match: TagMatch): boolean {
  const [from, to] = findAround(match, isEnd);
  const { shape, tokens } = match.tagged;
  const [before, behind] = [shape.slice(from, match.from), shape.slice(match.to, to)];
  if (SET_BEFORE.test(before) || SET_BEHIND.test(behind)) return true;
  if (hasAllDays(tokens.slice(match.from - 2, match.from))) return true;
  if (findTense(match.tagged, match.from, match.to) === "past") return false;
  const words = tokens.slice(from, to);
  const isSet = SET_ANYWHERE.test(before + behind) || hasAllDays(words);
  const clause = tokens.slice(...findAround(match, endsClause));
  const rest = isSet ? withoutToday(clause) : clause.map(({ tag }) => tag).join("");
  if (DAY.test(rest.replace(STRETCH, ""))) return false;
  if (isSet) return true;
  // "Klokka tre om natta": told of as what is done.
  if (match.token("p4") !== undefined && match.token("p4")?.tag === "U") return true;
  return HOURS.test(shape.slice(from, to)) && words.some(({ word }) => OPEN.test(word));
}

/** True for a month or season that is one of every year. */
export function isAnyYear(match: TagMatch): boolean {
  const { tokens } = match.tagged;
  const [from, to] = findAround(match, (at) => endsClause(at, tokens) || tokens[at]?.tag === ",");
  const last = match.before(1)?.tag === "i" ? 2 : 1;
  if (match.before(last)?.lexeme.unit === "year" && match.before(last + 1)?.tag === "v")
    return true;
  if (isAmongSeasons(match)) return true;
  return tokens
    .slice(from, to)
    .some(({ word }, at) => USUALLY.has(word) && !isComparison(tokens[from + at - 1]?.word));
}

/** "Om høsten kommer stormene, og fra november ser hun ingen." */
function isAmongSeasons(match: TagMatch): boolean {
  const [from] = findAround(match, isEnd);
  const { tokens } = match.tagged;
  const isSeason = tokens
    .slice(from, match.from)
    .some(({ word }, at) => word === "om" && tokens[from + at + 1]?.tag === "s");
  return isSeason && findTense(match.tagged, match.from, match.to) !== "past";
}

function isComparison(word = ""): boolean {
  return ["enn", "som", "mot"].includes(word);
}

/** How far a sentence is looked at: some texts have no full stops. */
const REACH = 60;

type IsStop = (at: number, tokens: readonly Token[]) => boolean;

/** Token indices of what lies around a match up to a stop. */
function findAround(
  { tagged: { tokens }, from, to }: TagMatch,
  isStop: IsStop,
): [from: number, to: number] {
  let [first, end] = [from, to];
  const [least, most] = [Math.max(0, from - REACH), Math.min(tokens.length, to + REACH)];
  while (first > least && !isStop(first - 1, tokens)) first -= 1;
  while (end < most && !isStop(end, tokens)) end += 1;
  return [first, end];
}

const isEnd: IsStop = (at, tokens) => tokens[at]?.tag === "|";

/** At the end of a sentence, at "men" and at ", og". */
const endsClause: IsStop = (at, tokens) => {
  const word = tokens[at]?.word;
  const isJoint = word === "," && ["og", "men", "mens"].includes(tokens[at + 1]?.word ?? "");
  return isEnd(at, tokens) || word === "men" || isJoint;
};

function hasAllDays(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => word === "alle" && tokens[at + 1]?.word === "dager");
}

/** "I dag går den hver time": today is nowadays beside what repeats. */
function withoutToday(tokens: readonly Token[]): string {
  return tokens.map(({ tag, word }) => (word === "i dag" ? "n" : tag)).join("");
}
