import { type ByteMemory, createByteMemory } from "./byte-memory.ts";
import { decodeBytes } from "./byte-rows.ts";
import { type CellDate, packPoint } from "./date-kind.ts";
import { detach } from "./detach.ts";
import { readDate } from "./read-date.ts";
import { createIsoScratch, readIso, readIsoBytes } from "./read-iso.ts";
import type { DateManner } from "./read-numbers.ts";
import type { RowProblemKind } from "./row-problem.ts";

/** Reads the cells of one column. */
export interface DateReader {
  /** The date is valid until the next call. */
  read(cell: string): CellDate | RowProblemKind;
  /** The same of UTF-8 from `from` to `to`; undefined when it is not a date. */
  readBytes(bytes: Uint8Array, from: number, to: number): CellDate | undefined;
}

/** Distinct cells kept with what they were read as: 180 years of days. */
const MOST_KEPT = 1 << 16;
/** The same for cells in bytes, where fewer do: what is forgotten is found among the others. */
const MEMORY_BITS = 15;

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
  const scratch = createIsoScratch();
  const kept = new Map<string, CellDate | RowProblemKind>();
  let memory: ByteMemory<CellDate | RowProblemKind> | undefined;
  let lastCell = "";
  let last: CellDate | RowProblemKind = "empty-date";
  return {
    read(cell) {
      if (cell === lastCell) return last;
      lastCell = cell;
      last = readIso(cell, iso, scratch) ? iso : readKept(cell);
      return last;
    },
    readBytes(bytes, from, to) {
      // The date of the last text is about to be written over.
      if (last === iso) {
        lastCell = "";
        last = "empty-date";
      }
      if (readIsoBytes(bytes, from, to, iso)) return iso;
      memory ??= createByteMemory(MEMORY_BITS);
      const date = memory.find(bytes, from, to, () => readKept(decodeBytes(bytes, from, to)));
      return typeof date === "string" ? undefined : date;
    },
  };

  function readKept(cell: string): CellDate | RowProblemKind {
    const known = kept.get(cell);
    if (known !== undefined) return known;
    const date = readDate(cell, manner);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(detach(cell), date);
    return date;
  }
}
