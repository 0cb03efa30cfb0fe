import { type CellDate, packPoint } from "./date-kind.ts";
import { readDate } from "./read-date.ts";
import { readIso } from "./read-iso.ts";
import type { DateManner } from "./read-numbers.ts";
import type { RowProblemKind } from "./row-problem.ts";

/** Reads the cells of one column. */
export interface DateReader {
  /** The date is valid until the next call. */
  read(cell: string): CellDate | RowProblemKind;
}

/** Distinct cells kept with what they were read as: 180 years of days. */
const MOST_KEPT = 1 << 16;

/**
 * A reader that is quick on what large files hold: ISO dates from their digits, the same cell again from memory, and
 * every other form once per distinct cell.
 */
export function createDateReader(manner: DateManner): DateReader {
  const iso: { -readonly [K in keyof CellDate]: CellDate[K] } = {
    start: 0,
    end: 1,
    kind: packPoint(0),
    offsetMinutes: 0,
  };
  const kept = new Map<string, CellDate | RowProblemKind>();
  let lastCell = "";
  let last: CellDate | RowProblemKind = "empty-date";
  return {
    read(cell) {
      if (cell === lastCell) return last;
      lastCell = cell;
      last = readIso(cell, iso) ? iso : readKept(cell);
      return last;
    },
  };

  function readKept(cell: string): CellDate | RowProblemKind {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const date = readDate(cell, manner);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(cell, date);
    return date;
  }
}
