import type { GlossaryEntry } from "#core/model";
import { findTerms } from "#core/story";
import type { Segment } from "../source/segments.ts";
import { cutAtTerms, type Piece, textOf } from "./split-terms.ts";

/** An excerpt with the words in it that the glossary explains. */
export interface ExplainedExcerpt {
  readonly segments: readonly { readonly segment: Segment; readonly pieces: readonly Piece[] }[];
  /** Those that stand in a link to an event: a link has no room for a button, so they are explained below the text. */
  readonly inLinks: readonly { readonly name: string; readonly entry: GlossaryEntry }[];
}

/** Finds each entry once in the segments of an excerpt. The pieces joined are the excerpt's text. */
export function placeTerms(
  segments: readonly Segment[],
  glossary: readonly GlossaryEntry[],
): ExplainedExcerpt {
  const text = segments.map(({ runs }) => textOf(runs)).join("");
  const terms = findTerms(text, glossary);
  const placed = new Set<GlossaryEntry>();
  let at = 0;
  const explained = segments.map((segment) => {
    const from = at;
    at += textOf(segment.runs).length;
    const isFree = segment.passages.length === 0;
    const own = terms.filter((term) => isFree && term.from >= from && term.to <= at);
    for (const { entry } of own) placed.add(entry);
    const here = own.map((term) => ({ ...term, from: term.from - from, to: term.to - from }));
    return { segment, pieces: cutAtTerms(segment.runs, here) };
  });
  const inLinks = terms
    .filter(({ entry }) => !placed.has(entry))
    .map(({ from, to, entry }) => ({ name: text.slice(from, to), entry }));
  return { segments: explained, inLinks };
}
