import type { Mention } from "./published.ts";

/** A piece of a quotation, inside the temporal expression or not. */
export interface QuotationRun {
  readonly text: string;
  readonly isExpression: boolean;
}

const GAP = " … ";

/**
 * A quotation cut where its temporal expression begins and ends. An expression whose place is not
 * given is not looked for. One that does not stand in the quotation is put before or after it, with "…" between, so that
 * the quotation's own words stay as they are.
 */
export function splitQuotation({
  exact = "",
  start,
  expression,
  expressionStart,
}: Pick<Mention, "exact" | "start" | "expression" | "expressionStart">): readonly QuotationRun[] {
  const plain = (text: string) => ({ text, isExpression: false });
  if (expression === undefined || start === undefined || expressionStart === undefined) {
    return [plain(exact)];
  }
  const marked = { text: expression, isExpression: true };
  const from = expressionStart - start;
  const to = from + expression.length;
  if (from >= 0 && exact.slice(from, to) === expression) {
    return [plain(exact.slice(0, from)), marked, plain(exact.slice(to))].filter(
      ({ text }) => text !== "",
    );
  }
  return from < 0 ? [marked, plain(GAP), plain(exact)] : [plain(exact), plain(GAP), marked];
}
