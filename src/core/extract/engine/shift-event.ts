/** Counting from the date of an event: "two days after the vote", "the week before Christmas". */
import type { DateReading, Unit } from "../expression.ts";
import { readDate, readOneOf } from "./reading.ts";
import { fromDayNumber, type PartCode, printDayNumber, printTimex, toDayNumber } from "./stamp.ts";
import { daysIn, shiftUnit } from "./units.ts";

/** When an event was: day numbers, inclusive; `grain` where it is just a year, a month or a day. */
export interface EventDay {
  readonly first: number;
  readonly last: number;
  readonly grain: "year" | "month" | "day" | "span";
}

/** The day of a date with both ends known. */
export function readEventDay(date: DateReading | undefined): EventDay | undefined {
  const [first, last] = [date?.earliest, date?.latest].map(readDayNumber);
  if (date === undefined || first === undefined || last === undefined) return undefined;
  const grain =
    first === last
      ? "day"
      : /^\d{4}$/.test(date.edtf)
        ? "year"
        : /^\d{4}-(?:0\d|1[0-2])$/.test(date.edtf)
          ? "month"
          : "span";
  return { first, last, grain };
}

function readDayNumber(iso: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  return match === null
    ? undefined
    : toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100 };

/** So many units before or after it; in months and years of a month or a year no finer than that. */
export function shiftLength(
  { first, last, grain }: EventDay,
  sign: 1 | -1,
  unit: Unit,
  amount: number | undefined,
): DateReading | undefined {
  const days = daysIn(unit);
  // Hours may run into the next day, or back into the one before.
  if (days === 0) return sign > 0 ? readOneOf(first, last + 1) : readOneOf(first - 1, last);
  if (amount === undefined) {
    const away = Math.round(2 * days);
    return sign > 0 ? readOneOf(first + away, undefined) : readOneOf(undefined, last - away);
  }
  const years = YEARS[unit];
  if (grain === "year" && years !== undefined) {
    const year = fromDayNumber(first).year + sign * Math.round(amount * years);
    return readDate(printTimex({ year }));
  }
  if (grain === "month" && unit === "month" && Number.isInteger(amount)) {
    return readDate(printTimex(shiftUnit(first, "month", sign * amount) ?? {}));
  }
  const away = Math.round(sign * amount * days);
  const margin = days < 7 ? 0 : Math.floor(days / 2);
  return readOneOf(first + away - margin, last + away + margin);
}

/** The unit that lies right beside it, with its TIMEX3 value. */
export function shiftBeside(
  { first, last, grain }: EventDay,
  sign: 1 | -1,
  unit: Unit,
  part: PartCode | undefined,
): { readonly date: DateReading | undefined; readonly value: string } | undefined {
  if (unit === "day") {
    // The night after an attack begins on the day itself.
    const from = sign > 0 && part === "NI" ? first : first + sign;
    const value = from === last + sign ? printDayNumber(from) : undefined;
    return {
      date: readOneOf(from, last + sign),
      value: (value ?? "XXXX-XX-XX") + (part === undefined ? "" : `T${part}`),
    };
  }
  if (grain === "year" && unit === "year") {
    const value = printTimex({ year: fromDayNumber(first).year + sign });
    return { date: readDate(value), value };
  }
  const days = Math.ceil(daysIn(unit));
  if (days === 0) return undefined;
  const [from, to] = sign < 0 ? [first - days, first - 1] : [last + 1, last + days];
  const value = printTimex(shiftUnit(Math.floor((from + to) / 2), unit, 0) ?? {});
  return { date: readOneOf(from, to), value };
}
