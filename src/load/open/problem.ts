import type { JsonProblem } from "#exchange";

/**
 * Why a file could not be opened or read.
 * - `cancelled`: the caller stopped it, or a newer call took its place; nothing to tell the reader
 * - `too-large`: more bytes than the limit; `isDecompressed` when it is what a gzipped file holds
 * - `too-many-rows`, `too-many-columns`: counted up to the limit
 * - `cell-too-long`: one line is longer than can be held, or so many cells that quotes seem never to be closed
 * - `bad-gzip`: the file breaks off or is damaged; `detail` as the browser says it
 * - `not-text`: bytes that no text has; `looksLike` when the file is of a known kind
 * - `not-json`: `line` and `column` (1-based) where it stops being JSON, when the browser tells
 * - `empty`: no bytes, or white space only
 * - `one-column`: rows, but no two cells in any of them
 * - `no-table`: no two columns in the first row, no rows after it, or JSON without a list of records
 * - `format-version`: it says it is the format `found`, of another version than can be read
 * - `format`: it says it is `dateline/1`, and is not: the first fault is at `path` (keys and indices joined by dots, ""
 *   for the document), and there are `more`
 * - `stale`: a row was asked for, but no table has been read (or the worker that knew it is gone): read again
 * - `unreadable`: the browser no longer gives the file: moved, changed or deleted since it was chosen
 * - `worker-failed`, `out-of-memory`: the page goes on; the file can be tried again
 */
export type OpenProblem =
  | { readonly kind: "cancelled" }
  | {
      readonly kind: "too-large";
      readonly limit: number;
      readonly found: number;
      readonly isDecompressed: boolean;
    }
  | { readonly kind: "too-many-rows"; readonly limit: number }
  | { readonly kind: "too-many-columns"; readonly limit: number; readonly found: number }
  | { readonly kind: "cell-too-long"; readonly limit: number; readonly line: number }
  | { readonly kind: "bad-gzip"; readonly detail: string }
  | { readonly kind: "not-text"; readonly looksLike?: KnownFile }
  | { readonly kind: "not-json"; readonly line?: number; readonly column?: number }
  | { readonly kind: "empty" }
  | { readonly kind: "one-column" }
  | { readonly kind: "no-table"; readonly json?: JsonProblem }
  | { readonly kind: "format-version"; readonly found: string }
  | { readonly kind: "format"; readonly path: string; readonly more: number }
  | { readonly kind: "stale" }
  | { readonly kind: "unreadable"; readonly detail: string }
  | { readonly kind: "worker-failed"; readonly detail: string }
  | { readonly kind: "out-of-memory" };

/** Files that people try to open here, by their first bytes: an Excel workbook is a `zip`, an old one an `ole`. */
export type KnownFile = "zip" | "ole" | "pdf" | "image" | "parquet" | "sqlite";
