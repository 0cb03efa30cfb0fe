/** Days, months, seasons, weekdays, holidays. */
import type { Meaning } from "../../engine/meaning.ts";
import { readDay, readDirection, readIso, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { isEitherWay, isFridayName, isPairOfNames, isVersion } from "./not-dates.ts";
import { findTold } from "./tense.ts";

/** What "9-11" is said of when it is the day and no score. */
const NINE_ELEVEN: ReadonlySet<string> = new Set(
  "attack attacks terror attackers commission hijackers hijackings memorial victims families terrorist terrorists era".split(
    " ",
  ),
);
function isNineEleven(match: TagMatch): boolean {
  return NINE_ELEVEN.has(match.after(1)?.word ?? "");
}

const START = "(?:(?<b>t?BF)t?|(?<r>[AR])-?)?";

export const DATE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("numericDate", "I", (match) => {
    const code = match.tagged.tokens[match.from]?.lexeme.code ?? "";
    if (isVersion(match)) return undefined;
    const meaning = readIso(code);
    if (meaning?.kind !== "date" || !isEitherWay(match.tagged.tokens[match.from]?.word ?? ""))
      return meaning && { meaning };
    return { meaning: { ...meaning, isMonthFirst: true } };
  }),
  createRecogniser("nineEleven", "(?<n>N)-(?<m>N)", (match) => {
    const [nine, eleven] = [match.token("n"), match.token("m")];
    if (nine?.word !== "9" || eleven?.word !== "11" || eleven.start !== nine.end + 1)
      return undefined;
    if (!isNineEleven(match)) return undefined;
    return { meaning: { kind: "date", parts: { year: 2001, month: 9, day: 11 } } };
  }),
  createRecogniser(
    "dateOfYear",
    "(?<r>R-?)?(?:t?(?<d>[NO])F?)?(?<m>[Mm])(?:\\.?(?<d2>N))?F?(?<w>[LXh])(?<u>u)",
    (match) => {
      const month = match.lexeme("m")?.n;
      const day = match.lexeme("d")?.n ?? match.lexeme("d2")?.n;
      if (match.lexeme("u")?.unit !== "year" || month === undefined) return undefined;
      if (match.lexeme("w")?.code === "narrative" || (day !== undefined && day > 31))
        return undefined;
      const offset = readDirection(match) ?? 0;
      return {
        meaning: {
          kind: "date",
          parts: { month, ...(day === undefined ? {} : { day }) },
          within: { kind: "unit", unit: "year", offset, anchor: "written" },
        },
        mod: readMod(match, "r"),
      };
    },
  ),
  createRecogniser("seasonOfYear", "t(?<r>R-?)?(?<s>S)F(?<w>[LXh])(?<u>u)", (match) => {
    const season = match.lexeme("s")?.season;
    if (match.lexeme("u")?.unit !== "year" || season === undefined) return undefined;
    const offset = readDirection(match) ?? 0;
    return {
      meaning: {
        kind: "date",
        parts: { season },
        within: { kind: "unit", unit: "year", offset, anchor: "written" },
      },
      mod: readMod(match, "r"),
    };
  }),
  createRecogniser(
    "rangeFirst",
    "(?<x>(?<m>[Mm])\\.?(?<d>N))(?=[-=&](?:[Mm]\\.?)?N,?(?<y>Y))",
    (match) => {
      const meaning = readDay(match);
      return meaning && { meaning };
    },
  ),
  createRecogniser(
    "monthDay",
    "(?:(?<wd>[DC])\\.?,?)?(?<r>[AR]-?)?(?<m>[Mm])\\.?t?(?<d>[NO])(?:,?(?<y>Y))?(?!-?[uU%])",
    (match) => {
      const meaning = readDay(match);
      if (meaning?.kind !== "date") return undefined;
      const { month, day, year } = meaning.parts;
      if (month === 9 && day === 11 && year === undefined && isNineEleven(match)) {
        return { meaning: { ...meaning, parts: { ...meaning.parts, year: 2001 } } };
      }
      const isOver = match.before(1)?.word === "ended";
      const told = findTold(match.tagged, match.from);
      return {
        meaning: {
          ...meaning,
          ...(isOver ? { direction: -1 } : {}),
          ...(told === undefined ? {} : { told }),
        },
        mod: readMod(match, "r"),
      };
    },
  ),
  createRecogniser(
    "dayMonth",
    "(?:(?<wd>[DC])\\.?,?)?(?<r>[AR]-?)?t?(?<d>[NO])F?(?<m>[Mm])(?:\\.?,?(?<y>Y))?",
    (match) => {
      const isPlain = match.lexeme("d")?.tag === "N";
      if (isPlain && match.after(1)?.tag === "N") return undefined;
      const meaning = readDay(match);
      if (meaning?.kind !== "date") return undefined;
      const told = findTold(match.tagged, match.from);
      return {
        meaning: { ...meaning, ...(told === undefined ? {} : { told }) },
        mod: readMod(match, "r"),
      };
    },
  ),
  createRecogniser(
    "rangeStart",
    "(?<x>t?(?<d>[NO]))(?=[-=&](?:N|O)F?(?<m>[Mm])\\.?(?<y>Y)?)",
    (match) => {
      const isJoined =
        match.after(1)?.tag === "-" || /^(?:from|between)$/.test(match.before(1)?.word ?? "");
      const meaning = isJoined ? readDay(match) : undefined;
      return meaning && { meaning };
    },
  ),
  createRecogniser(
    "rangeEnd",
    "(?<=(?<m>[Mm])\\.?N[-&=])(?<d>N)(?:,(?<y>Y))?(?!-?[uU%])",
    (match) => {
      // "On June 3 and 4", but not "on June 3 and 40 others".
      const joint = match.before(1);
      const next = match.after(1);
      const isAlone = next === undefined || "|.,i".includes(next.tag) || /^[;:)]$/.test(next.word);
      if (joint?.word === "or" || (joint?.tag !== "-" && !isAlone)) return undefined;
      const meaning = readDay(match);
      return meaning && { meaning };
    },
  ),
  createRecogniser("monthYear", `${START}(?<m>[Mm])\\.?(?:,|F)?(?<y>Y)`, (match) => {
    const meaning = readDay(match);
    return meaning && { meaning, mod: readMod(match, "r") ?? readB(match) };
  }),
  createRecogniser("month", `${START}(?<w>[LXh])?(?<m>[Mm])`, (match) => {
    if (match.lexeme("m")?.tag === "m" && !isWeakMonthIn(match)) return undefined;
    if (match.to - match.from === 1 && isName(match)) return undefined;
    if (isPairOfNames(match)) return undefined;
    if (match.lexeme("m")?.code === "short" && match.after(1)?.word !== ".") return undefined;
    const direction = readDirection(match);
    const meaning = readDay(match);
    if (meaning?.kind !== "date") return undefined;
    return {
      meaning: { ...meaning, ...(direction === undefined ? {} : { direction }) },
      mod: readMod(match, "r") ?? readB(match),
    };
  }),
  createRecogniser(
    "season",
    "(?:(?<b>t?BF)|(?<r>[AR])-?)?(?<t>t?)(?<r2>R-?)?(?<w>[LXhr])?(?<s>S)(?:(?:F|,)?(?<y>Y))?",
    (match) => {
      const { season, code } = match.lexeme("s") ?? {};
      const year = match.lexeme("y")?.n;
      const direction = readDirection(match);
      const isBare = match.to - match.from === 1;
      if (season === undefined || code !== undefined) return undefined;
      // "The Winter Olympics".
      const next = match.after(1);
      if (match.token("s")?.isCapital && next?.tag === "W" && next.isCapital) return undefined;
      if (isBare && (match.before(1)?.tag !== "i" || season === "FA" || season === "SP")) {
        return undefined;
      }
      if (match.after(1)?.word === "of" && year === undefined) return undefined;
      const within: Meaning | undefined =
        match.lexeme("w")?.tag === "r"
          ? { kind: "unit", unit: "year", offset: 0, anchor: "narrative" }
          : undefined;
      return {
        meaning: {
          kind: "date",
          parts: { season, ...(year === undefined ? {} : { year }) },
          ...(within === undefined || year !== undefined ? {} : { within }),
          ...(direction === undefined ? {} : { direction }),
        },
        mod: readMod(match, "r", "r2") ?? readB(match),
      };
    },
  ),
  createRecogniser(
    "weekday",
    "(?<b>t?BF)?(?:(?<e>[elR])-?)?(?:h(?=[LX]))?(?<w>[LXh])?(?<d>D)",
    readWeekday,
  ),
  createRecogniser("shortWeekday", "(?<x>(?<d>C)\\.)", (match) => {
    const token = match.token("d");
    const weekday = match.lexeme("d")?.n;
    if (weekday === undefined || match.tagged.tokens[match.from + 1]?.start !== token?.end)
      return undefined;
    // "Sat." and "Sun." are words and a newspaper as well.
    if (weekday > 5 && match.before(1)?.word !== "on") return undefined;
    return { meaning: { kind: "date", parts: {}, weekday } };
  }),
  createRecogniser("toldWeekday", "t(?<w>[xLX])(?<d>D)", (match) => {
    const weekday = match.lexeme("d")?.n;
    const w = match.lexeme("w");
    const direction = readDirection(match);
    if (weekday === undefined || direction === undefined) return undefined;
    if (w?.tag === "L" && w.code !== "narrative") return undefined;
    return { meaning: { kind: "date", parts: {}, weekday, direction, anchor: "narrative" } };
  }),
  createRecogniser("dayOfMonth", "(?<=i)t(?<d>O)(?=[.,;:&|i])", (match) => {
    const day = match.lexeme("d")?.n;
    if (day === undefined || day > 31 || !/^\d/.test(match.token("d")?.word ?? ""))
      return undefined;
    return match.before(1)?.word === "on"
      ? { meaning: { kind: "date", parts: { day } } }
      : undefined;
  }),
  createRecogniser("weekdayOfWeek", "(?<d>D)F?(?<w>[LXh])(?<u>u)", (match) => {
    const weekday = match.lexeme("d")?.n;
    if (match.lexeme("u")?.unit !== "week" || weekday === undefined) return undefined;
    const offset = readDirection(match) ?? 0;
    return {
      meaning: {
        kind: "date",
        parts: {},
        weekday,
        within: { kind: "unit", unit: "week", offset, anchor: "written" },
      },
    };
  }),
  createRecogniser("holiday", "(?<w>[LXh])?(?<j>J)(?:,?(?<y>Y))?", (match) => {
    const name = match.lexeme("j")?.code;
    const year = match.lexeme("y")?.n;
    const direction = readDirection(match);
    if (name === undefined) return undefined;
    return {
      meaning: {
        kind: "holiday",
        name,
        ...(year === undefined ? {} : { year }),
        ...(direction === undefined ? {} : { direction }),
      },
    };
  }),
];

function readWeekday(match: Parameters<Recogniser["read"]>[0]): ReturnType<Recogniser["read"]> {
  const weekday = match.lexeme("d")?.n;
  if (weekday === undefined) return undefined;
  const direction = readDirection(match);
  // "Friday Okoro plays": a sentence that begins with the day and a name is about a person.
  const next = match.after(1);
  const isFirst = match.to - match.from === 1 && (match.before(1)?.tag ?? "|") === "|";
  if (isFirst && next?.tag === "W" && next.isCapital) return undefined;
  if (isFridayName(match)) return undefined;
  const early = match.lexeme("e");
  return {
    meaning: {
      kind: "date",
      parts: {},
      weekday,
      ...(direction === undefined ? {} : { direction }),
    },
    mod: readSide(early?.tag) ?? readMod(match, "e") ?? readB(match),
  };
}

/** "Earlier Friday" and "later Friday" are parts of the day. */
function readSide(tag: string | undefined): "START" | "END" | undefined {
  return tag === "e" ? "START" : tag === "l" ? "END" : undefined;
}

/** The modifier of "the end of": the group ends with "of", so its word stands before. */
export function readB(match: Parameters<Recogniser["read"]>[0]): ReturnType<typeof readMod> {
  const of = match.token("b");
  if (of === undefined) return undefined;
  return match.tagged.tokens[match.tagged.tokens.indexOf(of, match.from) - 1]?.lexeme.mod;
}

/** "June Carter sang": a month by itself and a capital behind it are a name, but for "in June Carter sang". */
function isName(match: Parameters<Recogniser["read"]>[0]): boolean {
  const after = match.after(1);
  const before = match.before(1)?.tag ?? "|";
  return after?.tag === "W" && after.isCapital && !"is~>=wFRA".includes(before);
}

/** "May" and "March" alone are months only beside a word that asks for a date. */
function isWeakMonthIn(match: Parameters<Recogniser["read"]>[0]): boolean {
  if (match.to - match.from > 1) return true;
  const before = match.before(1);
  const after = match.after(1);
  if (after?.isCapital === true && after.tag === "W") return false;
  if (after?.tag === "'") return before?.tag === "i";
  return before !== undefined && "is~>=wvF2b".includes(before.tag)
    ? before.tag !== "=" || before.word === "to"
    : false;
}
