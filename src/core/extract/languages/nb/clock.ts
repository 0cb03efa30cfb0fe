/** Norwegian clock times and parts of a day. */
import type { Meaning } from "../../engine/meaning.ts";
import { readClockCode, readIso } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Stamp } from "../../engine/stamp.ts";
import { readHoliday } from "./day-parts.ts";
import { isEveryDay } from "./habits.ts";
import { readDayIn, readOn, readStart, YEAR } from "./parts.ts";
import { findNight, LAST_HOUR_OF_NIGHT, readSpeltClock } from "./spelt-clock.ts";

type Read = ReturnType<Recogniser["read"]>;

/** The day that the story is at. */
const STORY_DAY = { kind: "unit", unit: "day", offset: 0, anchor: "narrative" } as const;
const NEXT_DAY = { ...STORY_DAY, offset: 1 } as const;
/** Verbs that a time of the clock stands right behind: "bussen går 07:15". */
const TIMED: ReadonlySet<string> = new Set(
  "går gikk starter startet begynner begynte åpner åpnet stenger stengte ankommer avgår lander".split(
    " ",
  ),
);
/** "En mørk kveld i november". */
const WEATHER: ReadonlySet<string> = new Set("mørk kald lys varm vakker stille vanlig".split(" "));

/** The day before a clock time; one that "every" governs stays outside. */
const ON =
  "(?:(?:[PU]~)?(?:(?<!v)(?:(?<wd>w)\\.?,?t?)?t?(?<d>N)\\.?(?<m>M)(?:,?(?<y>Y))?|(?:w,?t?)?(?<i3>I)|(?<dd>d)|(?<!v)(?<w>[LXH])?(?<wd2>w)[PU]?|(?<pp>p)),?i?)?";
/** The day or part of day behind it. */
const TRAIL =
  "(?:(?:i[UP])?(?<dd2>d)|(?:(?:i(?<p5>[PU])|[PU]~),?)?(?:(?:(?<wd4>w)[PU]?\\.?,?t?)?i?t?(?<d4>N)\\.?(?<m4>M)(?:,?(?<y4>Y))?|(?<jd>J)(?<jy>Y)?|(?:w,?t?)?(?<i4>I)|(?<wd3>w)[PU]?(?!\\.?,?N\\.?M))|i(?<p4>[UP]))?";

export const CLOCK_RECOGNISERS: readonly Recogniser[] = [
  // "Mellom kl. 01 og 02.30 natt til søndag": of the same day.
  createRecogniser("clockStart", `(?<x>C\\.?(?<t>[NT#]))(?=[-&~](?<t2>[NT#])${TRAIL})`, (match) => {
    const isOver = readHour(match, "t") > readHour(match, "t2");
    return (readOn(match) ?? readTrailingDay(match)) === undefined || isOver
      ? undefined
      : readClock(match);
  }),
  createRecogniser("clock", `${ON}(?:(?<a>A)\\.?)C\\.?(?<t>[NETY#])(?<z>;)?${TRAIL}`, (match) =>
    // "Like over klokken ett": only what is about belongs to a time of the clock.
    match.lexeme("a")?.mod === "APPROX" ? readClock(match) : undefined,
  ),
  createRecogniser("clock", `${ON}C\\.?(?<t>[NETY#])(?<z>;)?${TRAIL}`, readClock),
  createRecogniser(
    "clockEnd",
    `(?<=C\\.?(?<s>[NT#])[-&~])(?<t>[NT#])(?!\\.?[ugMkK%$-])${TRAIL}`,
    (match) => {
      const reading = readClock(match);
      const meaning = reading?.meaning;
      if (meaning?.kind !== "time" || meaning.isGeneric || meaning.on !== undefined) return reading;
      // "Fra klokken 20 til 02": past midnight.
      const isOver = readHour(match, "s") > (meaning.parts.hour ?? 24);
      return isOver ? { ...reading, meaning: { ...meaning, on: NEXT_DAY } } : reading;
    },
  ),
  createRecogniser("clockWas", "C(?<v>W)(?<x>(?<t>[NT#]))(?!\\.?[ugMkK%$-])", (match) =>
    ["er", "var", "ble"].includes(match.before(1)?.word ?? "") ? readClock(match) : undefined,
  ),
  createRecogniser("bareClock", "(?<t>T)", (match) => {
    if (!/^\d\d:\d\d$/.test(match.token("t")?.word ?? "")) return undefined;
    const isSecond = match.before(2)?.tag === "T" && "&-".includes(match.before(1)?.tag ?? "|");
    const before = match.before(isSecond ? 3 : 1)?.word ?? "";
    return TIMED.has(before) ? readClock(match) : undefined;
  }),
  createRecogniser(
    "speltClock",
    `${ON}(?:(?<a>A)\\.?)?(?<c>C\\.?)?(?:(?<k>3|N)(?<s>[iA]))?(?<j>j)?(?<t>[NE])${TRAIL}`,
    (match) => {
      if (match.token("a") !== undefined && match.lexeme("a")?.mod !== "APPROX") return undefined;
      const parts = readSpeltClock(match);
      return parts && createTime(match, parts);
    },
  ),
  createRecogniser("aboutClock", `${ON}(?:(?<j>j)?(?<t>[N#])-)?(?<t2>9)${TRAIL}`, (match) => {
    const hour = match.lexeme("t2")?.n;
    const t = match.lexeme("t");
    if (hour === undefined && t === undefined) return undefined;
    const at = hour ?? t?.n;
    const parts =
      t?.code !== undefined
        ? readClockCode(t.code)
        : at !== undefined && at <= 24
          ? { hour: at, minute: 0 }
          : undefined;
    const reading = parts && createTime(match, parts);
    return reading && { ...reading, mod: "APPROX" };
  }),
  createRecogniser("midnight", `${ON}(?:(?<a>A)\\.?)?(?<t>@)${TRAIL}`, (match) =>
    createTime(match, { hour: match.lexeme("t")?.n ?? 24, minute: 0 }),
  ),
  createRecogniser(
    "weekdayPart",
    "(?:(?<r>[rel])i?)?(?:(?<dd>d)|(?<w>[LXH])?(?<wd>w))(?<p>[PU])",
    readPart,
  ),
  createRecogniser("weekdayPart", "(?:(?<r>[rel])i?)?(?<w>[LXH])?(?<pp>p)", readPart),
  createRecogniser(
    "nightTo",
    `(?<r>r)?(?<p>[PU])~(?:(?:(?<wd>w)\\.?,?t?)?t?(?<d>N)\\.?(?<m>M)${YEAR}|(?<dd>d)|(?<w>[LXH])?(?<wd2>w))`,
    (match) => (match.lexeme("p")?.part === "NI" ? readPart(match) : undefined),
  ),
  // Of the night between two days the later one is told.
  createRecogniser(
    "nightBetween",
    `(?<p>[PU])(?:=(?:(?:w\\.?,?t?)?t?N\\.?M?|w)&|>(?:(?:w\\.?,?t?)?t?N\\.?M?|w)~)(?:(?:(?<wd>w)\\.?,?t?)?t?(?<d>N)\\.?(?<m>M)${YEAR}|(?<wd2>w))`,
    (match) => (match.lexeme("p")?.part === "NI" ? readPart(match) : undefined),
  ),
  createRecogniser("somePart", `E(?:(?<r>r)|(?<q>W))?(?<p>P)i(?<m>M)${YEAR}`, (match) => {
    const part = match.lexeme("p")?.part;
    const on = readDayIn(match);
    const adjective = match.token("q")?.word;
    if (part === undefined || on === undefined) return undefined;
    if (adjective !== undefined && !adjective.endsWith("sen") && !WEATHER.has(adjective))
      return undefined;
    const mod = adjective === "sen" ? "END" : match.lexeme("r")?.mod;
    return { meaning: { kind: "time", parts: { part }, on }, mod };
  }),
  createRecogniser("nightToHoliday", "(?<r>r)?(?<p>[PU])~(?<j>J)(?<y>Y)?", (match) => {
    const name = match.lexeme("j")?.code;
    const year = match.lexeme("y")?.n;
    if (match.lexeme("p")?.part !== "NI" || name === undefined) return undefined;
    const on: Meaning = { kind: "holiday", name, ...(year === undefined ? {} : { year }) };
    return { meaning: { kind: "time", parts: { part: "NI" }, on } };
  }),
  createRecogniser(
    "partOnly",
    "(?<r>[rel])i(?<p>[PU])|(?:[tR]|tR)(?<p2>[UP])|(?<=[iF])(?<p3>U)",
    (match) => {
      const isThat = match.token("p2") !== undefined;
      const part = (match.lexeme("p") ?? match.lexeme("p2") ?? match.lexeme("p3"))?.part;
      if (part === undefined) return undefined;
      const r = match.lexeme("r");
      return {
        meaning: { kind: "time", parts: { part }, ...(isThat ? { on: STORY_DAY } : {}) },
        mod: r?.tag === "r" ? r.mod : undefined,
        confidence: 0.6,
      };
    },
  ),
  createRecogniser("partBeside", "(?<p>U)(?<w>[ab])(?![tJKk])", (match) => {
    const part = match.lexeme("p")?.part;
    const offset = match.lexeme("w")?.tag === "a" ? 1 : -1;
    if (part === undefined) return undefined;
    const on: Meaning = { kind: "unit", unit: "day", offset, anchor: "narrative" };
    return { meaning: { kind: "time", parts: { part }, on }, confidence: 0.6 };
  }),
  createRecogniser("deictic", "(?:(?<r>[elr])i?)?(?<dd>d)", (match) => {
    const { n = 0, part } = match.lexeme("dd") ?? {};
    const on: Meaning = { kind: "unit", unit: "day", offset: n, anchor: "written" };
    const r = match.lexeme("r");
    return {
      meaning: part === undefined ? on : { kind: "time", parts: { part }, on },
      mod: r?.tag === "e" ? "START" : r?.tag === "l" ? "END" : r?.mod,
      confidence: 0.95,
    };
  }),
];

function readHour(match: TagMatch, group: string): number {
  const { n, code } = match.lexeme(group) ?? {};
  return code === undefined ? (n ?? 0) : (readClockCode(code)?.hour ?? 0);
}

function readClock(match: TagMatch): Read {
  const { n, code } = match.lexeme("t") ?? {};
  const digits = /^([01]\d|2[0-4])([0-5]\d)$/.exec(match.token("t")?.word ?? "");
  const parts =
    code !== undefined
      ? readClockCode(code)
      : digits !== null
        ? readClockCode(`${digits[1]}:${digits[2]}`)
        : n !== undefined && n <= 24 && Number.isInteger(n)
          ? readSpeltClock(match)
          : undefined;
  return parts && createTime(match, parts);
}

function createTime(match: TagMatch, parts: Stamp): Read {
  const digits = readIso(match.lexeme("i3")?.code ?? "");
  const named = digits ?? readOn(match) ?? readTrailingDay(match);
  const isGeneric = named === undefined && isEveryDay(match);
  const on = isGeneric ? undefined : (named ?? readAfterMidnight(match, parts));
  return {
    meaning: {
      kind: "time",
      parts,
      ...(on === undefined ? {} : { on }),
      ...(isGeneric ? { isGeneric } : {}),
    },
    mod: readStart(match),
  };
}

/** "Onsdag kveld sa de ja. Debatten varte til kvart over ett": the day after. */
function readAfterMidnight(match: TagMatch, { hour = 12 }: Stamp): Meaning | undefined {
  const part = hour <= LAST_HOUR_OF_NIGHT ? findNight(match) : undefined;
  if (part === "NI") return STORY_DAY;
  return part === "EV" ? NEXT_DAY : undefined;
}

function readTrailingDay(match: TagMatch): Meaning | undefined {
  const [day, month, year] = [match.lexeme("d4")?.n, match.lexeme("m4")?.n, match.lexeme("y4")?.n];
  if (day !== undefined && month !== undefined) {
    const named = match.lexeme("wd4")?.n;
    return {
      kind: "date",
      parts: { day, month, ...(year === undefined ? {} : { year }) },
      ...(named === undefined ? {} : { weekday: named }),
    };
  }
  const weekday = match.lexeme("wd3")?.n;
  if (weekday !== undefined) return { kind: "date", parts: {}, weekday };
  return readHoliday(match) ?? readIso(match.lexeme("i4")?.code ?? "");
}

function readPart(match: TagMatch): Read {
  const on = readOn(match);
  const part = (match.lexeme("p") ?? match.lexeme("pp"))?.part;
  if (on === undefined || part === undefined || match.before(1)?.tag === "E") return undefined;
  const r = match.lexeme("r");
  return {
    meaning: { kind: "time", parts: { part }, on },
    mod: r?.tag === "r" ? r.mod : undefined,
  };
}
