import type { ByteRows } from "#exchange";
import type { Newline } from "./line-blocks.ts";

/** A block that has been cut. Valid until the next one is. */
export interface CutBlock {
  readonly cells: ByteRows;
  readonly rows: number;
  /**
   * The first cell of each row, and after all rows the number of cells. A row without cells is to be cut from its text:
   * it has doubled quotes, or a cell of several lines.
   */
  readonly firsts: Uint32Array;
  /** Where each row begins, and after all rows the length of the block. */
  readonly froms: Uint32Array;
  /** Then it is UTF-8 without a further look. */
  readonly isAscii: boolean;
}

export interface ByteCutter {
  /** Cuts a block of whole lines. Undefined when it has to be cut as text. */
  cut(bytes: Uint8Array): CutBlock | undefined;
}

export interface ByteCutterOptions {
  readonly delimiter: string;
  readonly newline: Newline;
  /** A block beyond this may hold a row that is too long. */
  readonly rowLength: number;
}

const QUOTE = 34;
const RETURN = 13;
const NEWLINE = 10;
/** When more than one row in so many is cut from its text, it is quicker to cut the block as text. */
const FEW_TEXTS = 16;
/** So many blocks may be given up before most of them have to be. */
const SLACK = 4;

/**
 * Cuts UTF-8 into the very rows and cells that `createRowCutter` finds in it, without making strings, as long as quotes
 * stand as RFC 4180 has them. Undefined for a delimiter that is no ASCII character.
 */
export function createByteCutter({
  delimiter: delimiterText,
  newline: newlineText,
  rowLength,
}: ByteCutterOptions): ByteCutter | undefined {
  const delimiter = delimiterText.charCodeAt(0);
  const newline = newlineText.charCodeAt(0);
  const isPlain = delimiterText.length === 1 && delimiter > 0 && delimiter < 0x80;
  if (!isPlain || [QUOTE, RETURN, NEWLINE].includes(delimiter)) return undefined;
  let starts = new Uint32Array(0);
  let ends = new Uint32Array(0);
  let firsts = new Uint32Array(0);
  let froms = new Uint32Array(0);
  let cuts = 0;
  let givenUp = 0;

  return {
    cut(bytes) {
      if (bytes.length > rowLength || givenUp > cuts + SLACK) return undefined;
      reserve(bytes.length + 2);
      const block = cutRows(bytes);
      if (block === undefined) givenUp += 1;
      else cuts += 1;
      return block;
    },
  };

  function cutRows(bytes: Uint8Array): CutBlock | undefined {
    const { length } = bytes;
    let at = 0;
    let cell = 0;
    let rows = 0;
    let texts = 0;
    let all = 0;
    while (at < length) {
      froms[rows] = at;
      firsts[rows] = cell;
      rows += 1;
      const first = cell;
      let isText = false;
      for (;;) {
        if (at < length && bytes[at] === QUOTE) {
          at += 1;
          starts[cell] = at;
          for (; at < length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === QUOTE) {
              if (at + 1 >= length || bytes[at + 1] !== QUOTE) break;
              at += 1;
              isText = true;
            } else if (byte === newline) isText = true;
            all |= byte;
          }
          if (at >= length) return undefined;
          ends[cell] = at;
          at += isReturnAfter(bytes, at) ? 2 : 1;
          if (!isEnd(bytes, at)) return undefined;
        } else {
          starts[cell] = at;
          for (; at < length; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === delimiter || byte === newline) break;
            all |= byte;
          }
          ends[cell] = at;
        }
        cell += 1;
        if (at >= length || bytes[at] === newline) break;
        at += 1;
      }
      at += 1;
      if (isText) {
        cell = first;
        texts += 1;
      } else if (newline === NEWLINE) dropReturn(bytes, cell - 1);
    }
    if (texts * FEW_TEXTS > rows) return undefined;
    froms[rows] = length;
    firsts[rows] = cell;
    return { cells: { bytes, starts, ends }, rows, firsts, froms, isAscii: all < 0x80 };
  }

  /** Whether the end of a line comes in two after a closing quote. */
  function isReturnAfter(bytes: Uint8Array, close: number): boolean {
    return newline === NEWLINE && bytes[close + 1] === RETURN && isEndOfLine(bytes, close + 2);
  }

  function isEnd(bytes: Uint8Array, at: number): boolean {
    return bytes[at] === delimiter || isEndOfLine(bytes, at);
  }

  function isEndOfLine(bytes: Uint8Array, at: number): boolean {
    return at >= bytes.length || bytes[at] === newline;
  }

  /** The first half of `\r\n`, which the last cell of a row has at its end. */
  function dropReturn(bytes: Uint8Array, cell: number): void {
    const end = ends[cell] ?? 0;
    if (end > (starts[cell] ?? 0) && bytes[end - 1] === RETURN) ends[cell] = end - 1;
  }

  function reserve(most: number): void {
    if (starts.length >= most) return;
    starts = new Uint32Array(most);
    ends = new Uint32Array(most);
    firsts = new Uint32Array(most);
    froms = new Uint32Array(most);
  }
}
