import type { DateReading, TimexMod } from "../expression.ts";
import { readDate } from "./reading.ts";

/** The reading with a modifier: "about 2015" is approximate. The others narrow what EDTF cannot say, and change nothing. */
export function modifyDate(
  date: DateReading | undefined,
  mod: TimexMod | undefined,
): DateReading | undefined {
  if (date === undefined || mod !== "APPROX") return date;
  return /^[\dX-]+$/.test(date.edtf) ? (readDate(`${date.edtf}~`) ?? date) : date;
}
