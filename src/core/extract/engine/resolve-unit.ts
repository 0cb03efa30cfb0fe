/** Works out "last week", "this year", "the following month". */
import type { DateReading, Step } from "../expression.ts";
import { type Context, findAnchor, findPastQuarter, type Resolution } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { asFine, isTooFine } from "./narrative.ts";
import { readDate, readOneOf } from "./reading.ts";
import { finishStamp } from "./resolve-date.ts";
import {
  firstDayOf,
  fromDayNumber,
  printDayNumber,
  printEdtfStamp,
  printTimex,
  type Stamp,
  stampOfDay,
  toDayNumber,
} from "./stamp.ts";
import { maskUnit } from "./story.ts";
import { shiftUnit } from "./units.ts";

type UnitMeaning = Extract<Meaning, { readonly kind: "unit" }>;

export function resolveUnit(meaning: UnitMeaning, given: Context): Resolution {
  const context = asQuarter(meaning, asFine(meaning, given));
  const anchor = findAnchor(context, meaning.anchor);
  const stamp =
    anchor === undefined
      ? undefined
      : shiftUnit(
          anchor.day + leanAhead(meaning, context, anchor.day),
          meaning.unit,
          meaning.offset + leanBack(meaning, context, anchor.day),
        );
  if (anchor === undefined || stamp === undefined || isTooFine(meaning, context)) {
    const isTold = meaning.anchor === "narrative";
    if (isTold && context.story !== undefined && context.narrative !== undefined) {
      const { stamp: known } = context.narrative;
      const masked = maskUnit(meaning.unit, known);
      // Where not even the year is known there is no date.
      const date = masked?.startsWith("XXXX") ? undefined : readDate(printEdtfStamp(known));
      const steps = [{ kind: "undated", why: "anchor" } as const];
      if (masked !== undefined)
        return { type: "DATE", value: masked, date, isRelative: true, steps };
    }
    const reference =
      meaning.offset < 0 ? "PAST_REF" : meaning.offset > 0 ? "FUTURE_REF" : "PRESENT_REF";
    return {
      type: "DATE",
      value: reference,
      isRelative: true,
      steps: [{ kind: "undated", why: isTold ? "anchor" : "written" }],
    };
  }
  const direction = Math.sign(meaning.offset) as -1 | 0 | 1;
  const steps: Step[] = [
    anchor.step,
    { kind: "shift", unit: meaning.unit, amount: Math.abs(meaning.offset), direction },
    { kind: "stated", value: printTimex(stamp) },
  ];
  const whole = finishStamp(stamp, steps, true);
  if (meaning.side === undefined || meaning.unit === "day") return whole;
  return { ...whole, ...limit(stamp, anchor.day, meaning.side, whole) };
}

/** Days from a Monday or Tuesday into the week whose weekend is to come, where the words tell of that. */
function leanAhead({ unit, isBare }: UnitMeaning, { tense }: Context, day: number): 0 | 2 {
  const isEarly = fromDayNumber(day).weekday < 3;
  return unit === "weekend" && isBare === true && tense === "future" && isEarly ? 2 : 0;
}

/** From Tuesday to Friday "the weekend" of something past is the one before. */
function leanBack({ unit, isBare }: UnitMeaning, { tense }: Context, day: number): -1 | 0 {
  const { weekday } = fromDayNumber(day);
  const isMidweek = weekday >= 2 && weekday <= 5;
  if (unit !== "weekend" || isBare !== true || tense !== "past" || !isMidweek) return 0;
  // On a Tuesday offset 0 already is the one before.
  return weekday < 3 ? 0 : -1;
}

/** "The quarter" is the one the text is about, or the last one that is over. */
function asQuarter(meaning: UnitMeaning, context: Context): Context {
  if (meaning.unit !== "quarter" || meaning.anchor !== "narrative") return context;
  const told = context.tense === "future" ? context.quarter : findPastQuarter(context);
  if (told !== undefined) return { ...context, narrative: told };
  const day = context.written === undefined ? undefined : firstDayOf(context.written);
  const stamp = day === undefined ? undefined : stampOfDay(day - 60);
  return stamp === undefined ? context : { ...context, narrative: undefined, written: stamp };
}

/** The part of a unit that lies before or after the anchor's day. */
function limit(
  stamp: Stamp,
  day: number,
  side: "before" | "after",
  whole: Resolution,
): { readonly date?: DateReading | undefined; readonly steps: readonly Step[] } {
  const first = firstDayOf(stamp);
  const latest = whole.date?.latest;
  const last = latest === undefined ? undefined : dayNumberOf(latest);
  if (first === undefined || last === undefined || day < first || day > last) {
    return { date: whole.date, steps: whole.steps };
  }
  const value = printDayNumber(day);
  return {
    date:
      side === "before"
        ? readOneOf(first, Math.max(first, day - 1))
        : readOneOf(Math.min(last, day + 1), last),
    steps: [...whole.steps, { kind: "limit", side, value }],
  };
}

function dayNumberOf(iso: string): number | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null
    ? undefined
    : toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}
