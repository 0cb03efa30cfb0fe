import type { GlossaryEntry } from "#core/model";
import { type FoundTerm, findTerms } from "#core/story";
import type { Run } from "../source/segments.ts";

/** Words of a text that belong together: those that an entry explains, or those between. */
export interface Piece {
  /** UTF-16 units from where the text begins. */
  readonly from: number;
  readonly runs: readonly Run[];
  readonly entry?: GlossaryEntry;
}

/** Cuts a text at the words that the glossary explains. */
export function splitTerms(
  runs: readonly Run[],
  glossary: readonly GlossaryEntry[],
): readonly Piece[] {
  return cutAtTerms(runs, findTerms(textOf(runs), glossary));
}

/**
 * Cuts a text at words found in it, in order and apart from one another; each may reach over several runs. The pieces
 * joined are the text.
 */
export function cutAtTerms(runs: readonly Run[], terms: readonly FoundTerm[]): readonly Piece[] {
  const { length } = textOf(runs);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, entry } of terms) {
    if (from > at) pieces.push({ from: at, runs: cutRuns(runs, at, from) });
    pieces.push({ from, runs: cutRuns(runs, from, to), entry });
    at = to;
  }
  if (at < length) pieces.push({ from: at, runs: cutRuns(runs, at, length) });
  return pieces;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The part of runs that lies between two places of their text. */
function cutRuns(runs: readonly Run[], from: number, to: number): readonly Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += run.text.length;
    return text === "" ? [] : [{ ...run, text }];
  });
}
