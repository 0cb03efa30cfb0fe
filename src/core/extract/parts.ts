/** A long text in parts, so that who runs the engine can tell how far it is, and stop. */
import type { Expression } from "./expression.ts";
import { type ExtractOptions, extractExpressions } from "./extract.ts";

/** UTF-16 units of a part, about. */
const PART_LENGTH = 200_000;

export interface ExtractedPart {
  /** How much of the text has been read, 0 to 1; the last part's is 1. */
  readonly done: number;
  /** What was found in this part; offsets into the whole text. */
  readonly expressions: readonly Expression[];
}

/**
 * The expressions of a text part by part. A part ends with a paragraph, or with a line, or where there is none of
 * either with a space, so that no sentence of ordinary copy is torn; what is counted from an earlier date is not
 * counted across parts. Shorter texts are one part, and give what {@link extractExpressions} gives.
 */
export function* extractInParts(
  text: string,
  options: ExtractOptions,
  partLength: number = PART_LENGTH,
): Generator<ExtractedPart> {
  const size = Math.max(1, Math.floor(partLength));
  let from = 0;
  do {
    const to = findPartEnd(text, from, size);
    const found = extractExpressions(text.slice(from, to), options);
    const expressions = from === 0 ? found : found.map((each) => move(each, from));
    from = to;
    yield { done: text.length === 0 ? 1 : to / text.length, expressions };
  } while (from < text.length);
}

/** Ends tried in this order, each in the second half of a part. */
const ENDS = ["\n\n", "\n", " "];

function findPartEnd(text: string, from: number, size: number): number {
  const limit = from + size;
  if (limit >= text.length) return text.length;
  const middle = from + Math.ceil(size / 2);
  const half = text.slice(middle, limit);
  for (const end of ENDS) {
    const at = half.lastIndexOf(end);
    if (at >= 0) return middle + at + end.length;
  }
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return isInsidePair && limit - 1 > from ? limit - 1 : limit;
}

function move(found: Expression, by: number): Expression {
  const { phrase, event } = found;
  return {
    ...found,
    ...shift(found, by),
    ...(phrase === undefined ? {} : { phrase: { ...phrase, ...shift(phrase, by) } }),
    ...(event === undefined ? {} : { event: { ...event, ...shift(event, by) } }),
  };
}

function shift({ start, end }: { readonly start: number; readonly end: number }, by: number) {
  return { start: start + by, end: end + by };
}
