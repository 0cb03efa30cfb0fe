import { assertDefined, assertUnreachable } from "#core/base";
import { fromCivil } from "./civil.ts";
import { findOuterDay, findYearRange } from "./digits.ts";
import type { Edtf, EdtfDate, EdtfMember, EdtfSeason } from "./edtf.ts";
import { type Bounds, DAY_MS, type Instant, instant, SECOND_MS } from "./instant.ts";
import { findSeasonMonths } from "./seasons.ts";

const NEVER_BEFORE = instant(Number.NEGATIVE_INFINITY);
const NEVER_AFTER = instant(Number.POSITIVE_INFINITY);

/**
 * The earliest start and the latest end a date allows, half-open: 2015 is `[2015-01-01, 2016-01-01)`. What is not
 * specified widens the bounds (`156X-12-25` runs from 1560-12-25 to the end of 1569-12-25); marks do not: how far
 * "about" reaches is for the drawing to show. Open and unknown ends are infinite. Seasons: {@link findSeasonMonths}.
 * An offset does not move a date-time: it is the time clocks showed at the place.
 */
export function boundsOf(date: Edtf): Bounds {
  switch (date.kind) {
    case "date":
    case "season":
      return boundsOfMember(date);
    case "dateTime": {
      const start = fromCivil(date);
      return { start, end: instant(start + SECOND_MS) };
    }
    case "interval": {
      const { start, end } = date;
      return {
        start:
          start.kind === "open" || start.kind === "unknown"
            ? NEVER_BEFORE
            : boundsOfMember(start).start,
        end: end.kind === "open" || end.kind === "unknown" ? NEVER_AFTER : boundsOfMember(end).end,
      };
    }
    case "set": {
      const all = date.members.map(boundsOfMember);
      return {
        start: instant(Math.min(...all.map((bounds) => bounds.start))),
        end: instant(Math.max(...all.map((bounds) => bounds.end))),
      };
    }
    default:
      return assertUnreachable(date);
  }
}

/** The bounds of a date, a sub-year code or a range inside a set. */
export function boundsOfMember(member: EdtfMember): Bounds {
  switch (member.kind) {
    case "date":
      return member.month === undefined ? boundsOfYears(member) : boundsOfDays(member);
    case "season":
      return boundsOfSeason(member);
    case "range":
      return {
        start: member.start === undefined ? NEVER_BEFORE : boundsOfMember(member.start).start,
        end: member.end === undefined ? NEVER_AFTER : boundsOfMember(member.end).end,
      };
    default:
      return assertUnreachable(member);
  }
}

function boundsOfYears(date: EdtfDate): Bounds {
  const { first, last } = findYearRange(date.year);
  return { start: fromCivil({ year: first }), end: fromCivil({ year: last + 1 }) };
}

function boundsOfDays(date: EdtfDate): Bounds {
  const first = assertDefined(findOuterDay(date, "first"), "first day of a parsed date");
  const last = assertDefined(findOuterDay(date, "last"), "last day of a parsed date");
  return { start: fromCivil(first), end: addDay(fromCivil(last)) };
}

function addDay(t: Instant): Instant {
  return instant(t + DAY_MS);
}

function boundsOfSeason(season: EdtfSeason): Bounds {
  const { first, last } = findYearRange(season.year);
  const months = findSeasonMonths(season.code);
  return {
    start: fromCivil({ year: first, month: months.first }),
    end: fromCivil({ year: last, month: months.first + months.count }),
  };
}
