import { assert } from "#core/base";
import { findOccurrences, isInsidePair } from "./range.ts";

/** W3C Web Annotation Data Model (2017), 4.2.4: the words, and the words around them that tell repeated ones apart. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A quotation with its place: TextQuoteSelector and TextPositionSelector (4.2.5; here in UTF-16 units, half-open). */
export interface PassageDescription {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}

export type PassageMatch =
  | { readonly kind: "found"; readonly start: number; readonly end: number }
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous"; readonly count: number; readonly positions: readonly number[] };

/** How much context a description carries either side: the usual 32 characters. */
export const CONTEXT_LENGTH = 32;

/**
 * Where a quotation stands in a text: verbatim, unit for unit, and exactly once. Prefix and suffix must touch it.
 * Never the nearest look-alike: that is for {@link findNearest}, and for error messages only.
 */
export function findPassage(text: string, quote: TextQuoteSelector): PassageMatch {
  const { exact, prefix = "", suffix = "" } = quote;
  const positions = findOccurrences(text, exact).filter(
    (at) => text.endsWith(prefix, at) && text.startsWith(suffix, at + exact.length),
  );
  const [start] = positions;
  if (start === undefined) return { kind: "missing" };
  if (positions.length > 1) return { kind: "ambiguous", count: positions.length, positions };
  return { kind: "found", start, end: start + exact.length };
}

/** Throws unless `[start, end)` is a part of `text`, not empty, that parts no surrogate pair. */
export function assertPassage(text: string, start: number, end: number): void {
  assert(0 <= start && start < end && end <= text.length, "passage", `${start}-${end}`);
  assert(!isInsidePair(text, start) && !isInsidePair(text, end), "passage parts a pair", start);
}

/** The quotation at `[start, end)` with up to `contextLength` units either side. Parts no surrogate pair. */
export function describePassage(
  text: string,
  start: number,
  end: number,
  contextLength = CONTEXT_LENGTH,
): PassageDescription {
  assertPassage(text, start, end);
  let from = Math.max(0, start - contextLength);
  if (isInsidePair(text, from)) from += 1;
  let to = Math.min(text.length, end + contextLength);
  if (isInsidePair(text, to)) to -= 1;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}
