/** Rows that have been cut into cells and not been made into strings. */
export interface ByteRows {
  /** Valid UTF-8 from each start to its end. */
  readonly bytes: Uint8Array;
  /** Where each cell starts, and where it ends, row after row. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text in the bytes from `from` to `to`. */
export function decodeBytes(bytes: Uint8Array, from: number, to: number): string {
  return from === to ? "" : DECODER.decode(bytes.subarray(from, to));
}

/** One cell as a string. */
export function decodeCell({ bytes, starts, ends }: ByteRows, cell: number): string {
  return decodeBytes(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
}

/** So many cells as strings, from the cell `first` on. */
export function decodeCells(rows: ByteRows, first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => decodeCell(rows, first + index));
}
