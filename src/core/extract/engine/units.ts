/** Calendar units: which one a day lies in, how long they are, how TIMEX3 writes a length. */
import type { Unit } from "../expression.ts";
import { fromDayNumber, type Stamp, stampOfDay, stampOfWeek, toDayNumber } from "./stamp.ts";

/** The calendar unit of a kind that lies `offset` units from the one a day lies in. */
export function shiftUnit(day: number, unit: Unit, offset: number): Stamp | undefined {
  const { year, month } = fromDayNumber(day);
  switch (unit) {
    case "day":
      return stampOfDay(day + offset);
    case "week":
      return stampOfWeek(day + offset * 7);
    case "fortnight":
      return stampOfWeek(day + offset * 14);
    case "weekend": {
      const { weekday } = fromDayNumber(day);
      // On a Monday "the weekend" is the one just gone; from Tuesday on it is a matter of the offset.
      return {
        ...stampOfWeek(day + offset * 7 - (offset === 0 && weekday < 3 ? 7 : 0)),
        weekend: true,
      };
    }
    case "month": {
      const first = fromDayNumber(toDayNumber(year, month + offset));
      return { year: first.year, month: first.month };
    }
    case "quarter": {
      const first = fromDayNumber(toDayNumber(year, month + offset * 3));
      return { year: first.year, quarter: Math.ceil(first.month / 3) };
    }
    case "year":
      return { year: year + offset };
    case "decade":
      return { decade: Math.floor(year / 10) + offset };
    case "century":
      return { century: Math.floor(year / 100) + offset };
    case "second":
    case "minute":
    case "hour":
    case "millennium":
      return undefined;
  }
}

const DAYS: Partial<Record<Unit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
  millennium: 365_250,
};

/** The mean length of a unit in days; 0 for those shorter than a day. */
export function daysIn(unit: Unit): number {
  return DAYS[unit] ?? 0;
}

const CODES: Record<Unit, string> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
  millennium: "ML",
};

/** The TIMEX3 value of a length: "P3Y", "PT5H", "PXD" without an amount. */
export function printLength(unit: Unit, amount: number | undefined): string {
  const code = CODES[unit];
  const n = amount === undefined ? "X" : unit === "fortnight" ? amount * 2 : amount;
  if (unit === "decade" && amount !== undefined) return `P${amount * 10}Y`;
  if (unit === "century" && amount !== undefined) return `P${amount * 100}Y`;
  return code.startsWith("T") ? `PT${n}${code.slice(1)}` : `P${n}${code}`;
}
