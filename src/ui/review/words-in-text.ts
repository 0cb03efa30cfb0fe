import type { Excerpt } from "#core/model";
import type { Range } from "./marks.ts";

/** How much of a text around a place is looked at: longer than any word. */
const WINDOW_LENGTH = 400;

/** The word at an offset, or the one after it; undefined where the article's text is not known or has none left. */
export function findWordAt(
  body: readonly Excerpt[],
  offset: number,
  language: string | undefined,
): Range | undefined {
  return listWords(body, offset, language).find(({ end }) => end > offset);
}

/**
 * Where the arrow keys take a border of a passage: forward to the end of the next word, back to the start of the one
 * before. Where there is none it stays.
 */
export function stepWord(
  body: readonly Excerpt[],
  offset: number,
  by: 1 | -1,
  language: string | undefined,
): number {
  const words = listWords(body, offset, language);
  const next =
    by === 1
      ? words.find(({ end }) => end > offset)?.end
      : words.findLast(({ start }) => start < offset)?.start;
  return next ?? offset;
}

/** A range widened to whole words, without the blanks and marks at its ends; undefined when it holds no word. */
export function snapToWords(
  body: readonly Excerpt[],
  { start, end }: Range,
  language: string | undefined,
): Range | undefined {
  const first = listWords(body, start, language).find((word) => word.end > start);
  const last = listWords(body, end, language).findLast((word) => word.start < end);
  if (first === undefined || last === undefined || last.end <= first.start) return undefined;
  return { start: first.start, end: last.end };
}

/** The words near an offset, in order. A window may cut the words at its ends, which lie far from the offset. */
function listWords(
  body: readonly Excerpt[],
  offset: number,
  language: string | undefined,
): readonly Range[] {
  const excerpt =
    body.find(({ start, end }) => start <= offset && offset < end) ??
    body.findLast(({ start, end }) => start <= offset && offset <= end);
  if (excerpt === undefined) return [];
  const from = Math.max(0, offset - excerpt.start - WINDOW_LENGTH);
  const window = excerpt.text.slice(from, offset - excerpt.start + WINDOW_LENGTH);
  return [...new Intl.Segmenter(language ?? "en", { granularity: "word" }).segment(window)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => {
      const start = excerpt.start + from + index;
      return { start, end: start + segment.length };
    });
}
