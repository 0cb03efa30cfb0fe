/** "Klokka halv ni", "kvart over sju", "fem på halv to": the hour that the words mean. */
import type { TagMatch } from "../../engine/recogniser.ts";
import type { PartCode, Stamp } from "../../engine/stamp.ts";

/** How many words away a part of day may stand that a clock time belongs to. */
const NEAR = 6;
/** Words that let a time stand without "klokka". */
const ASKS: ReadonlySet<string> = new Set(
  "ved rundt cirka ca til før etter omkring fra innen siden".split(" "),
);
const MINUTES: ReadonlySet<number> = new Set([5, 10, 15, 20, 25]);
/** Up to five o'clock the afternoon is meant when nothing says so: newspapers tell of nights by the word. */
const LAST_AFTERNOON_HOUR = 5;

/**
 * Groups: `c` o'clock, `k` minutes, `s` "på" or "over", `j` half, `t` the hour; undefined when the words are no time.
 * A number in digits is of the day's twenty-four hours; one in words is of twelve, and the words around say which.
 */
export function readSpeltClock(match: TagMatch): Stamp | undefined {
  const named = match.lexeme("t")?.n;
  const minutes = match.lexeme("k")?.n;
  const isHalf = match.token("j") !== undefined;
  if (match.token("t")?.tag === "E" && match.token("t")?.word !== "ett") return undefined;
  if (named === undefined || !Number.isInteger(named) || named > 24) return undefined;
  const isPlain = minutes === undefined && !isHalf;
  const isDigits = /^\d/.test(match.token("t")?.word ?? "");
  const { shape } = match.tagged;
  const isAsked = shape.slice(match.from, match.to).includes("C");
  const before = shape.slice(Math.max(0, match.from - 4), match.from);
  if (!isAsked && !before.endsWith("C")) {
    if (isPlain && !/C\.?[NT#][-&~]$/.test(before)) return undefined;
    if (!isPlain && !standsAlone(match) && !/C\.?[NTE#][,&]$/.test(before)) return undefined;
  }
  if (isPlain && isDigits) return { hour: shiftByTrail(match, named), minute: 0 };
  if (named > 12 || (isDigits && !isPlain)) return undefined;
  const sign = readSign(match);
  if (minutes !== undefined && (sign === undefined || !MINUTES.has(minutes))) return undefined;
  const offset = (isHalf ? -30 : 0) + (sign ?? 0) * (minutes ?? 0);
  const total = named * 60 + offset + (isAfternoon(match, named) ? 720 : 0);
  const minute = ((total % 60) + 60) % 60;
  return { hour: Math.floor(total / 60) % 24, minute };
}

function readSign(match: TagMatch): 1 | -1 | undefined {
  const word = match.token("s")?.word;
  if (word === "over") return 1;
  return word === "på" ? -1 : undefined;
}

/** "Kvart på ni" says enough; "fem på to" only at the start of a sentence or behind a word of time. */
function standsAlone(match: TagMatch): boolean {
  if (match.token("k")?.tag === "3") return true;
  const before = match.before(1);
  const hasDay = ["dd2", "wd3", "p4", "p5"].some((group) => match.token(group) !== undefined);
  if (hasDay && match.token("j") !== undefined) return true;
  const isFirst = before === undefined || before.tag === "|" || before.tag === "-";
  const isAsked = before !== undefined && ASKS.has(before.word);
  return match.token("k") === undefined ? isAsked : isFirst || isAsked;
}

function shiftByTrail(match: TagMatch, hour: number): number {
  const part = (match.lexeme("p4") ?? match.lexeme("p5"))?.part;
  return hour < 12 && (part === "EV" || part === "AF") ? hour + 12 : hour;
}

function isAfternoon(match: TagMatch, hour: number): boolean {
  const part = findPart(match) ?? (hour <= LAST_AFTERNOON_HOUR ? nameNight(match) : undefined);
  if (part === "EV" || part === "AF") return hour < 12;
  if (part === "NI") return hour > 6 && hour < 12;
  return part === undefined && hour <= LAST_AFTERNOON_HOUR;
}

/** The part of day that is told of beside it. */
function findPart(match: TagMatch): PartCode | undefined {
  const { tokens } = match.tagged;
  for (const step of [1, -1] as const) {
    for (let away = 0; away < NEAR; away += 1) {
      const token = tokens[step > 0 ? match.from + away : match.from - 1 - away];
      // "Hver morgen og stenger klokken halv fem": the part of the day is that of another time.
      if (token === undefined || token.tag === "|" || (step < 0 && "&,".includes(token.tag))) break;
      if (token.lexeme.part !== undefined) return token.lexeme.part;
    }
  }
  return undefined;
}

/** The last hour that people call one of the night. */
export const LAST_HOUR_OF_NIGHT = 5;
/** How many words back a night may be told of. */
const REACH = 40;
/** Before a time that something went on to. */
const UNTIL: ReadonlySet<string> = new Set(["til", "fram til", "frem til", "før", "først"]);

/** The evening or night that the sentence or the one before it tells of, where a time is one that it went on to. */
export function findNight(match: TagMatch): PartCode | undefined {
  const { tokens, shape } = match.tagged;
  const before = match.before(1)?.word ?? "";
  if (!UNTIL.has(before) && !UNTIL.has(match.before(2)?.word ?? "")) return undefined;
  const first = Math.max(0, match.from - REACH);
  const sentences = shape.slice(first, match.from).split("|").slice(-2);
  const words = tokens.slice(match.from - sentences.join("|").length, match.from);
  return words.findLast(({ lexeme }) => lexeme.part !== undefined)?.lexeme.part;
}

function nameNight(match: TagMatch): PartCode | undefined {
  const part = findNight(match);
  return part === "EV" || part === "NI" ? "NI" : undefined;
}
