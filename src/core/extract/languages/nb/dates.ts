/** Norwegian days, months, seasons, weekdays, weeks, holidays. */
import type { Meaning } from "../../engine/meaning.ts";
import { readDay, readDirection } from "../../engine/parts.ts";
import { createRecogniser, type Recogniser, type TagMatch } from "../../engine/recogniser.ts";
import type { Token } from "../../engine/token.ts";
import { isAnyYear } from "./habits.ts";
import { readDayIn, readStart, readTold, readWithin, START, YEAR } from "./parts.ts";
import { isVerb } from "./tense.ts";

type DateMeaning = Extract<Meaning, { readonly kind: "date" }>;
type Read = ReturnType<Recogniser["read"]>;

/** "Lørdag den 2. mars", and without the article: that of "i dag er det 17. mai" is a pronoun. */
const DAY_MONTHS = ["t?", ""].map(
  (article) => `(?:(?<a>A)\\.?)?(?:(?<wd>w)\\.?,?t?)?${article}(?:(?<d>N)\\.?|(?<o>O))(?<m>M)`,
);

export const DATE_RECOGNISERS: readonly Recogniser[] = [
  createRecogniser(
    "rangeStart",
    "(?<x>(?:(?:(?<wd>w)\\.?,?t?)?t?(?<d>N)\\.?)?(?<m>M))(?=(?:[-~]|(?<==[^|]{1,5})&)(?:w,?t?)?(?:N\\.?)?(?<m2>M)\\.?,?(?<y>Y))",
    (match) => {
      const meaning = isMonthHere(match) ? readDay(match) : undefined;
      const year = match.lexeme("y")?.n;
      if (meaning?.kind !== "date" || year === undefined) return undefined;
      // "November–februar 2020" begins the year before.
      const isBefore = (match.lexeme("m")?.n ?? 0) > (match.lexeme("m2")?.n ?? 0);
      const parts = { ...meaning.parts, year: year - (isBefore ? 1 : 0) };
      return { meaning: { ...meaning, parts } };
    },
  ),
  ...DAY_MONTHS.flatMap((pattern) => [
    createRecogniser("dayMonth", `${pattern}\\.${YEAR}`, (match) =>
      match.lexeme("m")?.code === "short" ? readDayMonth(match) : undefined,
    ),
    createRecogniser("dayMonth", pattern + YEAR, readDayMonth),
  ]),
  createRecogniser(
    "rangeStart",
    "(?<x>(?:(?<wd>w),?)?t?(?<d>N)\\.?)(?=[-~&](?:w,?)?t?N\\.?(?<m>M)\\.?(?<y>Y)?)",
    (match) => {
      const meaning = readDay(match);
      return meaning && { meaning, confidence: 0.9 };
    },
  ),
  createRecogniser("monthYear", `${START}(?<w>[LX])?(?<m>M)${YEAR}`, (match) => {
    if (!isMonthHere(match)) return undefined;
    const meaning = readDayIn(match);
    const direction = readDirection(match);
    if (meaning?.kind !== "date") return undefined;
    if (match.lexeme("m")?.code === "short" && match.lexeme("y") === undefined) return undefined;
    return {
      meaning: { ...fillYear(match, meaning), ...(direction === undefined ? {} : { direction }) },
      mod: readStart(match),
    };
  }),
  createRecogniser("comingSeason", "(?<=~)(?<s>s)(?!,?Y|i?c|[LX]u)", (match) =>
    readSeason(match, 1),
  ),
  createRecogniser(
    "season",
    `${START}(?:[el](?=Q))?(?:(?<c0>c)(?<s>[S7])|(?<w>[LXH])(?<s1>[S7s])|(?:6)?(?<s2>Q)${YEAR})`,
    (match) => readSeason(match),
  ),
  createRecogniser("season", `${START}6?(?<s>s)${YEAR}`, (match) => {
    const about = match.lexeme("a")?.mod;
    return about === undefined || about === "APPROX" ? readSeason(match) : undefined;
  }),
  createRecogniser("season", `6?(?<s>s)${YEAR}`, (match) => readSeason(match)),
  createRecogniser("weekday", "(?:(?<r>[er])i?)?(?<w>[LXH])?(?<d>[wy])", (match) => {
    const weekday = match.lexeme("d")?.n;
    const direction = readDirection(match);
    // "Åpent tirs.–søn.": every week.
    const isListed = [match.before(1), match.after(1)].some((token) => token?.tag === "-");
    if (match.lexeme("d")?.code === "short" && isListed) return undefined;
    // "På en søndag": any Sunday.
    if (weekday === undefined || match.before(1)?.tag === "E") return undefined;
    return {
      meaning: {
        kind: "date",
        parts: {},
        weekday,
        ...(direction === undefined ? {} : { direction }),
        ...(match.lexeme("w")?.code === "narrative" ? { anchor: "narrative" } : {}),
      },
      mod: match.lexeme("r")?.tag === "e" ? "START" : readStart(match),
    };
  }),
  createRecogniser("weekdayBeside", "(?<d>w)(?<w>[ab])", (match) => {
    const weekday = match.lexeme("d")?.n;
    if (weekday === undefined || !match.token("d")?.word.endsWith("en")) return undefined;
    const direction = match.lexeme("w")?.tag === "a" ? 1 : -1;
    return { meaning: { kind: "date", parts: {}, weekday, direction, anchor: "narrative" } };
  }),
  createRecogniser("weekdayThatWas", "(?<d>w)WW", (match) => {
    const weekday = match.lexeme("d")?.n;
    const words = [2, 1].map((back) => match.tagged.tokens[match.to - back]?.word).join(" ");
    if (weekday === undefined || !["som var", "som kommer"].includes(words)) return undefined;
    const direction = words === "som var" ? -1 : 1;
    return { meaning: { kind: "date", parts: {}, weekday, direction } };
  }),
  createRecogniser(
    "weekdayOfWeek",
    "(?<d>w)i?(?:(?<w>[LXH])(?<u>[uk])|(?<u2>u)(?<n>N))",
    (match) => {
      const weekday = match.lexeme("d")?.n;
      const unit = (match.lexeme("u") ?? match.lexeme("u2"))?.unit;
      const week = match.lexeme("n")?.n;
      if (unit !== "week" || weekday === undefined || (week !== undefined && week > 53))
        return undefined;
      const within: Meaning =
        week === undefined
          ? { kind: "unit", unit, offset: readDirection(match) ?? 0, anchor: "written" }
          : { kind: "date", parts: { week } };
      return { meaning: { kind: "date", parts: {}, weekday, within } };
    },
  ),
  createRecogniser("ordinalOfMonth", `(?:[OL]|N\\.)(?<u>[wuk])[iF](?<m>M)${YEAR}`, (match) => {
    const first = match.tagged.tokens[match.from]?.lexeme;
    const meaning = readDayIn(match);
    if (meaning === undefined || !["weekend", "week", undefined].includes(match.lexeme("u")?.unit))
      return undefined;
    const mod = first?.tag === "L" ? "END" : first?.n === 1 ? "START" : undefined;
    return { meaning, mod, confidence: 0.6 };
  }),
  createRecogniser("weekNumber", `${START}(?<u>u)(?<n>N)${YEAR}(?![ugKZ$%])`, (match) => {
    const week = match.lexeme("n")?.n;
    const year = match.lexeme("y")?.n;
    const within = readWithin(match);
    if (match.token("u")?.word !== "uke" && match.token("u")?.word !== "veke") return undefined;
    if (week === undefined || week < 1 || week > 53 || within === false) return undefined;
    return {
      meaning: {
        kind: "date",
        parts: { week, ...(year === undefined ? {} : { year }) },
        ...(within === undefined ? {} : { within }),
      },
      mod: readStart(match),
    };
  }),
  // "Sist julaften 1976": the last time, and not part of it.
  createRecogniser("holiday", `(?:(?<a>A)\\.?)?(?:(?<w>[LXH])(?!JY))?(?<j>J)${YEAR}`, (match) => {
    const mod = match.lexeme("a")?.mod;
    if (match.token("a") !== undefined && mod !== "APPROX") return undefined;
    const name = match.lexeme("j")?.code;
    const year = match.lexeme("y")?.n;
    const direction = readDirection(match);
    const within = readWithin(match);
    if (name === undefined || within === false) return undefined;
    return {
      meaning: {
        kind: "holiday",
        name,
        ...(year === undefined ? {} : { year }),
        ...(direction === undefined ? {} : { direction }),
        ...(within === undefined ? {} : { within }),
        ...(year === undefined && within === undefined && isAnyYear(match)
          ? { isGeneric: true as const }
          : {}),
      },
      mod,
      confidence: 0.85,
      // "Til jul kommer barna hjem": not until then.
      ...(opensWithTo(match) ? { signal: "at" as const } : {}),
    };
  }),
];

function opensWithTo(match: TagMatch): boolean {
  return match.before(1)?.word === "til" && "|".includes(match.before(2)?.tag ?? "|");
}

function readDayMonth(match: TagMatch): Read {
  const meaning = readDayIn(match);
  const day = match.lexeme("d")?.n ?? match.lexeme("o")?.n;
  if (meaning?.kind !== "date" || day === undefined) return undefined;
  if (match.tagged.tokens[match.from]?.word === "det") return undefined;
  return {
    meaning: fillYear(match, { ...meaning, parts: { ...meaning.parts, day } }),
    mod: readStart(match),
    confidence: 0.97,
  };
}

/** Months are written small: "Mai Solheim" and "August" inside a sentence are names. */
function isMonthHere(match: TagMatch): boolean {
  const { tokens } = match.tagged;
  const month = match.token("m");
  const at = month === undefined ? -1 : match.tagged.tokens.indexOf(month, match.from);
  if (month?.isCapital !== true) return true;
  const before = match.tagged.tokens[at - 1];
  const after = match.tagged.tokens[at + 1];
  if (after?.isCapital && "WM".includes(after.tag)) return false;
  if (after?.tag === "-" && after.start === month.end && tokens[at + 2]?.tag === "W") return false;
  if (isNamesake(match, month, after)) return false;
  return before === undefined || "|-".includes(before.tag) || /^[«"“:]$/.test(before.word);
}

/** What a month does; "August sier" and "April smilte" are of people. */
const OF_MONTHS =
  /^(?:er|var|ble|blir|har|hadde|kom|kommer|ga|gir|bød|byr|begynte|begynner|startet|starter|sluttet|slutter|endte|ender|brakte|bringer|går|gikk|viste|står)$/;
const OF_PEOPLE = /^(?:født|gift|glad|syk|redd|lei|siktet|dømt|pågrepet|skadet|ansatt|valgt)$/;
const OF_PLANETS = /planet|måne|jord|sol|romsond|rover|krater|bane/;
/** How many words behind Mars are looked at. */
const SKY_REACH = 12;

/** A month that opens a sentence by itself as one who acts, or Mars among the planets. */
function isNamesake(match: TagMatch, month: Token, after: Token | undefined): boolean {
  if (match.to !== match.from + 1 || after === undefined) return false;
  const isActing = isVerb(after.word) || /..(?:et|[lnrsk]te|dde|er)$/.test(after.word);
  if (after.tag === "W" && isActing && !OF_MONTHS.test(after.word)) return true;
  if (OF_MONTHS.test(after.word) && OF_PEOPLE.test(match.after(2)?.word ?? "")) return true;
  const words = match.tagged.tokens.slice(match.to, match.to + SKY_REACH);
  return month.word === "mars" && words.some(({ word }) => OF_PLANETS.test(word));
}

/** "Vanligvis i april" is of any year; in a sentence that begins with "I 2022" April is that year's. */
function fillYear(match: TagMatch, meaning: DateMeaning): DateMeaning {
  if (meaning.parts.year !== undefined || meaning.within !== undefined) return meaning;
  if (isAnyYear(match)) return { ...meaning, isGeneric: true };
  const year = findFrameYear(match);
  if (year === undefined || meaning.weekday !== undefined) return meaning;
  return { ...meaning, within: { kind: "date", parts: { year } } };
}

/** How many words a year that opens a sentence is good for. */
const FRAME_REACH = 40;

/** The year that opens the sentence, with no other date on the way. */
function findFrameYear({ tagged: { tokens, shape }, from }: TagMatch): number | undefined {
  const first = Math.max(0, from - FRAME_REACH);
  const start = shape.slice(first, from).lastIndexOf("|") + 1 + first;
  if (start > 0 && shape[start - 1] !== "|") return undefined;
  const isFrame = /^[W-]?iY[^YcdkI|MJ]*$/.test(shape.slice(start, from));
  const opening = tokens.slice(start, start + 3).find(({ tag }) => tag === "Y");
  return isFrame ? opening?.lexeme.n : undefined;
}

/** "Om høsten", but not "glede seg om hele høsten". */
function isOfSeasons(match: TagMatch): boolean {
  return match.to === match.from + 1 && match.before(1)?.word === "om";
}

function readSeason(match: TagMatch, ahead?: 1): Read {
  const token = match.token("s") ?? match.token("s1") ?? match.token("s2");
  const season = token?.lexeme.season;
  const year = match.lexeme("y")?.n;
  const offset = match.lexeme("c0")?.n;
  const within: Meaning | undefined | false =
    offset === undefined
      ? readWithin(match)
      : { kind: "unit", unit: "year", offset, anchor: "written" };
  if (season === undefined || within === false) return undefined;
  // "I vår" is also "in our": a noun behind it decides.
  if (token?.word === "i vår" && year === undefined && within === undefined) {
    const next = match.after(1);
    if (next !== undefined && "W4".includes(next.tag) && !isVerb(next.word)) return undefined;
  }
  const isGeneric =
    year === undefined &&
    within === undefined &&
    token?.tag === "s" &&
    (isOfSeasons(match) || isAnyYear(match));
  if (isGeneric) return { meaning: { kind: "date", parts: { season }, isGeneric } };
  const direction = ahead ?? readDirection(match);
  return {
    meaning: {
      kind: "date",
      parts: { season, ...(year === undefined ? {} : { year }) },
      ...(within === undefined ? {} : { within }),
      ...(direction === undefined ? readTold(match) : { direction }),
    },
    mod: readStart(match),
    confidence: 0.85,
    ...(ahead === undefined ? {} : { signal: "at" }),
  };
}
