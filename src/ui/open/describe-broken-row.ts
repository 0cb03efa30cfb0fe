import { type Locale, openWordsFor } from "#core/words";
import type { BrokenRow } from "#load";

/** Why a row is not on the timeline, in words. */
export function describeBrokenRow(problem: BrokenRow["problem"], locale: Locale): string {
  const { brokenRows } = openWordsFor(locale);
  switch (problem.kind) {
    case "too-few-cells":
      return brokenRows.tooFewCells(problem.found, problem.expected);
    case "too-many-cells":
      return brokenRows.tooManyCells(problem.found, problem.expected);
    case "open-quote":
      return brokenRows.openQuote;
    case "cell-too-long":
      return brokenRows.cellTooLong(problem.limit);
    default:
      return brokenRows.problems[problem.kind](problem.column, problem.text);
  }
}
