import { findFirstIndex } from "#core/base";
import type { Excerpt } from "#core/model";

/** A stretch of an article's text that is rendered at once. Offsets are UTF-16 units into the whole text. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text between this chunk and the one before is not held here. */
  readonly followsGap: boolean;
  /** A chunk that begins within a line: the line was too long for one. */
  readonly isContinued: boolean;
}

/** About a screen of text: enough that few are needed, little enough that each is quick. */
const CHUNK_LENGTH = 6000;

/** How far from the wanted end a blank is looked for before a long word is cut. */
const SEARCH_LENGTH = 200;

/**
 * Cuts an article's text into chunks of about `length`: at ends of lines where there are such, else at a blank, else
 * between two graphemes. The chunks of an excerpt joined are its text. O(n).
 */
export function cutChunks(body: readonly Excerpt[], length = CHUNK_LENGTH): readonly Chunk[] {
  return body.flatMap((excerpt, index) =>
    cutExcerpt(excerpt, length).map((chunk, place) => ({
      ...chunk,
      followsGap: place === 0 && (index > 0 || excerpt.start > 0),
    })),
  );
}

function cutExcerpt({ start, text }: Excerpt, length: number): Omit<Chunk, "followsGap">[] {
  const chunks: Omit<Chunk, "followsGap">[] = [];
  let from = 0;
  let isContinued = false;
  while (from < text.length) {
    const cut = findCut(text, from, length);
    chunks.push({
      start: start + from,
      end: start + cut,
      text: text.slice(from, cut),
      isContinued,
    });
    isContinued = text[cut - 1] !== "\n";
    from = cut;
  }
  return chunks;
}

function findCut(text: string, from: number, length: number): number {
  const wanted = from + length;
  if (wanted >= text.length) return text.length;
  // Slices, so that a line without end is not searched to its beginning for each chunk.
  const line = from + text.slice(from, wanted).lastIndexOf("\n");
  if (line > from + length / 4) return line + 1;
  const next = text.slice(wanted, wanted + length / 2).indexOf("\n");
  if (next >= 0) return wanted + next + 1;
  const near = Math.max(from, wanted - SEARCH_LENGTH);
  const blank = near + text.slice(near, wanted).lastIndexOf(" ");
  if (blank > near) return blank + 1;
  return findGraphemeBorder(text, from, wanted);
}

/** The border of the grapheme that holds `at`, after `from`: an emoji of several code points is never cut. */
function findGraphemeBorder(text: string, from: number, at: number): number {
  const start = Math.max(from, at - SEARCH_LENGTH);
  const grapheme = new Intl.Segmenter("en", { granularity: "grapheme" })
    .segment(text.slice(start, at + SEARCH_LENGTH))
    .containing(at - start);
  if (grapheme === undefined) return at;
  const before = start + grapheme.index;
  return before > start ? before : before + grapheme.segment.length;
}

/** The chunk that holds an offset, the last one that begins at or before it; by bisection. */
export function findChunk(chunks: readonly Chunk[], offset: number): number {
  return Math.max(
    0,
    findFirstIndex(0, chunks.length, (index) => (chunks[index]?.start ?? Infinity) > offset) - 1,
  );
}
