import { toCivil } from "./civil.ts";
import type { Instant } from "./instant.ts";

/** The EDTF text of the day an instant lies in; of its year when that has more than four digits. */
export function printDay(t: Instant): string {
  const { year, month, day } = toCivil(t);
  return isLongYear(year) ? printYear(year) : `${printYear(year)}-${pad(month)}-${pad(day)}`;
}

/** An astronomical year: "2015", "-0043", "Y-170000000". */
export function printYear(year: number): string {
  const sign = year < 0 ? "-" : "";
  const digits = String(Math.abs(year));
  return isLongYear(year) ? `Y${sign}${digits}` : `${sign}${digits.padStart(4, "0")}`;
}

/** True of years that EDTF writes with `Y`, without month or day. */
export function isLongYear(year: number): boolean {
  return Math.abs(year) > 9999;
}

/** A number in two digits, as in dates and clock times. */
export function pad(value: number): string {
  return String(value).padStart(2, "0");
}
