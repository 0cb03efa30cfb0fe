import { ok } from "#core/base";
import { countDaysInMonth } from "./civil.ts";
import { findOuterDay, findYearRange, listFitting, MAX_YEAR, valueOfYear } from "./digits.ts";
import type { EdtfDate, EdtfDay, EdtfYear, Mark } from "./edtf.ts";
import { type Read, refuse } from "./fault.ts";
import { guessFault } from "./guess-fault.ts";
import { joinMarks } from "./marks.ts";
import { DATE_NAMES } from "./names.ts";

/** Sign, digits, significant digits, then month and day; each part with marks before and after it. */
const DATE =
  /^([?~%]?)(-?)(?!(?<=-)0000)([\dX]{4})(?:S([1-9]\d*))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const LONG_YEAR = /^([?~%]?)Y(-?)([1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)$/;

/** Reads a year, month, day or sub-year code, all levels. Offsets in the fault count from the start of `text`. */
export function readDate(text: string): Read<EdtfDay> {
  const plain = DATE.exec(text);
  if (plain !== null) return readParts(text, plain);
  const long = LONG_YEAR.exec(text);
  return long === null ? guessFault(text) : readLongYear(text, long);
}

function readParts(text: string, match: RegExpExecArray): Read<EdtfDay> {
  const [, y1, sign, digits = "", significant, y2, m1, month, m2, d1, day, d2] = match;
  const dayMark = join(d1, d2);
  const monthMark = join(m1, m2, d2);
  const year: EdtfYear = { negative: sign === "-", digits, mark: join(y1, y2, m2, d2) };
  if (month === undefined) return readYear(text, year, significant);
  if (significant !== undefined) return guessFault(text);

  const monthAt = text.indexOf("-", 1 + (y1?.length ?? 0)) + 1 + (m1?.length ?? 0);
  const code = Number(month);
  if (code >= 21 && code <= 41) {
    if (day === undefined) return ok({ kind: "season", year, code, mark: monthMark });
    return refuse(
      "day",
      text.lastIndexOf("-") + 1,
      `${month} is a part of a year and takes no day`,
    );
  }
  if (listFitting(month, 12).length === 0) {
    return refuse(
      "month",
      monthAt,
      `${month} is no month; months are 01 to 12, parts of a year 21 to 41`,
    );
  }
  const months = { digits: month, mark: monthMark };
  if (day === undefined) return ok({ kind: "date", year, month: months });

  const date: EdtfDate = { kind: "date", year, month: months, day: { digits: day, mark: dayMark } };
  if (findOuterDay(date, "first") !== undefined) return ok(date);
  const dayAt = text.lastIndexOf("-") + 1 + (d1?.length ?? 0);
  return refuse("day", dayAt, explainNoDay(year, month, day));
}

function readLongYear(text: string, match: RegExpExecArray): Read<EdtfDay> {
  const [, left, sign, digits = "", exponent, significant, right] = match;
  if (exponent === undefined && digits.length <= 4) return guessFault(text);
  const year: EdtfYear = {
    negative: sign === "-",
    digits,
    mark: join(left, right),
    ...(exponent === undefined ? {} : { exponent: Number(exponent) }),
  };
  if (Math.abs(valueOfYear(year)) > MAX_YEAR) {
    return refuse("year", 0, "the year is out of reach; at most twelve digits are read");
  }
  return readYear(text, year, significant);
}

function readYear(text: string, year: EdtfYear, significant: string | undefined): Read<EdtfDay> {
  if (significant === undefined) return ok({ kind: "date", year });
  if (year.digits.includes("X")) return guessFault(text);
  const most = String(Math.abs(valueOfYear(year))).length;
  if (Number(significant) > most) {
    return refuse("digits", text.indexOf("S"), `this year has ${most} digits, so S1 to S${most}`);
  }
  return ok({ kind: "date", year: { ...year, significant: Number(significant) } });
}

function join(...marks: readonly (string | undefined)[]): Mark {
  return marks.reduce<Mark>((all, mark) => joinMarks(all, (mark ?? "") as Mark), "");
}

function explainNoDay(year: EdtfYear, month: string, day: string): string {
  if (listFitting(day, 31).length === 0) return `${day} is no day; days are 01 to 31`;
  if (month.includes("X")) return `no month ${month} has a day ${day}`;
  const { first, last } = findYearRange(year);
  if (month === "02" && day === "29") {
    const name = `${year.negative ? "-" : ""}${year.digits}`;
    return `${first === last ? `${name} is not` : `no ${name} is`} a leap year, February has 28 days`;
  }
  const name = DATE_NAMES.en.months[Number(month) - 1];
  return `${name} has ${countDaysInMonth(first, Number(month))} days`;
}
