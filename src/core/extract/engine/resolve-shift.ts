/** Works out "three weeks ago", "two years later", "some weeks ago". */
import type { Step, Unit } from "../expression.ts";
import { type Context, findAnchor, findPastQuarter, type Resolution } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { asFine, isTooFine } from "./narrative.ts";
import { readDate, readOneOf } from "./reading.ts";
import { finishStamp } from "./resolve-date.ts";
import {
  firstDayOf,
  fromDayNumber,
  grainOf,
  printDayNumber,
  printTimex,
  type Stamp,
  stampOfDay,
  toDayNumber,
} from "./stamp.ts";
import { maskTime, maskUnit } from "./story.ts";
import { daysIn, printLength, shiftUnit } from "./units.ts";

type ShiftMeaning = Extract<Meaning, { readonly kind: "shift" }>;

/** How far from the named day "three weeks ago" may lie: half a unit either way. */
const MARGIN_DAYS: Partial<Record<Unit, number>> = { week: 3, fortnight: 7 };

export function resolveShift(told: ShiftMeaning, given: Context): Resolution {
  if (told.isRound === true && told.unit === "year") return resolveDecades(told, given);
  const years = told.amount === undefined ? undefined : YEARS[told.unit];
  if (years !== undefined && told.amount !== undefined) {
    return resolveDecades({ ...told, unit: "year", amount: told.amount * years }, given);
  }
  return resolveUnits(told, given);
}

const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

/** "A decade ago" is about the year that lies ten years back, whatever decade that falls in. */
function resolveDecades(meaning: ShiftMeaning, context: Context): Resolution {
  const found = resolveUnits(meaning, context);
  const { year } = found.stamp ?? {};
  if (year === undefined) return found;
  return { ...found, date: readDate(`${printTimex({ year })}~`) ?? found.date };
}

function resolveUnits(meaning: ShiftMeaning, given: Context): Resolution {
  const context = asFine(meaning, given);
  const { unit, amount, sign } = meaning;
  const anchor = findAnchor(withQuarter(meaning, context), meaning.anchor);
  const shift: Step = {
    kind: "shift",
    unit,
    ...(amount === undefined ? {} : { amount }),
    direction: sign,
  };
  if (anchor === undefined || isTooFine(meaning, context) || isAfterNothing(meaning, context)) {
    return {
      ...nameVague(meaning, isTooFine(meaning, context) ? context.narrative?.stamp : {}, context),
      isRelative: true,
      steps: [shift, { kind: "undated", why: "anchor" }],
    };
  }
  const steps = [anchor.step, shift];
  if (amount === undefined) return resolveVagueShift(meaning, anchor, steps, context);
  if (unit === "hour" || unit === "minute" || unit === "second") {
    return resolveClockShift(meaning, anchor.stamp, unit, amount * sign, steps, context);
  }
  if (!Number.isInteger(amount)) {
    const day = anchor.day + Math.round(sign * amount * daysIn(unit));
    const stamp = unit === "year" ? shiftUnit(day, "month", 0) : stampOfDay(day);
    return finishStamp(stamp ?? {}, steps, true);
  }
  const stamp = keepGrain(anchor.stamp, anchor.day, unit, sign * amount, meaning);
  const named = finishStamp(stamp, steps, true);
  const margin = meaning.exact ? undefined : MARGIN_DAYS[unit];
  if (margin === undefined) return named;
  const day = anchor.day + sign * amount * (unit === "week" ? 7 : 14);
  return { ...named, date: readOneOf(day - margin, day + margin) };
}

/** "A week later it sank" with no date told before: unless it is to come, the time of writing is not what it counts from. */
function isAfterNothing({ anchor, sign }: ShiftMeaning, { narrative, tense }: Context): boolean {
  return anchor === "narrative" && sign > 0 && narrative === undefined && tense !== "future";
}

/** In a report on a quarter, "a year ago" and "a year earlier" are that quarter of the year before. */
function withQuarter({ unit, amount, sign }: ShiftMeaning, context: Context): Context {
  const quarter = findPastQuarter(context);
  if (quarter === undefined || unit !== "year" || amount !== 1 || sign !== -1) return context;
  return { ...context, narrative: quarter, written: quarter.stamp };
}

/** "A year earlier" keeps the month or quarter of a narrative anchor; from the time of writing the unit itself sets it. */
function keepGrain(
  anchor: Stamp,
  day: number,
  unit: Unit,
  offset: number,
  meaning: ShiftMeaning,
): Stamp {
  if (meaning.isCoarse && (anchor.quarter === undefined || unit !== "year")) {
    return shiftUnit(day, unit, offset) ?? {};
  }
  const isNarrative =
    meaning.anchor === "narrative" || meaning.exact === true || anchor.quarter !== undefined;
  if (isNarrative && unit === "year" && anchor.year !== undefined && anchor.week === undefined) {
    // Two years after a day is that day only when the words say "exactly".
    if (anchor.day !== undefined && meaning.exact !== true) return { year: anchor.year + offset };
    const { hour: _h, minute: _m, second: _s, part: _p, ...date } = anchor;
    return { ...date, year: anchor.year + offset };
  }
  if (meaning.exact && unit === "month" && anchor.day !== undefined) {
    const { year, month } = fromDayNumber(day);
    return stampOfDay(toDayNumber(year, month + offset, anchor.day));
  }
  if (
    unit === "week" &&
    (isNarrative ? grainOf(anchor) === "day" || grainOf(anchor) === "time" : false)
  ) {
    return stampOfDay(day + offset * 7);
  }
  return shiftUnit(day, unit, offset) ?? {};
}

function resolveClockShift(
  meaning: ShiftMeaning,
  anchor: Stamp,
  unit: "hour" | "minute" | "second",
  offset: number,
  steps: readonly Step[],
  context: Context,
): Resolution {
  if (anchor.hour === undefined || anchor.day === undefined) {
    const day = firstDayOf(anchor);
    if (context.story !== undefined && anchor.day !== undefined && day !== undefined) {
      const there = day + (unit === "hour" ? Math.trunc(offset / 24) : 0);
      const date = readDate(printDayNumber(there));
      return { type: "TIME", value: maskTime(unit, anchor, there), date, isRelative: true, steps };
    }
    // "24 hours ago" is a day by another name.
    if (unit === "hour" && offset % 24 === 0 && anchor.day !== undefined && day !== undefined) {
      return finishStamp(stampOfDay(day + offset / 24), steps, true);
    }
    const date =
      day === undefined
        ? undefined
        : offset < 0
          ? readOneOf(day - 1, day)
          : readOneOf(day, day + 1);
    return { ...nameVague(meaning, anchor, context), date, isRelative: true, steps };
  }
  const perHour = { hour: 1, minute: 60, second: 3600 }[unit];
  const seconds = anchor.hour * 3600 + (anchor.minute ?? 0) * 60 + (offset * 3600) / perHour;
  const day = (firstDayOf(anchor) ?? 0) + Math.floor(seconds / 86_400);
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  const stamp: Stamp = {
    ...stampOfDay(day),
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
  };
  return finishStamp(stamp, steps, true);
}

/** "Some weeks ago": two units or more; up to the beginning of the unit above for days, weeks and months. */
function resolveVagueShift(
  meaning: ShiftMeaning,
  { stamp, day }: { readonly stamp: Stamp; readonly day: number },
  steps: readonly Step[],
  context: Context,
): Resolution {
  const { unit, sign } = meaning;
  if (context.story !== undefined && daysIn(unit) === 0 && stamp.day !== undefined) {
    const date = readDate(printDayNumber(day));
    return { type: "TIME", value: maskTime(unit, stamp, day), date, isRelative: true, steps };
  }
  const { month: _m, ...known } = stamp;
  const named = nameVague(meaning, known, context);
  if (daysIn(unit) === 0) {
    const date = sign < 0 ? readOneOf(day - 1, day) : readOneOf(day, day + 1);
    return { ...named, date, isRelative: true, steps };
  }
  const near = Math.round(day + sign * 2 * daysIn(unit));
  const { year } = fromDayNumber(near);
  if (daysIn(unit) >= 365) {
    return {
      ...named,
      date: readDate(sign < 0 ? `[..${year}]` : `[${year}..]`),
      isRelative: true,
      steps,
    };
  }
  if (sign > 0) return { ...named, date: readOneOf(near, undefined), isRelative: true, steps };
  const far = shiftUnit(day, "month", unit === "month" ? -11 : -1);
  const from = printTimex(far ?? {});
  return {
    ...named,
    date: readDate(`[${from}..${printDayNumber(near)}]`),
    isRelative: true,
    steps,
  };
}

/**
 * The type and value of what comes to no point of the calendar: from the time of writing it is past or to come, within
 * the story all that is known is how far it lies from what was told.
 */
function nameVague(
  { unit, amount, sign, anchor }: ShiftMeaning,
  known: Stamp | undefined,
  { story }: Context,
): Pick<Resolution, "type" | "value"> {
  const masked = story && anchor === "narrative" ? maskUnit(unit, known ?? {}) : undefined;
  if (masked !== undefined) return { type: "DATE", value: masked };
  if (anchor === "narrative") return { type: "DURATION", value: printLength(unit, amount) };
  return { type: "DATE", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
}
