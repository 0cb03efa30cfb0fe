import type { TextColumn } from "#exchange";
import { createFolder, modeOf } from "./fold.ts";
import { type FoldedPart, foldRows, markRows } from "./folded-column.ts";
import type { SearchAnswer } from "./opened.ts";

export interface TextSearch {
  /** Folds the texts, pausing now and then. The first search waits for it. */
  prepare(): Promise<void>;
  /** The rows with every word; undefined without words, or when `isStale` while it paused. */
  search(query: string, isStale: () => boolean): Promise<SearchAnswer | undefined>;
}

export interface TextSearchOptions {
  /** Titles, places: a word may be in any of them. */
  readonly columns: readonly TextColumn[];
  /** The row at each rank in the order of time. */
  readonly rowAt: Uint32Array;
  /** Lets messages in when there has been no room for them for a while. */
  readonly breathe: () => Promise<void>;
  /** Bytes of text in one piece of work. */
  readonly partBytes?: number;
}

const PART_BYTES = 1 << 20;
const MOST_FIRST = 50;
/** More words than anybody types; marks are counted in a byte. */
const MOST_WORDS = 32;

export function createTextSearch({
  columns,
  rowAt,
  breathe,
  partBytes = PART_BYTES,
}: TextSearchOptions): TextSearch {
  const folder = createFolder();
  let preparing: Promise<readonly FoldedPart[]> | undefined;
  return {
    async prepare() {
      preparing ??= foldAll();
      await preparing;
    },
    search,
  };

  async function foldAll(): Promise<readonly FoldedPart[]> {
    const parts: FoldedPart[] = [];
    for (const column of columns) {
      let row = 0;
      while (row < column.ends.length) {
        const part = foldRows(column, row, partBytes, folder);
        parts.push(part);
        row += part.strict.ends.length;
        await breathe();
      }
    }
    return parts;
  }

  async function search(query: string, isStale: () => boolean): Promise<SearchAnswer | undefined> {
    const words = [...new Set(folder.fold(query.normalize("NFC"), "strict").split(/\s+/u))].filter(
      Boolean,
    );
    if (words.length === 0) return undefined;
    preparing ??= foldAll();
    const parts = await preparing;
    const marks = new Uint8Array(rowAt.length);
    const taken = words.slice(0, MOST_WORDS);
    for (const [index, word] of taken.entries()) {
      for (const part of parts) {
        markRows(part, modeOf(word), word, marks, index);
        await breathe();
        if (isStale()) return undefined;
      }
    }
    return rankHits(marks, taken.length);
  }

  function rankHits(marks: Uint8Array, all: number): SearchAnswer {
    const mask = new Uint8Array(rowAt.length);
    const first: number[] = [];
    let count = 0;
    for (let rank = 0; rank < rowAt.length; rank++) {
      if (marks[rowAt[rank] ?? 0] !== all) continue;
      mask[rank] = 1;
      count += 1;
      if (first.length < MOST_FIRST) first.push(rank);
    }
    return { mask, count, first: Uint32Array.from(first) };
  }
}
