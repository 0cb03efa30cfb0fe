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
  finish(): TextColumn;
}

/** Writes a text column row by row into a buffer that grows. */
export function createTextWriter(): TextWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1 << 16);
  let ends = new Uint32Array(1 << 12);
  let used = 0;
  let rows = 0;

  return {
    write(text) {
      const most = used + text.length * 3;
      if (most > bytes.length) bytes = grow(bytes, most);
      const copied = text.length <= SHORT ? copyAscii(text, bytes, used) : 0;
      used += copied;
      if (copied < text.length) {
        const rest = copied === 0 ? text : text.slice(copied);
        used += encoder.encodeInto(rest, bytes.subarray(used)).written;
      }
      if (rows === ends.length) ends = grow(ends, rows + 1);
      ends[rows] = used;
      rows += 1;
    },
    finish: () => ({ bytes: bytes.slice(0, used), ends: ends.slice(0, rows) }),
  };
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
