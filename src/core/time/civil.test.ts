import { UTCDate } from "@date-fns/utc";
import { getDay, getDaysInMonth } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDaysInMonth, fromCivil, toCivil } from "./civil.ts";
import { instant } from "./instant.ts";

const anyYear = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }),
  fc.integer({ min: -271_000, max: 271_000 }),
);

describe("the calendar", () => {
  it("agrees with date-fns in UTC wherever Date reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.63e15, max: 8.63e15 }), (ms) => {
        const date = new UTCDate(ms);
        const civil = toCivil(instant(ms));
        expect(civil).toEqual({
          year: date.getFullYear(),
          month: date.getMonth() + 1,
          day: date.getDate(),
          hour: date.getHours(),
          minute: date.getMinutes(),
          second: date.getSeconds(),
          weekday: getDay(date) || 7,
        });
        expect(countDaysInMonth(civil.year, civil.month)).toBe(getDaysInMonth(date));
        expect(fromCivil(civil)).toBe(Math.floor(ms / 1000) * 1000);
      }),
    );
  });

  it("carries parts beyond their range as Date.UTC does", () => {
    const small = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(anyYear, small, small, small, small, (year, month, day, hour, minute) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        date.setUTCHours(hour, minute);
        expect(fromCivil({ year, month, day, hour, minute })).toBe(date.getTime());
      }),
    );
  });

  it("gives back every day, a trillion years either way", () => {
    const year = fc.oneof(
      anyYear,
      fc.maxSafeInteger().map((n) => n % 1e12),
    );
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, month, day) => {
          expect(toCivil(fromCivil({ year: y, month, day }))).toMatchObject({
            year: y,
            month,
            day,
            hour: 0,
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("has a year zero, and no year 1900 with 29 February", () => {
    expect(fromCivil({ year: 1, month: 1, day: 1 }) - fromCivil({ year: 0 })).toBe(
      366 * 86_400_000,
    );
    expect(fromCivil({ year: 1900, month: 2, day: 29 })).toBe(fromCivil({ year: 1900, month: 3 }));
  });
});
