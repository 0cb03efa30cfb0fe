import type { ShownMention } from "./parse-shown.ts";

/** A quotation in its pieces: what stands around it, and the words in it that carry the date. */
export interface QuotationPieces {
  readonly before: string;
  readonly exact: readonly { readonly text: string; readonly isExpression: boolean }[];
  readonly after: string;
}

/** A context of this length was cut, mostly within a word (TextQuoteSelector, as `describePassage` makes it). */
const CONTEXT = 32;
/** No more than this is shown, whatever a file says. */
const MOST = 64;

/**
 * The words around a quotation without the word that the cut went through, and not beyond its paragraph; the temporal
 * expression inside it, or, where it stands outside, beside it.
 */
export function splitQuotation(mention: ShownMention): QuotationPieces {
  const { exact = "", prefix = "", suffix = "", start = 0, expression, expressionStart } = mention;
  return {
    before: trimBefore(prefix.slice(-MOST)),
    exact: splitExact(exact, expression, (expressionStart ?? start) - start),
    after: trimAfter(suffix.slice(0, MOST)),
  };
}

function splitExact(exact: string, expression: string | undefined, at: number) {
  const plain = (text: string) => ({ text, isExpression: false });
  if (expression === undefined) return [plain(exact)];
  const marked = { text: expression, isExpression: true };
  const end = at + expression.length;
  if (at >= 0 && exact.slice(at, end) === expression) {
    return [plain(exact.slice(0, at)), marked, plain(exact.slice(end))];
  }
  return at < 0 ? [marked, plain(` … ${exact}`)] : [plain(`${exact} … `), marked];
}

function trimBefore(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf("\n") + 1);
  if (line.length < prefix.length || prefix.length < CONTEXT) return line;
  const words = line.replace(/^\S*/u, "");
  return words === "" ? "" : `…${words}`;
}

function trimAfter(suffix: string): string {
  const [line = ""] = suffix.split("\n", 1);
  if (line.length < suffix.length || suffix.length < CONTEXT) return line;
  const words = line.replace(/\S*$/u, "");
  return words === "" ? "" : `${words}…`;
}
