import { copyPlain, findPlainEnd } from "./plain-bytes.ts";

/** Many texts end to end: `row` lies in `bytes` from `ends[row - 1]` (or 0) to `ends[row]`. */
export interface TextColumn {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
}

const DECODER = new TextDecoder();

/** The text of a row. */
export function readText(column: TextColumn, row: number): string {
  const from = row === 0 ? 0 : (column.ends[row - 1] ?? 0);
  return DECODER.decode(column.bytes.subarray(from, column.ends[row] ?? from));
}

/** Below this length a loop over the units is quicker than a call of the encoder. */
const SHORT = 96;

export interface TextWriter {
  write(text: string): void;
  /**
   * Writes the first `count` of texts that are joined, each with its length in UTF-16 units. False, and nothing is
   * written, unless all may be titles as they stand.
   */
  writePlainTexts(joined: string, lengths: Uint8Array, count: number): boolean;
  /** Writes UTF-8 from `from` to `to`. False, and nothing is written, unless it may be a title as it stands. */
  writePlainBytes(source: Uint8Array, from: number, to: number): boolean;
  finish(): TextColumn;
}

/** Writes a text column row by row into a buffer that grows. */
export function createTextWriter(): TextWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let ends = new Uint32Array(1 << 12);
  let used = 0;
  let rows = 0;
  return { write, writePlainTexts, writePlainBytes, finish };

  function write(text: string): void {
    reserve(text.length * 3, 1);
    const copied = text.length <= SHORT ? copyAscii(text, bytes, used) : 0;
    used += copied;
    if (copied < text.length) {
      const rest = copied === 0 ? text : text.slice(copied);
      used += encoder.encodeInto(rest, bytes.subarray(used)).written;
    }
    ends[rows] = used;
    rows += 1;
  }

  function writePlainTexts(joined: string, lengths: Uint8Array, count: number): boolean {
    reserve(joined.length * 3, count);
    encoder.encodeInto(joined, bytes.subarray(used));
    let end = used;
    for (let index = 0; index < count; index++) {
      const next = findPlainEnd(bytes, end, lengths[index] ?? 0);
      if (next === undefined) return false;
      end = next;
      ends[rows + index] = end;
    }
    used = end;
    rows += count;
    return true;
  }

  function writePlainBytes(source: Uint8Array, from: number, to: number): boolean {
    reserve(to - from, 1);
    if (!copyPlain(source, from, to, bytes, used)) return false;
    used += to - from;
    ends[rows] = used;
    rows += 1;
    return true;
  }

  function finish(): TextColumn {
    return { bytes: bytes.slice(0, used), ends: ends.slice(0, rows) };
  }

  function reserve(moreBytes: number, moreRows: number): void {
    if (used + moreBytes > bytes.length) bytes = grow(bytes, used + moreBytes);
    if (rows + moreRows > ends.length) ends = grow(ends, rows + moreRows);
  }
}

/** Copies the ASCII characters that a text begins with; returns how many. */
function copyAscii(text: string, bytes: Uint8Array, from: number): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return at;
    bytes[from + at] = unit;
  }
  return length;
}

/** A copy at least twice as long and at least `length`. */
export function grow<T extends Uint8Array | Uint16Array | Int16Array | Uint32Array | Float64Array>(
  array: T,
  length: number,
): T {
  const Column = array.constructor as new (length: number) => T;
  const larger = new Column(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
