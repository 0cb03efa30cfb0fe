import type { JsonProblem } from "#exchange";

/**
 * Why a file could not be opened or read.
 * - `cancelled`: the caller stopped it, or a newer call took its place; nothing to tell the reader
 * - `too-large`: more bytes than the limit; `isDecompressed` when it is what a gzipped file holds
 * - `too-many-rows`, `too-many-columns`: counted up to the limit
 * - `cell-too-long`: one line is longer than can be held, or so many cells that quotes seem never to be closed
 * - `bad-gzip`: the file breaks off or is damaged; `detail` as the browser says it
 * - `not-text`: bytes that no text has; `looksLike` when the file is of a known kind
 * - `not-json`: `detail` as the parser says it
 * - `empty`: no bytes, or white space only
 * - `no-table`: no two columns, no rows after the header, or JSON without a list of records
 * - `format`: it says it is `dateline/1`, and is not
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
  | { readonly kind: "not-json"; readonly detail: string }
  | { readonly kind: "empty" }
  | { readonly kind: "no-table"; readonly json?: JsonProblem }
  | { readonly kind: "format"; readonly detail: string }
  | { readonly kind: "stale" }
  | { readonly kind: "unreadable"; readonly detail: string }
  | { readonly kind: "worker-failed"; readonly detail: string }
  | { readonly kind: "out-of-memory" };

/** Files that people try to open here, by their first bytes: an Excel workbook is a `zip`, an old one an `ole`. */
export type KnownFile = "zip" | "ole" | "pdf" | "image" | "parquet" | "sqlite";
