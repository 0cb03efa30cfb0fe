import { createTextWriter, type TextColumn } from "./text-column.ts";
import { LONGEST_TITLE, makeTitle } from "./title.ts";

/** Writes cells as titles (`makeTitle`), row by row. */
export interface TitleWriter {
  /** A row whose own title is empty is named by the next cell, or the one after it. */
  write(cell: string, next: string, last: string): void;
  /** A cell in UTF-8. False, and nothing is written, when the cell cannot be a title as it stands. */
  writeBytes(bytes: Uint8Array, from: number, to: number): boolean;
  finish(): TextColumn;
}

/** One call of the encoder for so many cells costs little more than for one. */
const BATCH = 512;
const SPACE = 32;
const AMPERSAND = 38;
const LESS_THAN = 60;
/** Letters between this and the next are not white space to any regular expression. */
const NO_BREAK = 0xa0;
const OGHAM_SPACE = 0x1680;

export function createTitleWriter(): TitleWriter {
  const texts = createTextWriter();
  const lengths = new Uint8Array(BATCH);
  let joined = "";
  let waiting = 0;

  return {
    write(cell, next, last) {
      if (!canWait(cell)) {
        flush();
        texts.write(makeTitle(cell) || makeTitle(next) || makeTitle(last));
        return;
      }
      joined += cell;
      lengths[waiting] = cell.length;
      waiting += 1;
      if (waiting === BATCH) flush();
    },
    writeBytes(bytes, from, to) {
      flush();
      return to - from <= LONGEST_TITLE && texts.writePlainBytes(bytes, from, to);
    },
    finish() {
      flush();
      return texts.finish();
    },
  };

  function flush(): void {
    if (waiting === 0) return;
    if (!texts.writePlainTexts(joined, lengths, waiting)) writeEach();
    joined = "";
    waiting = 0;
  }

  function writeEach(): void {
    let from = 0;
    for (let index = 0; index < waiting; index++) {
      const to = from + (lengths[index] ?? 0);
      texts.write(makeTitle(joined.slice(from, to)));
      from = to;
    }
  }
}

/** Whether a cell is short, and begins so that its title is not empty: the row needs no other name. */
function canWait(cell: string): boolean {
  if (cell.length === 0 || cell.length > LONGEST_TITLE) return false;
  const first = cell.charCodeAt(0);
  if (first < 0x80) return first > SPACE && first !== LESS_THAN && first !== AMPERSAND;
  return first > NO_BREAK && first < OGHAM_SPACE;
}
