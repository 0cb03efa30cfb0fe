import type { Passage, QuotationRun, Timeline } from "#core/model";
import { markExpressions } from "./mark-expressions.ts";

/** The words of a passage, cut where a temporal expression begins and ends that dates one of these events: any, where none is named. */
export function splitPassage(
  timeline: Timeline,
  events: readonly string[],
  passage: Passage,
): readonly QuotationRun[] {
  const { exact } = passage;
  const runs: QuotationRun[] = [];
  let at = 0;
  for (const { from, to } of markExpressions(timeline, events, passage)) {
    runs.push({ text: exact.slice(at, from), isExpression: false });
    runs.push({ text: exact.slice(from, to), isExpression: true });
    at = to;
  }
  runs.push({ text: exact.slice(at), isExpression: false });
  return runs.filter(({ text }) => text !== "");
}
