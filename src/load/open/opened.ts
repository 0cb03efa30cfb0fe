import type { IndexColumns } from "#core/layout";
import type { Timeline } from "#core/model";
import type { Encoding, EventTable, Recognition, RowProblem } from "#exchange";

/** How bytes become cells. What a person may correct when the guess is wrong. Plain JSON. */
export interface TextReading {
  readonly encoding: Encoding;
  /** One character. */
  readonly delimiter: string;
  /** Without a header the columns are named A, B, C… as in a spreadsheet. */
  readonly hasHeader: boolean;
}

/** What a file is, from its head (and one pass over all of it when the order of day and month is not decided there). */
export type Inspection =
  | { readonly kind: "timeline"; readonly timeline: Timeline; readonly isCompressed: boolean }
  | {
      readonly kind: "table";
      readonly format: "csv" | "tsv";
      readonly reading: TextReading;
      readonly isCompressed: boolean;
      readonly recognition: Recognition;
    }
  | {
      readonly kind: "table";
      readonly format: "json";
      readonly isCompressed: boolean;
      readonly recognition: Recognition;
    };

/** How far a pass over the file has come. `bytes` of `totalBytes` are of the file as it lies on disk. */
export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly broken: number;
}

/**
 * Why the cells of a row could not be told apart.
 * - `too-few-cells`, `too-many-cells`: than the header has. One last cell left out, and empty ones too many, are no fault
 * - `open-quote`: a quotation mark is never closed; the lines after it are read as rows of their own
 * - `cell-too-long`: a cell beyond the limit; as with an open quote, only the row's first line is given up
 */
export type ShapeProblem =
  | { readonly kind: "too-few-cells"; readonly found: number; readonly expected: number }
  | { readonly kind: "too-many-cells"; readonly found: number; readonly expected: number }
  | { readonly kind: "open-quote" }
  | { readonly kind: "cell-too-long"; readonly limit: number };

export interface BrokenRow {
  /** Of the file, 1-based: where the row begins. For JSON the number of the record. */
  readonly line: number;
  /** 0-based; broken rows counted, blank lines not. */
  readonly dataRow: number;
  /** Each cut at 200 characters; at most 100 cells. */
  readonly cells: readonly string[];
  readonly problem: RowProblem | ShapeProblem;
}

/** A table that has been read. */
export interface OpenedTable {
  readonly table: EventTable;
  readonly columns: IndexColumns;
  /** How many rows are not in the table, and the first 1000 of them. */
  readonly broken: { readonly count: number; readonly rows: readonly BrokenRow[] };
  /** Data rows of the file, broken ones counted. */
  readonly rows: number;
  /**
   * The encoding it was read in: Windows-1252 although the inspection said UTF-8, when bytes further down are not UTF-8.
   * Undefined for JSON.
   */
  readonly encoding: Encoding | undefined;
}

/** The events with every word of a query in their title or place. */
export interface SearchAnswer {
  /** 1 by rank (order of time). */
  readonly mask: Uint8Array;
  readonly count: number;
  /** The ranks of the first fifty, in order of time. */
  readonly first: Uint32Array;
}

/** A row of the file as it stands there. */
export interface FileRow {
  /** Where it begins, 1-based; for JSON the number of the record. */
  readonly line: number;
  readonly cells: readonly string[];
}
