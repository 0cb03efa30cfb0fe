import type { TextColumn } from "#exchange";
import { type Folder, type FoldMode, hasOwnLetter, isComposed } from "./fold.ts";

/** Texts of consecutive rows end to end: the row `from + i` ends before the unit `ends[i]`. */
export interface FoldedText {
  readonly text: string;
  readonly ends: Uint32Array;
}

/** A stretch of a column in both foldings, which are one object where they do not differ. */
export type FoldedPart = { readonly from: number } & Readonly<Record<FoldMode, FoldedText>>;

/**
 * Folds the rows from `from` on, about as many as fill `mostBytes`. One long string is folded and searched far faster
 * than many short ones.
 */
export function foldRows(
  column: TextColumn,
  from: number,
  mostBytes: number,
  folder: Folder,
): FoldedPart {
  const base = endBefore(column, from);
  let to = from + 1;
  while (to < column.ends.length && (column.ends[to] ?? 0) - base <= mostBytes) to += 1;
  const bytes = column.bytes.subarray(base, column.ends[to - 1]);
  const byteEnds = column.ends.slice(from, to).map((end) => end - base);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const text = decoder.decode(bytes);

  const foldIn = (mode: FoldMode): FoldedText => {
    if (text.length === bytes.length) return { text: text.toLowerCase(), ends: byteEnds };
    if (isComposed(text)) return foldTogether(text, byteEnds, mode, folder);
    const originals = Array.from(byteEnds, (end, row) =>
      decoder.decode(bytes.subarray(byteEnds[row - 1] ?? 0, end)),
    );
    return joinRows(originals.map((row) => folder.fold(row.normalize("NFC"), mode)));
  };
  const strict = foldIn("strict");
  return { from, strict, loose: hasOwnLetter(strict.text) ? foldIn("loose") : strict };
}

/** Marks the rows in which a word occurs: those marked `before` become `before + 1`. */
export function markRows(
  { from, ...modes }: FoldedPart,
  mode: FoldMode,
  word: string,
  marks: Uint8Array,
  before: number,
): void {
  const { text, ends } = modes[mode];
  let row = 0;
  let at = text.indexOf(word);
  while (at !== -1) {
    while ((ends[row] ?? Infinity) <= at) row += 1;
    const end = ends[row] ?? text.length;
    // What reaches over the end of a row is no match.
    const isWithin = at + word.length <= end;
    if (isWithin && marks[from + row] === before) marks[from + row] = before + 1;
    at = text.indexOf(word, isWithin ? end : at + 1);
  }
}

/**
 * Folds the rows as one text. Their ends move by what each character beyond ASCII takes more in UTF-8, and by what it
 * gains or loses when it is folded.
 */
function foldTogether(
  original: string,
  byteEnds: Uint32Array,
  mode: FoldMode,
  folder: Folder,
): FoldedText {
  const ends = byteEnds.slice();
  let row = 0;
  let shift = 0;
  let extraBytes = 0;
  const text = folder.fold(original, mode, (character, at, folded) => {
    const start = at + extraBytes;
    while ((byteEnds[row] ?? Infinity) <= start) {
      ends[row] = (byteEnds[row] ?? 0) + shift;
      row += 1;
    }
    const bytes = countUtf8(character);
    extraBytes += bytes - character.length;
    shift += folded.length - bytes;
  });
  for (; row < ends.length; row++) ends[row] = (byteEnds[row] ?? 0) + shift;
  return { text, ends };
}

/** RFC 3629, section 3, for a character beyond ASCII. */
function countUtf8(character: string): number {
  if (character.length === 2) return 4;
  return character < "\u0800" ? 2 : 3;
}

function joinRows(rows: readonly string[]): FoldedText {
  const ends = new Uint32Array(rows.length);
  let end = 0;
  for (const [index, row] of rows.entries()) {
    end += row.length;
    ends[index] = end;
  }
  return { text: rows.join(""), ends };
}

function endBefore(column: TextColumn, row: number): number {
  return row === 0 ? 0 : (column.ends[row - 1] ?? 0);
}
