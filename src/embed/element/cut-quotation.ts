import { type QuotationRun, splitQuotation } from "#core/model";
import type { ShownMention } from "./parse-shown.ts";

/** A quotation in its pieces: what stands around it, and the words in it that carry the date. */
export interface QuotationPieces {
  readonly before: string;
  readonly exact: readonly QuotationRun[];
  readonly after: string;
}

/** A context of this length was cut, mostly within a word (TextQuoteSelector, as `describePassage` makes it). */
const CONTEXT = 32;
/** No more than this is shown, whatever a file says. */
const MOST = 64;

/**
 * The words around a quotation without the word that the cut went through, and not beyond its paragraph; the quotation
 * itself as `splitQuotation` cuts it.
 */
export function cutQuotation(mention: ShownMention): QuotationPieces {
  const { prefix = "", suffix = "" } = mention;
  return {
    before: trimBefore(prefix.slice(-MOST)),
    exact: splitQuotation(mention),
    after: trimAfter(suffix.slice(0, MOST)),
  };
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
