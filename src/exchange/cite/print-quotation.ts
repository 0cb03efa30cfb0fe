import type { DateLocale } from "#core/time";
import { wordsFor } from "#core/words";
import type { Citation } from "./citation.ts";
import { printReference } from "./reference.ts";

/**
 * The quotation and below it its source, as text to paste: the words verbatim in the quotation marks of `locale`, an
 * empty line, a dash and the reference. Of what quotes nothing, the reference alone.
 */
export function printQuotation(citation: Citation, locale: DateLocale): string {
  const { text } = printReference(citation, locale);
  const { quotation } = citation;
  return quotation === undefined ? text : `${wordsFor(locale).quote(quotation)}\n\n— ${text}`;
}
