import type { ByteRows } from "./byte-rows.ts";
import { dateOfParts } from "./calendar.ts";
import { addClock, type Clock, isMidnight, readClock } from "./clock.ts";
import { type CellDate, isClock, isPlainPoint, unitOf } from "./date-kind.ts";
import { createDateReader } from "./date-reader.ts";
import { detach } from "./detach.ts";
import { findMonth, foldLetters } from "./month-names.ts";
import { readWhole } from "./number.ts";
import { isBlank, tidyCell } from "./read-date.ts";
import type { DateManner } from "./read-numbers.ts";
import { readEdtfText } from "./read-phrases.ts";
import type { RowProblem, RowProblemKind } from "./row-problem.ts";

/** A column of the file and its name. */
export interface Column {
  readonly index: number;
  readonly name: string;
}

/** Where the start or the end of a row's date stands: in one cell, or in parts. */
export interface DateSource {
  /** Undefined when the cells are empty. A date is valid until the next call. */
  read(cells: readonly string[]): CellDate | RowProblem | undefined;
  /**
   * The same of a row in bytes whose first cell is `first`. Undefined when there is no date, or something is wrong with
   * it: strings tell which. Missing where several cells of a row make a date.
   */
  readonly readBytes?: (rows: ByteRows, first: number) => CellDate | undefined;
  /** The column to name when there is no date. */
  readonly column: Column;
}

/** What is learnt of all times of day while reading. */
export interface ClockWatch {
  /** Some time is not midnight: then midnights are times too. */
  hasClock: boolean;
}

const MOST_TEXT = 200;

export function describeProblem(
  kind: RowProblemKind,
  column: Column,
  cells: readonly string[],
): RowProblem {
  return { kind, column: column.name, text: (cells[column.index] ?? "").slice(0, MOST_TEXT) };
}

export function isProblem(read: CellDate | RowProblem): read is RowProblem {
  return typeof read.kind === "string";
}

/** A column of whole dates, with or without a column of times. */
export function createCellSource(
  column: Column,
  manner: DateManner,
  time: Column | undefined,
  watch: ClockWatch,
): DateSource {
  const reader = createDateReader(manner);
  const readTime = time === undefined ? undefined : createTimeReader(time);
  const source: DateSource = {
    column,
    read(cells) {
      const date = reader.read(cells[column.index] ?? "");
      if (typeof date === "string") {
        return date === "empty-date" ? undefined : describeProblem(date, column, cells);
      }
      const timed = readTime === undefined ? date : readTime(date, cells);
      if (!isProblem(timed)) watchClock(timed, watch);
      return timed;
    },
  };
  if (time !== undefined) return source;
  return {
    ...source,
    readBytes({ bytes, starts, ends }, first) {
      const cell = first + column.index;
      const date = reader.readBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
      if (date !== undefined) watchClock(date, watch);
      return date;
    },
  };
}

function watchClock(date: CellDate, watch: ClockWatch): void {
  if (isPlainPoint(date.kind) && isClock(unitOf(date.kind)) && !isMidnight(date)) {
    watch.hasClock = true;
  }
}

/** Columns that hold the parts of a date. */
export interface PartColumns {
  readonly year: Column;
  readonly month?: Column | undefined;
  readonly day?: Column | undefined;
  readonly time?: Column | undefined;
}

/** A month or a day that is empty, 0 or coded as missing (-9) is not known: the date is the month or the year. */
export function createPartsSource(
  columns: PartColumns,
  watch: ClockWatch,
  countsYears = false,
): DateSource {
  const { year, month, day, time } = columns;
  const reader = createDateReader({});
  const readTime = time === undefined ? undefined : createTimeReader(time);
  return {
    column: year,
    read(cells) {
      const yearText = cells[year.index] ?? "";
      const monthText = month === undefined ? "" : (cells[month.index] ?? "");
      const dayText = day === undefined ? "" : (cells[day.index] ?? "");
      const stated = readWhole(yearText);
      const yearNumber = countsYears && stated < 0 ? stated + 1 : stated;
      const monthNumber = readMonth(monthText);
      const dayNumber = readPart(dayText);
      if (Number.isNaN(monthNumber)) return describeProblem("not-a-date", month ?? year, cells);
      if (Number.isNaN(dayNumber)) return describeProblem("not-a-date", day ?? year, cells);
      if (Number.isNaN(yearNumber) || Math.abs(yearNumber) > 9999) {
        const whole = readYearAlone(yearText, yearNumber);
        if (whole === "empty-date") return undefined;
        if (typeof whole === "string") return describeProblem(whole, year, cells);
        return monthNumber === 0 ? whole : describeProblem("not-a-date", year, cells);
      }
      const date = dateOfParts(yearNumber, monthNumber, dayNumber);
      if (typeof date === "string") {
        const column = date === "no-such-month" ? month : day;
        return describeProblem(date, column ?? year, cells);
      }
      const timed = readTime === undefined ? date : readTime(date, cells);
      if (!isProblem(timed)) watchClock(timed, watch);
      return timed;
    },
  };

  /** "1990s", "1890?", "199X", and years of many digits. */
  function readYearAlone(text: string, value: number): CellDate | RowProblemKind {
    if (Number.isNaN(value)) return reader.read(text);
    return readEdtfText(`Y${value}`) ?? "not-a-date";
  }
}

/** Data sets of the social sciences write "missing" so, where no number could mean it. */
const MISSING: ReadonlySet<number> = new Set([-9, -99, -999]);

/** 0 when nothing is said, NaN when it is no number. */
function readPart(text: string): number {
  if (text === "") return 0;
  const value = readWhole(text);
  if (Number.isNaN(value)) return isBlank(tidyCell(text)) ? 0 : value;
  return MISSING.has(value) ? 0 : value;
}

function readMonth(text: string): number {
  const value = readPart(text);
  if (!Number.isNaN(value)) return value;
  return findMonth(foldLetters(tidyCell(text)).replace(/\.$/, "")) ?? Number.NaN;
}

/** Adds the time of day to a date that is a day; other dates stay as they are. */
function createTimeReader(
  column: Column,
): (date: CellDate, cells: readonly string[]) => CellDate | RowProblem {
  const kept = new Map<string, Clock | RowProblemKind>();
  return (date, cells) => {
    const text = cells[column.index] ?? "";
    if (text === "") return date;
    let clock = kept.get(text);
    if (clock === undefined) {
      const tidy = tidyCell(text);
      clock = isBlank(tidy) ? "empty-date" : readClock(tidy, true);
      if (kept.size > 10_000) kept.clear();
      kept.set(detach(text), clock);
    }
    if (clock === "empty-date") return date;
    if (typeof clock === "string") return describeProblem("no-such-time", column, cells);
    return addClock(date, clock) ?? date;
  };
}
