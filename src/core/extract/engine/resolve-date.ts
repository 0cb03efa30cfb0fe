/** Works out named dates: fills the parts that the words leave out, and says by what. */
import type { Step } from "../expression.ts";
import { type Context, findAnchor, type Resolution } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { readDate } from "./reading.ts";
import {
  firstDayOf,
  fromDayNumber,
  grainOf,
  printEdtfStamp,
  printTimex,
  type Stamp,
  stampOfDay,
  toDayNumber,
} from "./stamp.ts";

type DateMeaning = Extract<Meaning, { readonly kind: "date" }>;

export function finishStamp(stamp: Stamp, steps: readonly Step[], isRelative: boolean): Resolution {
  return {
    type: grainOf(stamp) === "time" ? "TIME" : "DATE",
    value: printTimex(stamp),
    stamp,
    date: readDate(printEdtfStamp(stamp)),
    isRelative,
    steps,
  };
}

/** A date whose words name its parts; what is missing comes from the time of writing and the tense. */
export function resolveDate(
  meaning: DateMeaning,
  context: Context,
  within?: Resolution,
): Resolution {
  const stated: Step = { kind: "stated", value: printTimex(meaning.parts) };
  if (within?.stamp !== undefined) return resolveWithin(meaning, within, stated);
  const quarter = meaning.isPeriod ? context.quarter?.stamp.quarter : undefined;
  const parts = quarter === undefined ? meaning.parts : { ...meaning.parts, quarter };
  if (parts.year !== undefined || parts.decade !== undefined || parts.century !== undefined) {
    const named = finishStamp(parts, [stated, ...listDoubts(meaning, parts)], false);
    return meaning.through === undefined
      ? named
      : { ...named, date: readDate(`${named.value}/${meaning.through}`) };
  }
  if (meaning.weekday !== undefined && parts.day === undefined) {
    return resolveWeekday(meaning.weekday, meaning, context);
  }
  const anchor = findAnchor(context, "written");
  if (anchor === undefined) {
    return {
      ...finishStamp(parts, [stated, { kind: "undated", why: "written" }], true),
      date: undefined,
    };
  }
  if (parts.month === undefined && parts.day !== undefined) {
    return resolveDayOfMonth(parts.day, anchor.stamp, context, [stated, anchor.step]);
  }
  if (meaning.isGeneric) return finishStamp(parts, [stated], false);
  const fitting = findFittingYear(meaning, anchor.day);
  if (fitting !== undefined) {
    const fill: Step = { kind: "fill", part: "year", value: String(fitting), by: "words" };
    return finishStamp({ ...parts, year: fitting }, [stated, anchor.step, fill], true);
  }
  const told = findToldYear(meaning, context);
  if (told !== undefined) return told;
  const { year, by } = chooseYear(meaning, context, anchor.day);
  const fill: Step = { kind: "fill", part: "year", value: String(year), by };
  const filled = { ...parts, year };
  return finishStamp(filled, [stated, anchor.step, fill, ...listDoubts(meaning, filled)], true);
}

/** What speaks against the date, though it is the best there is. */
function listDoubts({ weekday, isMonthFirst }: DateMeaning, stamp: Stamp): readonly Step[] {
  const day = stamp.day === undefined ? undefined : firstDayOf(stamp);
  const isOther =
    weekday !== undefined && day !== undefined && fromDayNumber(day).weekday !== weekday;
  return [
    ...(isOther ? [{ kind: "doubt", about: "weekday" } as const] : []),
    ...(isMonthFirst ? [{ kind: "doubt", about: "monthFirst" } as const] : []),
  ];
}

function resolveWithin(meaning: DateMeaning, within: Resolution, stated: Step): Resolution {
  const outer = within.stamp ?? {};
  const stamp: Stamp = {
    ...(outer.year === undefined ? {} : { year: outer.year }),
    ...meaning.parts,
  };
  const withMonth: Stamp =
    meaning.parts.day !== undefined &&
    meaning.parts.month === undefined &&
    outer.month !== undefined
      ? { ...stamp, month: outer.month }
      : stamp;
  if (meaning.weekday !== undefined && outer.week !== undefined) {
    const monday = firstDayOf(outer);
    if (monday !== undefined) {
      const step: Step = { kind: "weekday", weekday: meaning.weekday, direction: 0, by: "words" };
      return finishStamp(stampOfDay(monday + meaning.weekday - 1), [...within.steps, step], true);
    }
  }
  return finishStamp(withMonth, [...within.steps, stated], within.isRelative);
}

/** "Saturday 2 March": of the years around, the only one in which that day is a Saturday. */
function findFittingYear(
  { parts: { month, day }, weekday }: DateMeaning,
  today: number,
): number | undefined {
  if (month === undefined || day === undefined || weekday === undefined) return undefined;
  const { year } = fromDayNumber(today);
  return [year, year - 1, year + 1].find((each) => {
    const found = fromDayNumber(toDayNumber(each, month, day));
    return found.weekday === weekday && found.day === day;
  });
}

/** "Work began in spring 2022 but stopped in late August": the year named earlier in the sentence goes on. */
function findToldYear(meaning: DateMeaning, context: Context): Resolution | undefined {
  const told = context.sentenceYear;
  const { parts, direction } = meaning;
  if (told?.stamp.year === undefined || parts.month === undefined || direction !== undefined)
    return undefined;
  // A year by itself is often only compared with: "since its start in 2003 … as of February".
  if (grainOf(told.stamp) === "year") return undefined;
  const from = firstDayOf(told.stamp);
  const here = firstDayOf({ ...parts, year: told.stamp.year });
  if (from === undefined || here === undefined) return undefined;
  const isFar = parts.day === undefined || from - here > SAME_STORY_DAYS;
  const isBefore =
    here < from && isFar && !(told.stamp.month === parts.month && parts.day === undefined);
  const year = told.stamp.year + (isBefore ? 1 : 0);
  const steps: Step[] = [
    { kind: "stated", value: printTimex(parts) },
    { kind: "anchor", to: "narrative", value: printTimex(told.stamp), words: told.words },
    { kind: "fill", part: "year", value: String(year), by: "narrative" },
  ];
  return finishStamp({ ...parts, year }, steps, true);
}

/** A day so little before another of its sentence is told of with it: "Easter 2024 begins on 24 March". */
const SAME_STORY_DAYS = 31;

/** Which year a month, season, quarter or day of the year lies in. */
function chooseYear(
  meaning: DateMeaning,
  context: Context,
  today: number,
): { readonly year: number; readonly by: "tense" | "nearest" | "words" } {
  const now = fromDayNumber(today);
  const of = (year: number): number => firstDayOf({ ...meaning.parts, year }) ?? today;
  const isMonth = grainOf(meaning.parts) === "month";
  const nowMonth = toDayNumber(now.year, now.month);
  const start = of(now.year);
  const isHere = isMonth ? start === nowMonth : start === today;
  const { direction } = meaning;
  if (direction === 0) return { year: now.year, by: "words" };
  if (direction === -1)
    return { year: start < today && !(isMonth && isHere) ? now.year : now.year - 1, by: "words" };
  if (direction === 1) return { year: start > today ? now.year : now.year + 1, by: "words" };
  if (meaning.told === "past")
    return { year: start <= today ? now.year : now.year - 1, by: "tense" };
  if (meaning.told === "future")
    return { year: start > today - runOf(meaning.parts) ? now.year : now.year + 1, by: "tense" };
  const years = [now.year - 1, now.year, now.year + 1];
  const isQuarter = meaning.parts.quarter !== undefined;
  const away = (year: number): number => {
    const first = of(year);
    return isQuarter && first <= today
      ? Math.max(0, today - first - QUARTER_DAYS)
      : Math.abs(first - today);
  };
  years.sort((a, b) => away(a) - away(b));
  const nearest = years[0] ?? now.year;
  if (isHere) return { year: now.year, by: "nearest" };
  // A month by itself follows the tense. What is told with a day, and seasons and quarters, may be announced in the
  // past tense ("declared a dividend payable Dec. 15"): near dates win over the tense there.
  // "In the fiscal first quarter it earned": results are told of what is over.
  const isResult = isQuarter && context.tense === "past" && of(nearest) > today;
  if (!isMonth && !isResult && away(nearest) <= NEAR_DAYS) return { year: nearest, by: "nearest" };
  if (context.tense === "future")
    return { year: start > today ? now.year : now.year + 1, by: "tense" };
  if (context.tense === "past")
    return { year: start < today ? now.year : now.year - 1, by: "tense" };
  // With no verb to go by, a month far ahead is likelier the one that is over.
  if (isMonth && of(nearest) - today > NEAR_DAYS) return { year: nearest - 1, by: "nearest" };
  return { year: nearest, by: "nearest" };
}

/** How many days a part of the year may have begun before the day of writing and still be what is to come. */
function runOf({ half, season, quarter, month, day }: Stamp): number {
  if (half !== undefined) return 183;
  if (season !== undefined || quarter !== undefined) return 92;
  return month !== undefined && day === undefined ? 31 : 14;
}

const NEAR_DAYS = 120;
const QUARTER_DAYS = 91;

function resolveDayOfMonth(
  day: number,
  now: Stamp,
  context: Context,
  steps: readonly Step[],
): Resolution {
  const narrative = context.narrative?.stamp;
  const base = narrative?.month !== undefined ? narrative : now;
  const { year = 0, month = 1 } = base;
  const isBack = narrative === undefined && context.tense === "past" && day > (now.day ?? 31);
  const first = fromDayNumber(toDayNumber(year, month - (isBack ? 1 : 0)));
  const stamp: Stamp = { year: first.year, month: first.month, day };
  const fill: Step = {
    kind: "fill",
    part: "month",
    value: printTimex({ year: first.year, month: first.month }),
    by: narrative === undefined ? "written" : "narrative",
  };
  return finishStamp(stamp, [...steps, fill], true);
}

function resolveWeekday(weekday: number, meaning: DateMeaning, context: Context): Resolution {
  const anchor = findAnchor(context, meaning.anchor ?? "written");
  if (anchor === undefined) {
    return {
      type: "DATE",
      value: `XXXX-WXX-${weekday}`,
      isRelative: true,
      steps: [{ kind: "undated", why: "written" }],
    };
  }
  const today = fromDayNumber(anchor.day).weekday;
  const back = (today - weekday + 7) % 7;
  const choose = (): { days: number; direction: -1 | 0 | 1; by: "tense" | "nearest" | "words" } => {
    if (meaning.direction === -1) return { days: -(back || 7), direction: -1, by: "words" };
    if (meaning.direction === 1) return { days: 7 - back || 7, direction: 1, by: "words" };
    if (meaning.direction === 0) return { days: weekday - today, direction: 0, by: "words" };
    if (back === 0) return { days: 0, direction: 0, by: "nearest" };
    if (context.tense === "future") return { days: 7 - back, direction: 1, by: "tense" };
    return { days: -back, direction: -1, by: context.tense === undefined ? "nearest" : "tense" };
  };
  const { days, direction, by } = choose();
  const step: Step = { kind: "weekday", weekday, direction, by };
  return finishStamp(stampOfDay(anchor.day + days), [anchor.step, step], true);
}
