/** Which day a story is at: the last one told of that a time of day fits, past asides and bounds. */
import type { Unit } from "../expression.ts";
import type { Context, Tense } from "./context.ts";
import type { Draft } from "./meaning.ts";
import { firstDayOf, type PartCode, printDayNumber, printTimex, type Stamp } from "./stamp.ts";
import type { TaggedText } from "./token.ts";

export interface StoryDay {
  readonly stamp: Stamp;
  readonly words: string;
  /** False when it is counted from another date. */
  readonly isNamed: boolean;
}

export interface StoryRules {
  /** False for a date that the story does not go on from: a bound ("since Monday"), an aside. */
  readonly goesOn: (
    draft: Draft,
    tagged: TaggedText,
    tense: Tense | undefined,
    last: StoryDay | undefined,
  ) => boolean;
}

/** The hours of a part of the day, with some play. */
const HOURS: Readonly<Record<PartCode, (hour: number) => boolean>> = {
  MO: (hour) => hour >= 4 && hour <= 12,
  MI: (hour) => hour >= 10 && hour <= 14,
  AF: (hour) => hour >= 11 && hour <= 19,
  EV: (hour) => hour >= 16,
  NI: (hour) => hour >= 21 || hour <= 7,
  DT: (hour) => hour >= 6 && hour <= 18,
};

/** The last day that the story was at, or an earlier one whose part of day fits where that of the last does not. */
export function findStoryDay(context: Context, parts: Stamp): Context["narrative"] {
  const days = context.story?.filter(({ stamp }) => !isAcrossWriting(stamp, context)) ?? [];
  const last = days.at(-1);
  if (last === undefined || fits(last.stamp, parts) !== false) return last;
  return days.findLast(({ stamp }) => fits(stamp, parts) === true) ?? last;
}

/** Undefined when the day says nothing of its hours. */
function fits({ part, hour }: Stamp, parts: Stamp): boolean | undefined {
  if (parts.hour !== undefined && part !== undefined) return HOURS[part](parts.hour);
  if (parts.part === undefined) return undefined;
  if (part === undefined) return hour === undefined ? undefined : HOURS[parts.part](hour);
  return parts.part === "NI" ? part === "NI" : undefined;
}

/** "Tomorrow it clears up. At 06:40 gusts were measured": what is over is not timed on a day that is to come. */
export function isAcrossWriting(stamp: Stamp, { written, tense }: Context): boolean {
  const told = firstDayOf(stamp);
  const now = written === undefined ? undefined : firstDayOf(written);
  if (told === undefined || now === undefined) return false;
  return (tense === "past" && told > now) || (tense === "future" && told < now);
}

/** TIMEX3 of a unit somewhere in what is known, X for the rest: a day in 2016 is 2016-XX-XX. */
export function maskUnit(unit: Unit, { year, month, season }: Stamp): string | undefined {
  // A winter lies in two years.
  const known = year === undefined || season === "WI" ? "XXXX" : printTimex({ year });
  switch (unit) {
    case "day":
      return `${known}-${month === undefined ? "XX" : String(month).padStart(2, "0")}-XX`;
    case "week":
      return `${known}-WXX`;
    case "month":
      return `${known}-XX`;
    case "year":
      return "XXXX";
    default:
      return undefined;
  }
}

/** TIMEX3 of a time so many hours or minutes from another, whose hour may be known: 1940-04-09TXX, 1940-04-09T10:XX. */
export function maskTime(unit: Unit, { hour, ...stamp }: Stamp, day: number): string {
  const isKnown = unit !== "hour" && hour !== undefined && stamp.day !== undefined;
  return `${printDayNumber(day)}T${isKnown ? `${String(hour).padStart(2, "0")}:XX` : "XX"}`;
}
