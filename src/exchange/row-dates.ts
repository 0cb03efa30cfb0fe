import { assertDefined } from "#core/base";
import type { ByteRows } from "./byte-rows.ts";
import type { CellDate } from "./date-kind.ts";
import {
  type ClockWatch,
  type Column,
  createCellSource,
  createPartsSource,
  type DateSource,
  describeProblem,
  isProblem,
} from "./date-source.ts";
import { detach } from "./detach.ts";
import { foldKey } from "./fold-key.ts";
import { isOpenEnd } from "./open-end.ts";
import { findReach, type Reach } from "./precision.ts";
import { joinDates, OPEN_END, type RowDate } from "./row-date.ts";
import type { RowProblem } from "./row-problem.ts";
import type { Role, TablePlan } from "./table-plan.ts";

/** Reads the date of row after row. */
export interface RowDates {
  /** The date is valid until the next call. */
  read(cells: readonly string[]): RowDate | RowProblem;
  /**
   * The same of a row in bytes whose first cell is `first`. Undefined when it has to be read from strings. Missing where
   * that is so in every row.
   */
  readonly readBytes?: (rows: ByteRows, first: number) => RowDate | undefined;
  readonly watch: ClockWatch;
}

/** The column of a role. */
export function findColumn(plan: TablePlan, role: Role): Column | undefined {
  const index = plan.columns.findIndex((column) => column.role === role);
  const name = plan.columns[index]?.name;
  return name === undefined ? undefined : { index, name };
}

/** Reads by a plan that has a date column. */
export function createRowDates(plan: TablePlan): RowDates {
  const watch: ClockWatch = { hasClock: false };
  const start = assertDefined(createStart(plan, watch), "a date column");
  const end = createEnd(plan, watch);
  const precision = findColumn(plan, "precision");
  const scheme = plan.precisionScheme;
  const reaches = new Map<string, Reach | undefined>();

  const hasReach = precision !== undefined && scheme !== undefined;
  return {
    watch,
    ...(hasReach ? {} : readFromBytes(start, end)),
    read(cells) {
      const from = start.read(cells);
      if (from === undefined) return describeProblem("empty-date", start.column, cells);
      if (isProblem(from)) return from;
      const reach = readReach(cells);
      if (reach === undefined) {
        return describeProblem("unknown-precision", precision ?? start.column, cells);
      }
      if (end === undefined) return coarsenRow(from, reach);
      const to = readEnd(end, cells);
      if (to !== OPEN_END && to !== undefined && isProblem(to)) return to;
      const date = joinDates(from, to, reach, scheme);
      return typeof date === "string" ? describeProblem(date, end.column, cells) : date;
    },
  };

  function coarsenRow(from: CellDate, reach: Reach): RowDate | RowProblem {
    if (reach === "exact") return from;
    const date = joinDates(from, undefined, reach, scheme);
    return typeof date === "string" ? describeProblem(date, start.column, []) : date;
  }

  function readReach(cells: readonly string[]): Reach | undefined {
    if (precision === undefined || scheme === undefined) return "exact";
    const text = cells[precision.index] ?? "";
    if (reaches.has(text)) return reaches.get(text);
    const reach = findReach(text, scheme);
    if (reaches.size < 1000) reaches.set(detach(text), reach);
    return reach;
  }
}

/** The plain case of {@link RowDates}: exact dates, in one cell or two. */
function readFromBytes(
  start: DateSource,
  end: DateSource | undefined,
): Pick<RowDates, "readBytes"> {
  const readStart = start.readBytes;
  if (readStart === undefined) return {};
  if (end === undefined) return { readBytes: readStart };
  const readOtherEnd = end.readBytes;
  if (readOtherEnd === undefined) return {};
  const endAt = end.column.index;
  return {
    readBytes(rows, first) {
      const from = readStart(rows, first);
      if (from === undefined) return undefined;
      const cell = first + endAt;
      const isEmpty = rows.starts[cell] === rows.ends[cell];
      const to = isEmpty ? undefined : readOtherEnd(rows, first);
      if (to === undefined && !isEmpty) return undefined;
      const date = joinDates(from, to, "exact", undefined);
      return typeof date === "string" ? undefined : date;
    },
  };
}

function readEnd(source: DateSource, cells: readonly string[]) {
  const end = source.read(cells);
  if (end === undefined || !isProblem(end)) return end;
  return isOpenEnd(cells[source.column.index] ?? "") ? OPEN_END : end;
}

function createStart(plan: TablePlan, watch: ClockWatch): DateSource | undefined {
  const time = findColumn(plan, "time");
  const whole = findColumn(plan, "date") ?? findColumn(plan, "start");
  if (whole !== undefined) return createCellSource(whole, mannerOf(plan, whole), time, watch);
  const year = findColumn(plan, "year");
  if (year === undefined) return undefined;
  const parts = { year, month: findColumn(plan, "month"), day: findColumn(plan, "day"), time };
  return createPartsSource(parts, watch, plan.countsYears);
}

function createEnd(plan: TablePlan, watch: ClockWatch): DateSource | undefined {
  const time = findColumn(plan, "endTime");
  const whole = findColumn(plan, "end");
  if (whole !== undefined) return createCellSource(whole, mannerOf(plan, whole), time, watch);
  const year = findColumn(plan, "endYear");
  if (year === undefined) return undefined;
  const month = findColumn(plan, "endMonth");
  const parts = { year, month, day: findColumn(plan, "endDay"), time };
  return createPartsSource(parts, watch, plan.countsYears);
}

function mannerOf(plan: TablePlan, column: Column) {
  const { dateOrder, shortYearsFrom, isSerial } = assertDefined(
    plan.columns[column.index],
    "column of the plan",
  );
  const isEdtf = foldKey(column.name).includes("edtf");
  return { dateOrder, shortYearsFrom, isSerial, isEdtf };
}
