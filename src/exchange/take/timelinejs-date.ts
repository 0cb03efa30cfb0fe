import { assertUnreachable } from "#core/base";
import {
  type Bounds,
  boundsOf,
  DAY_MS,
  type Edtf,
  type EdtfDateTime,
  type EdtfDay,
  type EdtfSet,
  instant,
  toCivil,
} from "#core/time";
import { type DateParts, findKnownParts } from "../cite/date-parts.ts";

/** A moment as TimelineJS has it, with no part finer than is known. The year is astronomical here. */
export interface SlideDate extends DateParts {
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** When a slide is. Without an end it is one date, or goes on. */
export interface SlideTime {
  readonly start: SlideDate;
  readonly end?: SlideDate;
}

/**
 * The dates of a slide, precision told by leaving parts out. What has no unit of its own in TimelineJS, a decade, a
 * season, a choice, runs from its first to its last year, month or day. Undefined where no start is known.
 */
export function findSlideTime(date: Edtf): SlideTime | undefined {
  switch (date.kind) {
    case "date":
    case "season":
      return joinEnds(findEnds(date));
    case "dateTime":
      return { start: findMoment(date) };
    case "interval": {
      const { start, end } = date;
      if (start.kind === "open" || start.kind === "unknown") return undefined;
      const { first } = findEnds(start);
      if (end.kind === "open" || end.kind === "unknown") return { start: first };
      return joinEnds({ first, last: findEnds(end).last });
    }
    case "set":
      return findSetTime(date);
    default:
      return assertUnreachable(date);
  }
}

/** From the earliest that any member allows to the latest. */
function findSetTime({ members }: EdtfSet): SlideTime | undefined {
  const starts = members.map((member) => (member.kind === "range" ? member.start : member));
  const ends = members.map((member) => (member.kind === "range" ? member.end : member));
  const first = findFirst(starts, (date) => boundsOf(date).start);
  if (first === undefined) return undefined;
  const last = findFirst(ends, (date) => -boundsOf(date).end);
  if (last === undefined) return { start: findEnds(first).first };
  return joinEnds({ first: findEnds(first).first, last: findEnds(last).last });
}

/** The least by a key; undefined when one of them is not there, for it has no bound. */
function findFirst(
  dates: readonly (EdtfDay | undefined)[],
  keyOf: (date: EdtfDay) => number,
): EdtfDay | undefined {
  return dates.reduce((best, date) =>
    best === undefined || date === undefined || keyOf(best) <= keyOf(date)
      ? best && date && best
      : date,
  );
}

interface Ends {
  readonly first: DateParts;
  readonly last: DateParts;
}

function findEnds(date: EdtfDay): Ends {
  const known = isWhole(date) ? findKnownParts(date) : undefined;
  return known === undefined ? splitBounds(boundsOf(date)) : { first: known, last: known };
}

/** True of a date with digits in every part that it has. */
function isWhole(date: EdtfDay): boolean {
  if (date.kind === "season") return false;
  return [date.year, date.month, date.day].every((part) => part?.digits.includes("X") !== true);
}

/** Both ends of finite bounds in the coarsest unit that they are whole numbers of. */
function splitBounds({ start, end }: Bounds): Ends {
  const first = toCivil(start);
  const next = toCivil(end);
  const last = toCivil(instant(end - DAY_MS));
  const precision =
    first.day > 1 || next.day > 1 ? "day" : first.month > 1 || next.month > 1 ? "month" : "year";
  const keep = ({ year, month, day }: Required<DateParts>): DateParts => ({
    year,
    ...(precision === "year" ? {} : { month }),
    ...(precision === "day" ? { day } : {}),
  });
  return { first: keep(first), last: keep(last) };
}

function joinEnds({ first, last }: Ends): SlideTime {
  const isSame = first.year === last.year && first.month === last.month && first.day === last.day;
  return isSame ? { start: first } : { start: first, end: last };
}

/** EDTF writes all times to the second; one on the full minute is taken for no more than that. */
function findMoment({ year, month, day, hour, minute, second }: EdtfDateTime): SlideDate {
  return { year, month, day, hour, minute, ...(second === 0 ? {} : { second }) };
}
