/** Clock times, and parts of a day. */
import type { Meaning } from "../../engine/meaning.ts";
import { readClockCode, readDay, readDirection, readMod, toHour } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Stamp } from "../../engine/stamp.ts";

/** The day a time is on, behind it. */
const ON =
  "(?:,?i?(?:(?<dd>d)|(?<w>[LXh])?(?<wd>D)(?!,?t?(?:[Mm]|[NO]F?[Mm]))|(?:D,?)?(?:t?(?<d1>[NO])F?)?(?<m>[Mm])(?:\\.?(?<d>N))?(?:,?(?<y>Y))?))?";

/** A full date with its weekday, behind a part of the day. */
const FULL_DATE =
  "(?:(?<wd>[DC])\\.?,?)?(?:t?(?<d1>[NO])F?(?<m>[Mm])|(?<m2>[Mm])\\.?t?(?<d>[NO]))(?:\\.?,?(?<y>Y))?";

export const CLOCK_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "clock",
    `(?<a>[A])?(?:(?<t>[TN#])(?<h>H)|(?<t3>T|N3|N)it(?<p>P)|(?<t2>T)|(?<n>N)3)(?<z>Z4?)?${ON}`,
    (match) => {
      const parts = readClock(match);
      if (parts === undefined || !isClockHere(match)) return undefined;
      const on = readOn(match);
      return {
        meaning: { kind: "time", parts, ...(on === undefined ? {} : { on }) },
        mod: readMod(match, "a"),
      };
    },
  ),
  createRecogniser(
    "clockOfPart",
    `(?<a>A)?(?:(?<t>[TN#])(?<h>H)|N3|(?<t2>T)|(?<n>N))it(?<p>P)F${FULL_DATE}`,
    (match) => {
      const part = match.lexeme("p")?.part;
      const half = match.lexeme("h")?.n ?? (part === "MO" ? undefined : 12);
      const lexeme =
        match.lexeme("t") ??
        match.lexeme("t2") ??
        match.lexeme("n") ??
        match.tagged.tokens[match.from]?.lexeme;
      const on = readFullDate(match);
      if (lexeme === undefined || on === undefined) return undefined;
      const hour = lexeme.n === undefined ? undefined : toHour(lexeme.n, half);
      const parts =
        lexeme.code !== undefined
          ? readClockCode(lexeme.code, half)
          : hour === undefined
            ? undefined
            : { hour, minute: 0 };
      return parts && { meaning: { kind: "time", parts, on }, mod: readMod(match, "a") };
    },
  ),
  createRecogniser(
    "partOfDate",
    `(?:t?(?:(?<r>R)-?)?)(?<p>P)(?:F|,?i)(?:${FULL_DATE}|(?<wd2>D)(?=[,.|&]))`,
    (match) => {
      const part = match.lexeme("p")?.part;
      const weekday = match.lexeme("wd2")?.n;
      const on: Meaning | undefined =
        weekday === undefined ? readFullDate(match) : { kind: "date", parts: {}, weekday };
      // "The night of 22 March" lies on two days, and is annotated as the date alone.
      if (part === undefined || part === "NI" || on === undefined) return undefined;
      if (match.token("p")?.word.endsWith("s")) return undefined;
      return { meaning: { kind: "time", parts: { part }, on }, mod: readMod(match, "r") };
    },
  ),
  createRecogniser("militaryClock", "(?<a>A)?(?<n>[NY])(?<z>Z4?|U(?![FG]))", (match) => {
    const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(match.token("n")?.word ?? "") ?? [];
    if (hour === undefined) return undefined;
    const z = match.lexeme("z");
    // "At 0900 hours", but not "it took 1200 hours".
    if (
      z?.tag === "U" &&
      (z.unit !== "hour" ||
        !/^(?:at|by|from|until|till|before|after|to|around)$/.test(match.before(1)?.word ?? ""))
    )
      return undefined;
    return {
      meaning: { kind: "time", parts: { hour: Number(hour), minute: Number(minute) } },
      mod: readMod(match, "a"),
    };
  }),
  createRecogniser(
    "pastHour",
    "(?<a>A)?(?:(?<f>6)|a?(?<q>q))(?<w>[L=])(?<n>N)(?<h>H)?",
    (match) => {
      const isPast = match.lexeme("w")?.code === "past";
      const isHalf = match.token("f") !== undefined;
      const n = match.lexeme("n")?.n;
      if (n === undefined || n < 1 || n > 12 || (isHalf && !isPast)) return undefined;
      if (!isPast && match.token("w")?.tag === "L") return undefined;
      if (!isHalf && !(match.before(1)?.tag === "i" || match.token("h") !== undefined))
        return undefined;
      const hour = toHour(isPast ? n : n - 1, match.lexeme("h")?.n);
      if (hour === undefined) return undefined;
      const parts: Stamp = { hour, minute: isHalf ? 30 : isPast ? 15 : 45 };
      return { meaning: { kind: "time", parts }, mod: readMod(match, "a") };
    },
  ),
  createRecogniser("noon", `(?<a>[A])?(?<k>K)(?<z>Z4?)?${ON}`, (match) => {
    const on = readOn(match);
    const hour = match.lexeme("k")?.n ?? 12;
    return {
      meaning: { kind: "time", parts: { hour, minute: 0 }, ...(on === undefined ? {} : { on }) },
      mod: readMod(match, "a"),
    };
  }),
  createRecogniser(
    "partOfDay",
    "(?:(?<b>[elR])-?)?(?:(?<dd>d)|(?<w>[LXh])?(?<wd>D))(?:'?(?:(?<r>R)-?)?(?<p>P))",
    (match) => {
      const part = match.lexeme("p")?.part;
      const on = readOn(match);
      if (part === undefined || on === undefined) return undefined;
      const weekday = match.lexeme("wd")?.n;
      if (weekday !== undefined && match.token("p")?.word.endsWith("s")) {
        return { meaning: { kind: "set", value: `XXXX-WXX-${weekday}T${part}` } };
      }
      return { meaning: { kind: "time", parts: { part }, on }, mod: readMod(match, "b", "r") };
    },
  ),
  createRecogniser("partThenDay", "(?:(?<r>R)-?)?(?<p>P)(?<dd>d)", (match) => {
    const part = match.lexeme("p")?.part;
    const on = readOn(match);
    if (part === undefined || on === undefined) return undefined;
    return { meaning: { kind: "time", parts: { part }, on }, mod: readMod(match, "r") };
  }),
  createRecogniser("thisPart", "(?:(?<b>[elR])-?)?(?<t>t)?(?<w>[hLrXx])(?<p>P)", (match) => {
    const part = match.lexeme("p")?.part;
    const which = match.lexeme("w")?.tag;
    const isTold = match.lexeme("w")?.code === "narrative" || match.token("t") !== undefined;
    // "The last night of the trip" is none of the calendar.
    if (part === undefined || (which === "L" && isTold && match.lexeme("w")?.code !== "narrative"))
      return undefined;
    const offset = which === "L" ? -1 : which === "X" || which === "x" ? 1 : 0;
    const anchor = isTold || which === "x" ? "narrative" : "written";
    const on: Meaning | undefined =
      which === "r" ? undefined : { kind: "unit", unit: "day", offset, anchor };
    return {
      meaning: { kind: "time", parts: { part }, ...(on === undefined ? {} : { on }) },
      mod: readMod(match, "b"),
    };
  }),
  createRecogniser("deictic", "(?:(?<b>[elR])-?)?(?<dd>d)", (match) => {
    const { n = 0, part } = match.lexeme("dd") ?? {};
    const day: Meaning = { kind: "unit", unit: "day", offset: n, anchor: "written" };
    const early = match.lexeme("b");
    const mod = early?.tag === "e" ? "START" : early?.tag === "l" ? "END" : early?.mod;
    return {
      meaning: part === undefined ? day : { kind: "time", parts: { part }, on: day },
      mod,
    };
  }),
];

function readClock(match: TagMatch): Stamp | undefined {
  const part = match.lexeme("p")?.part;
  if (part !== undefined && match.tagged.tokens[match.to - 3]?.word !== "in") return undefined;
  const half = part === undefined ? match.lexeme("h")?.n : part === "MO" ? 0 : 12;
  const hourToken = match.token("t3");
  const hours = hourToken?.tag === "3" ? match.tagged.tokens[match.from] : hourToken;
  const lexeme = match.lexeme("t") ?? hours?.lexeme ?? match.lexeme("t2") ?? match.lexeme("n");
  if (lexeme?.code !== undefined) return readClockCode(lexeme.code, half);
  const hour = lexeme?.n === undefined ? undefined : toHour(lexeme.n, half);
  return hour === undefined ? undefined : { hour, minute: 0 };
}

/** "9:30" alone may be a score or a chapter: it needs a word that asks for a time, or a zone, or a day. */
function isClockHere(match: TagMatch): boolean {
  const bare = match.token("t2");
  if (bare === undefined || match.to - match.from > 1) return true;
  if (/[ap]m$/.test(bare.word)) return true;
  const before = match.before(1);
  return (
    before !== undefined &&
    ["at", "by", "around", "about", "until", "till", "from", "since", "before", "after"].includes(
      before.word,
    )
  );
}

function readFullDate(match: TagMatch): Meaning | undefined {
  const day = match.lexeme("d")?.n ?? match.lexeme("d1")?.n;
  const month = match.lexeme("m")?.n ?? match.lexeme("m2")?.n;
  const year = match.lexeme("y")?.n;
  const weekday = match.lexeme("wd")?.n;
  if (day === undefined || month === undefined || day < 1 || day > 31) return undefined;
  return {
    kind: "date",
    parts: { month, day, ...(year === undefined ? {} : { year }) },
    ...(weekday === undefined ? {} : { weekday }),
  };
}

function readOn(match: TagMatch): Meaning | undefined {
  const deictic = match.lexeme("dd");
  if (deictic !== undefined) {
    return { kind: "unit", unit: "day", offset: deictic.n ?? 0, anchor: "written" };
  }
  const weekday = match.lexeme("wd")?.n;
  const direction = readDirection(match);
  if (weekday !== undefined) {
    return { kind: "date", parts: {}, weekday, ...(direction === undefined ? {} : { direction }) };
  }
  if (match.token("m") === undefined) return undefined;
  const date = readDay(match);
  const day = match.lexeme("d")?.n ?? match.lexeme("d1")?.n;
  if (date?.kind !== "date" || day === undefined || day > 31) return date;
  return { ...date, parts: { ...date.parts, day } };
}
