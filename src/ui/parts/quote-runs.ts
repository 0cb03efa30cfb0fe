import type { QuotationRun } from "#core/model";
import { quotationMarks, type Words } from "#core/words";

/** Words as they are quoted: between the marks of the reader's language, or those that they bring themselves. */
export function quoteRuns(
  words: Pick<Words, "quote">,
  runs: readonly QuotationRun[],
): readonly QuotationRun[] {
  const [open, close] = quotationMarks(words, runs.map(({ text }) => text).join(""));
  const marked = [
    { text: open, isExpression: false },
    ...runs,
    { text: close, isExpression: false },
  ];
  return marked.filter(({ text }) => text !== "");
}
