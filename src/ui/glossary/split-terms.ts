import type { GlossaryEntry } from "#core/model";
import { type FoundTerm, findTerms } from "#core/story";
import { cutRuns } from "../parts/cut-runs.ts";
import type { Run } from "../source/segments.ts";

/** Words of a text that belong together: those that an entry explains, or those between. */
export interface Piece {
  /** UTF-16 units from where the text begins. */
  readonly from: number;
  readonly runs: readonly Run[];
  readonly entry?: GlossaryEntry;
  /** What is written in one word with what the entry explains: no line ends between them. */
  readonly before?: readonly Run[];
  readonly after?: readonly Run[];
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
 * joined, with what stands before and after, are the text.
 */
export function cutAtTerms(runs: readonly Run[], terms: readonly FoundTerm[]): readonly Piece[] {
  const text = textOf(runs);
  const pieces: Piece[] = [];
  let at = 0;
  terms.forEach(({ from, to, entry }, index) => {
    const before = from - measure(/[^\s–—]*$/u, text.slice(at, from));
    const after = to + measure(/^[^\s–—]*/u, text.slice(to, terms[index + 1]?.from));
    if (before > at) pieces.push({ from: at, runs: cutRuns(runs, at, before) });
    pieces.push({
      from: before,
      before: cutRuns(runs, before, from),
      runs: cutRuns(runs, from, to),
      entry,
      after: cutRuns(runs, to, after),
    });
    at = after;
  });
  if (at < text.length) pieces.push({ from: at, runs: cutRuns(runs, at, text.length) });
  return pieces;
}

function measure(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
