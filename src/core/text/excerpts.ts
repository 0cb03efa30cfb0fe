import type { TextRange } from "./range.ts";
import { findSentenceRules } from "./sentence-rules.ts";
import { segmentSentences } from "./sentences.ts";

/** A part of a body. `text` is `body.slice(start, end)`. */
export interface TextExcerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The whole sentences around each range, in order of place; what touches (nothing but white space between) is one
 * excerpt. Every range lies inside exactly one excerpt.
 */
export function cutExcerpts(
  text: string,
  language: string,
  ranges: readonly TextRange[],
): readonly TextExcerpt[] {
  const sentences = segmentSentences(text, findSentenceRules(language));
  const widened = ranges
    .map((range) => widen(range, sentences))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const merged: TextRange[] = [];
  for (const range of widened) {
    const last = merged.at(-1);
    if (last !== undefined && text.slice(last.to, Math.max(last.to, range.from)).trim() === "") {
      merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, range.to) });
    } else {
      merged.push(range);
    }
  }
  return merged.map(({ from, to }) => ({ start: from, end: to, text: text.slice(from, to) }));
}

function widen(range: TextRange, sentences: readonly TextRange[]): TextRange {
  const touched = sentences.filter(({ from, to }) => from < range.to && range.from < to);
  return {
    from: Math.min(range.from, touched[0]?.from ?? range.from),
    to: Math.max(range.to, touched.at(-1)?.to ?? range.to),
  };
}
