import { isInsidePair } from "./range.ts";

export interface NearestPassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Insertions, deletions and substitutions, after folding case, quotation marks, dashes and spaces. */
  readonly errors: number;
}

/** Beyond this the work (length of text times length of words) would make a check slow: about a second. */
const MOST_WORK = 200_000_000;

/**
 * The closest wording in `text` to words that do not stand there, whole words only; undefined when more than half of
 * the letters would differ. For the mend of an error message and nothing else: nothing is ever anchored to it.
 *
 * Sellers' dynamic programme (P. H. Sellers, "The theory and computation of evolutionary distances", 1980), which also
 * carries along where each alignment began. O(text × words).
 */
export function findNearest(text: string, words: string): NearestPassage | undefined {
  if (words.trim() === "" || text.length * words.length > MOST_WORK) return undefined;
  const folded = fold(text);
  const sought = fold(words);
  const size = sought.length;
  let costs = Array.from({ length: size + 1 }, (_, row) => row);
  let starts = new Array<number>(size + 1).fill(0);
  let best = { errors: Math.floor(size / 2) + 1, start: 0, end: 0 };
  for (let column = 0; column < folded.length; column += 1) {
    const nextCosts = [0];
    const nextStarts = [column + 1];
    for (let row = 1; row <= size; row += 1) {
      const same = sought[row - 1] === folded[column];
      const diagonal = (costs[row - 1] ?? 0) + (same ? 0 : 1);
      const skipText = (costs[row] ?? 0) + 1;
      const skipWords = (nextCosts[row - 1] ?? 0) + 1;
      const least = Math.min(diagonal, skipText, skipWords);
      nextCosts.push(least);
      if (least === diagonal) nextStarts.push(row === 1 ? column : (starts[row - 1] ?? 0));
      else if (least === skipText) nextStarts.push(starts[row] ?? 0);
      else nextStarts.push(nextStarts[row - 1] ?? 0);
    }
    const errors = nextCosts[size] ?? size;
    if (errors < best.errors) best = { errors, start: nextStarts[size] ?? 0, end: column + 1 };
    costs = nextCosts;
    starts = nextStarts;
  }
  if (best.end === 0) return undefined;
  const { start, end } = widenToWords(text, best.start, best.end);
  return { start, end, text: text.slice(start, end), errors: best.errors };
}

/** Unit for unit, so that offsets stay true. */
function fold(text: string): string {
  return text
    .replace(/[‘’‚‛“”„«»"]/g, "'")
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s/g, " ")
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    });
}

function widenToWords(text: string, start: number, end: number) {
  const isLetter = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? " ");
  let from = start;
  while (from < end && /\s/.test(text[from] ?? "")) from += 1;
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  if (isInsidePair(text, from)) from -= 1;
  if (isInsidePair(text, to)) to += 1;
  return { start: from, end: to };
}
