/** From what the words say to a date: the one place that knows every meaning. */
import { assertUnreachable } from "#core/base";
import { type Context, findAnchor, type Resolution } from "./context.ts";
import type { Meaning } from "./meaning.ts";
import { readDate } from "./reading.ts";
import { finishStamp, resolveDate } from "./resolve-date.ts";
import { resolveDuration } from "./resolve-duration.ts";
import { resolveShift } from "./resolve-shift.ts";
import { resolveUnit } from "./resolve-unit.ts";
import { fromDayNumber, printDayNumber, printTimex, type Stamp, stampOfDay } from "./stamp.ts";
import { findStoryDay, isAcrossWriting } from "./story.ts";

export function resolve(meaning: Meaning, context: Context): Resolution {
  switch (meaning.kind) {
    case "date":
      return resolveDate(
        meaning,
        context,
        meaning.within === undefined ? undefined : resolve(meaning.within, context),
      );
    case "holiday":
      return resolveHoliday(meaning, context);
    case "unit":
      return resolveUnit(meaning, context);
    case "shift":
      return resolveShift(meaning, context);
    case "duration":
      return resolveDuration(meaning, context);
    case "deep":
      return resolveDeep(meaning.years, context);
    case "set":
      return {
        type: "SET",
        value: meaning.value,
        isRelative: false,
        steps: [{ kind: "repeats", value: meaning.value }],
      };
    case "untilNow":
      return resolveUntilNow(meaning, context);
    case "anniversary":
      return resolveAnniversary(meaning, context);
    case "ref":
      return resolveReference(meaning.reference, context);
    case "time":
      return resolveTime(meaning, context);
    default:
      return assertUnreachable(meaning);
  }
}

/** As many years before now as the words have figures: `Y-138E8S3`. */
function resolveDeep(years: number, context: Context): Resolution {
  const anchor = findAnchor(context, "written");
  const shift = { kind: "shift", unit: "year", amount: years, direction: -1 } as const;
  const base = { type: "DATE", value: "PAST_REF", isRelative: true } as const;
  if (anchor === undefined) return { ...base, steps: [shift, { kind: "undated", why: "written" }] };
  const zeros = /0*$/.exec(String(years))?.[0].length ?? 0;
  const figures = String(years).length - zeros;
  const edtf = `Y-${String(years).slice(0, figures)}E${zeros}S${figures}`;
  return { ...base, date: readDate(edtf), steps: [anchor.step, shift] };
}

function resolveUntilNow(
  { value, type }: Extract<Meaning, { readonly kind: "untilNow" }>,
  context: Context,
): Resolution {
  const anchor = findAnchor(context, "written");
  const steps = [{ kind: "open", side: "start" } as const];
  if (anchor?.stamp.day === undefined) return { type, value, isRelative: true, steps };
  const date = readDate(`/${printDayNumber(anchor.day)}`);
  return { type, value, date, isRelative: true, steps: [anchor.step, ...steps] };
}

/**
 * An anniversary says nothing of its own day. But where the same text puts a day exactly as many years before its
 * writing ("exactly five years ago"), that day is the event's and the day of writing the anniversary.
 */
function resolveAnniversary(
  { years, offset }: Extract<Meaning, { readonly kind: "anniversary" }>,
  context: Context,
): Resolution {
  const event = context.exactYears.get(years);
  const anchor = findAnchor(context, "written");
  if (event === undefined || anchor === undefined) {
    const steps = [{ kind: "undated", why: "event" } as const];
    return { type: "DATE", value: "XXXX-XX-XX", isRelative: true, steps };
  }
  const shift = { kind: "shift", unit: "year", amount: years, direction: -1 } as const;
  if (offset === undefined) {
    const found = finishStamp(event, [anchor.step, shift], true);
    return { ...found, value: printDayNumber(anchor.day) };
  }
  const direction = offset < 0 ? -1 : 1;
  const step = { kind: "shift", unit: "day", amount: Math.abs(offset), direction } as const;
  return finishStamp(stampOfDay(anchor.day + offset), [anchor.step, step], true);
}

function resolveReference(
  reference: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF",
  context: Context,
): Resolution {
  const anchor = findAnchor(context, "written");
  const steps = [{ kind: "vague", reference } as const];
  const base = { type: "DATE", value: reference, isRelative: true } as const;
  if (anchor?.stamp.day === undefined) return { ...base, steps };
  const day = anchor.day;
  const edtf = {
    PRESENT_REF: printDayNumber(day),
    PAST_REF: `[..${printDayNumber(day - 1)}]`,
    FUTURE_REF: `[${printDayNumber(day + 1)}..]`,
  }[reference];
  return { ...base, date: readDate(edtf), steps: [anchor.step, ...steps] };
}

function resolveHoliday(
  meaning: Extract<Meaning, { readonly kind: "holiday" }>,
  context: Context,
): Resolution {
  const anchor = findAnchor(context, "written");
  const today = anchor?.day;
  const yearly = meaning.isGeneric ? findYearly(meaning.name, context) : undefined;
  if (yearly !== undefined) return finishStamp(yearly, [], false);
  const within = meaning.within === undefined ? undefined : resolve(meaning.within, context);
  const inYear = meaning.year ?? within?.stamp?.year;
  const years = inYear !== undefined ? [inYear] : yearsAround(today);
  const days = years
    .map((year) => context.findHoliday(meaning.name, year))
    .filter((day) => day !== undefined);
  const pick = (): number | undefined => {
    if (today === undefined || inYear !== undefined) return days[0];
    const isBack =
      meaning.direction === -1 || (meaning.direction === undefined && context.tense === "past");
    const isAhead =
      meaning.direction === 1 || (meaning.direction === undefined && context.tense === "future");
    if (isBack) return days.filter((day) => day <= today).at(-1);
    if (isAhead) return days.find((day) => day >= today);
    return [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
  };
  const day = pick();
  if (day === undefined) {
    return {
      type: "DATE",
      value: "XXXX-XX-XX",
      isRelative: true,
      steps: [{ kind: "undated", why: "written" }],
    };
  }
  const value = printDayNumber(day);
  const step = { kind: "holiday", name: meaning.name, value } as const;
  const isRelative = meaning.year === undefined;
  return finishStamp(
    stampOfDay(day),
    anchor && isRelative ? [anchor.step, step] : [step],
    isRelative,
  );
}

/** The day of the year of a holiday that does not move. */
function findYearly(name: string, { findHoliday }: Context): Stamp | undefined {
  const [one, other] = [2023, 2024].map((year) => {
    const day = findHoliday(name, year);
    return day === undefined ? undefined : fromDayNumber(day);
  });
  const isFixed = one !== undefined && one.month === other?.month && one.day === other.day;
  return isFixed ? { month: one.month, day: one.day } : undefined;
}

function yearsAround(day: number | undefined): readonly number[] {
  if (day === undefined) return [];
  const { year } = fromDayNumber(day);
  return [year - 1, year, year + 1];
}

/** The day of the story that a time of day counts from. */
function findTold(context: Context, parts: Stamp): Context["narrative"] {
  if (context.story !== undefined) return findStoryDay(context, parts);
  const { narrative } = context;
  if (narrative?.stamp.day === undefined || isAcrossWriting(narrative.stamp, context))
    return undefined;
  return narrative;
}

function resolveTime(
  meaning: Extract<Meaning, { readonly kind: "time" }>,
  context: Context,
): Resolution {
  if (meaning.isGeneric) {
    const value = printTimex(meaning.parts).replace(/^[X-]+/, "");
    return { type: "TIME", value, isRelative: false, steps: [{ kind: "stated", value }] };
  }
  const told = findTold(context, meaning.parts);
  const on =
    meaning.on === undefined
      ? undefined
      : resolve(meaning.on, { ...context, narrative: told ?? context.narrative });
  const anchor = findAnchor(
    { ...context, narrative: told },
    told === undefined ? "written" : "narrative",
  );
  if (on !== undefined && on.stamp === undefined && /^[\dX]{4}-[\dX]{2}-XX$/.test(on.value)) {
    return {
      ...on,
      type: "TIME",
      value: on.value + printTimex(meaning.parts).replace(/^[X-]+/, ""),
    };
  }
  // A day that is named but not known is no other day of the story.
  const { year, month, day } = (on === undefined ? anchor : on)?.stamp ?? {};
  const stamp: Stamp = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...meaning.parts,
  };
  const before = on?.steps ?? (anchor === undefined ? [] : [anchor.step]);
  const stated = { kind: "stated", value: printTimex(stamp) } as const;
  return { ...finishStamp(stamp, [...before, stated], on?.isRelative ?? true), type: "TIME" };
}
