/**
 * Dates as sources state them: EDTF, the calendar, its units, and words for people in English and Bokmål.
 *
 * Not a clock and not a zone database: every time floats on the proleptic Gregorian calendar, as the clocks of the
 * place showed it, and never passes through local time. Ranges are half-open. EDTF is read strictly, levels 0 to 2.
 */
export { boundsOf } from "./bounds.ts";
export { type CivilParts, type CivilTime, fromCivil, toCivil } from "./civil.ts";
export { compareEdtf } from "./compare.ts";
export { type DescribeOptions, describeDate } from "./describe-date.ts";
export { describeSpan } from "./describe-span.ts";
export { describeTick } from "./describe-tick.ts";
export type {
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfDay,
  EdtfEndpoint,
  EdtfError,
  EdtfInterval,
  EdtfMember,
  EdtfPart,
  EdtfRange,
  EdtfReason,
  EdtfSeason,
  EdtfSet,
  EdtfYear,
  Mark,
} from "./edtf.ts";
export {
  type Bounds,
  containsBounds,
  DAY_MS,
  HOUR_MS,
  type Instant,
  instant,
  intersectBounds,
  MINUTE_MS,
  SECOND_MS,
  YEAR_MS,
} from "./instant.ts";
export { isApproximate, isOpenEnded, isUncertain } from "./marks.ts";
export type { DateLocale } from "./names.ts";
export { parseEdtf } from "./parse.ts";
export { narrowToPartOfDay, type PartOfDay } from "./part-of-day.ts";
export { type Precision, precisionOf } from "./precision.ts";
export { printBounds, printEdtf } from "./print.ts";
export { printDay } from "./print-day.ts";
export { parseSpan, printSpan } from "./span.ts";
export { type TickStep, type TickUnit, tickSteps } from "./ticks.ts";
