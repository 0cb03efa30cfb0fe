/** Norwegian days, months, seasons, weekdays, holidays, years, decades, centuries, quarters, clock times. */
import type { Meaning } from "../../engine/meaning.ts";
import { readClockCode, readDay, readDirection, readIso, readMod } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import { isYearHere, readB } from "./parts.ts";

const START = "(?:(?<b>BF)|(?<r>[rA])i?)?";
const DAY = "(?:(?<wd>w),?t?)?t?(?:(?<d>N)\\.?|(?<o>O))(?<m>M)(?:\\.?,?(?<y>Y))?";

export const DATE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser("numericDate", "I", (match) => {
    const meaning = readIso(match.tagged.tokens[match.from]?.lexeme.code ?? "");
    return meaning && { meaning, confidence: 0.95 };
  }),
  createRecogniser("dayMonth", `(?<r>A)?${DAY}`, (match) => {
    const meaning = readDay(match);
    const day = match.lexeme("d")?.n ?? match.lexeme("o")?.n;
    if (meaning?.kind !== "date" || day === undefined) return undefined;
    return {
      meaning: { ...meaning, parts: { ...meaning.parts, day } },
      mod: readMod(match, "r"),
      confidence: 0.97,
    };
  }),
  createRecogniser(
    "rangeStart",
    "t?(?<x>(?<d>N)\\.?)(?=[-~&]N\\.?(?<m>M)(?:(?<y>Y))?)",
    (match) => {
      const meaning = readDay(match);
      return meaning && { meaning, confidence: 0.9 };
    },
  ),
  createRecogniser("monthYear", `${START}(?<m>M)(?:i?c|\\.?i?(?<y>Y))?`, (match) => {
    const meaning = readDay(match);
    const month = match.token("m");
    if (meaning?.kind !== "date" || month === undefined) return undefined;
    const last = match.tagged.tokens[match.to - 1];
    if (month.lexeme.code === "short" && match.lexeme("y") === undefined) return undefined;
    const within: Meaning | undefined =
      last?.tag === "c"
        ? { kind: "unit", unit: "year", offset: last.lexeme.n ?? 0, anchor: "written" }
        : undefined;
    return {
      meaning: { ...meaning, ...(within === undefined ? {} : { within }) },
      mod: readMod(match, "r") ?? readB(match),
    };
  }),
  createRecogniser(
    "season",
    `${START}(?:(?<c>c)[S7]|(?<w>[LX])[S7]|(?<q>Q)(?:(?<y>Y))?|(?<n>~)?s(?<y2>Y)?)`,
    readSeason,
  ),
  createRecogniser("weekday", `(?:(?<e>[er])i?)?(?<w>[LXH])?(?<d>[wy])`, (match) => {
    const weekday = match.lexeme("d")?.n;
    const direction = readDirection(match);
    if (weekday === undefined) return undefined;
    return {
      meaning: {
        kind: "date",
        parts: {},
        weekday,
        ...(direction === undefined ? {} : { direction }),
      },
      mod: match.lexeme("e")?.tag === "e" ? "START" : readMod(match, "e"),
    };
  }),
  createRecogniser(
    "weekdayPart",
    "(?:(?<r>r)i?)?(?:(?<dd>d)|(?<w>[LXH])?(?<wd>w))(?<p>P)",
    (match) => {
      const on = readOn(match);
      const part = match.lexeme("p")?.part;
      if (on === undefined || part === undefined) return undefined;
      return { meaning: { kind: "time", parts: { part }, on }, mod: readMod(match, "r") };
    },
  ),
  createRecogniser("nightTo", "(?<p>P)~(?<wd>w)", (match) => {
    const on = readOn(match);
    const part = match.lexeme("p")?.part;
    if (on === undefined || part !== "NI") return undefined;
    return { meaning: { kind: "time", parts: { part }, on } };
  }),
  createRecogniser("nightToDate", "(?<p>P)~t?(?<d>N)\\.?(?<m>M)(?<y>Y)?", (match) => {
    const on = readDay(match);
    const part = match.lexeme("p")?.part;
    if (on === undefined || part !== "NI") return undefined;
    return { meaning: { kind: "time", parts: { part }, on } };
  }),
  createRecogniser("holiday", "(?<w>[LX])?(?<j>J)(?<y>Y)?", (match) => {
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
      confidence: 0.85,
    };
  }),
  createRecogniser("deictic", "(?:(?<e>[elr])i?)?(?<dd>d)", (match) => {
    const { n = 0, part } = match.lexeme("dd") ?? {};
    const on: Meaning = { kind: "unit", unit: "day", offset: n, anchor: "written" };
    const e = match.lexeme("e");
    return {
      meaning: part === undefined ? on : { kind: "time", parts: { part }, on },
      mod: e?.tag === "e" ? "START" : e?.tag === "l" ? "END" : e?.mod,
      confidence: 0.95,
    };
  }),
  createRecogniser("clock", "(?:(?<dd>d)|(?<wd>w))?C\\.?(?<t>[NT#])(?:i?(?<dd2>d))?", (match) => {
    const { n, code } = match.lexeme("t") ?? {};
    const parts =
      code !== undefined
        ? readClockCode(code)
        : n !== undefined && n <= 24
          ? { hour: n, minute: 0 }
          : undefined;
    if (parts === undefined) return undefined;
    const on = readOn(match);
    return { meaning: { kind: "time", parts, ...(on === undefined ? {} : { on }) } };
  }),
  createRecogniser("year", `${START}(?<y>Y)(?![ug%$])`, (match) => {
    const year = match.lexeme("y")?.n;
    if (year === undefined || !isYearHere(match, year)) return undefined;
    return { meaning: { kind: "date", parts: { year } }, mod: readMod(match, "r") ?? readB(match) };
  }),
  createRecogniser("decade", `${START}(?:(?<n>[NY])-D|(?<z>z))`, (match) => {
    const n = match.lexeme("n")?.n;
    const mod = readMod(match, "r") ?? readB(match);
    const spelt = match.lexeme("z")?.n;
    if (spelt !== undefined) return { meaning: { kind: "date", parts: { decade: spelt } }, mod };
    const token = match.tagged.tokens[match.to - 3];
    const value = n ?? token?.lexeme.n;
    if (value === undefined || value % 10 !== 0) return undefined;
    if (value < 100) return { meaning: { kind: "date", parts: { decade: 190 + value / 10 } }, mod };
    const parts = value % 100 === 0 ? { century: value / 100 } : { decade: value / 10 };
    return { meaning: { kind: "date", parts }, mod };
  }),
  createRecogniser("century", "t?(?:(?<n>N)\\.|(?<o>O))(?<u>[uk])", (match) => {
    const n = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
    if (match.lexeme("u")?.unit !== "century" || n === undefined) return undefined;
    return { meaning: { kind: "date", parts: { century: n - 1 } } };
  }),
  createRecogniser("quarter", "(?:(?<n>N)\\.|(?<o>O))(?<q>[qh])(?:i?(?<y>Y)|(?<c>c))?", (match) => {
    const n = match.lexeme("o")?.n ?? match.lexeme("n")?.n;
    const isHalf = match.lexeme("q")?.tag === "h";
    const year = match.lexeme("y")?.n;
    const offset = match.lexeme("c")?.n;
    if (n === undefined || n < 1 || n > (isHalf ? 2 : 4)) return undefined;
    return {
      meaning: {
        kind: "date",
        parts: {
          ...(isHalf ? { half: n } : { quarter: n }),
          ...(year === undefined ? {} : { year }),
        },
        ...(offset === undefined
          ? {}
          : { within: { kind: "unit", unit: "year", offset, anchor: "written" } }),
      },
    };
  }),
];

function readOn(match: TagMatch): Meaning | undefined {
  const deictic = match.lexeme("dd") ?? match.lexeme("dd2");
  if (deictic !== undefined) {
    return { kind: "unit", unit: "day", offset: deictic.n ?? 0, anchor: "written" };
  }
  const weekday = match.lexeme("wd")?.n;
  const direction = readDirection(match);
  if (weekday === undefined) return undefined;
  return { kind: "date", parts: {}, weekday, ...(direction === undefined ? {} : { direction }) };
}

function readSeason(match: TagMatch): ReturnType<Recogniser["read"]> {
  const last = match.tagged.tokens[match.to - 1];
  const year = match.lexeme("y")?.n ?? match.lexeme("y2")?.n;
  const token = year === undefined ? last : match.tagged.tokens[match.to - 2];
  const season = token?.lexeme.season;
  if (season === undefined) return undefined;
  // "I vår" is also "in our": a noun behind it decides.
  if (token?.word === "i vår" && year === undefined && match.after(1)?.tag === "W")
    return undefined;
  const offset = match.lexeme("c")?.n;
  const direction = match.token("n") === undefined ? readDirection(match) : 1;
  return {
    meaning: {
      kind: "date",
      parts: { season, ...(year === undefined ? {} : { year }) },
      ...(offset === undefined
        ? {}
        : { within: { kind: "unit", unit: "year", offset, anchor: "written" } }),
      ...(direction === undefined ? {} : { direction }),
    },
    mod: readMod(match, "r") ?? readB(match),
    confidence: 0.85,
  };
}
