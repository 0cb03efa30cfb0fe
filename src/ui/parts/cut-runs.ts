import type { QuotationRun } from "#core/model";

/** A part of a text in runs, by offsets in the whole of it. */
export function cutRuns(
  runs: readonly QuotationRun[],
  from: number,
  to: number | undefined,
): readonly QuotationRun[] {
  let start = 0;
  return runs.flatMap(({ text, isExpression }) => {
    const own = text.slice(
      Math.max(0, from - start),
      to === undefined ? undefined : Math.max(0, to - start),
    );
    start += text.length;
    return own === "" ? [] : [{ text: own, isExpression }];
  });
}
