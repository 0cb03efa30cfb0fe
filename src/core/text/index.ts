/**
 * The text of an article and the passages in it: one normal form, sentences, quotations described and found again,
 * excerpts, links into other people's pages. Offsets are UTF-16 units, ranges are half-open.
 *
 * Not here: dates in the text, and anything that guesses. A quotation stands verbatim and once, or it is not found.
 * Nothing here changes a text except `normaliseText`, which is for adding an article.
 */
export { cutExcerpts, type TextExcerpt } from "./excerpts.ts";
export { printTextFragment } from "./fragment.ts";
export { findNearest, type NearestPassage } from "./nearest.ts";
export {
  assertNormalised,
  findTextFaults,
  normaliseText,
  type TextFault,
  type TextFaultCode,
} from "./normal.ts";
export {
  CONTEXT_LENGTH,
  describePassage,
  findPassage,
  type PassageDescription,
  type PassageMatch,
  type TextQuoteSelector,
} from "./passage.ts";
export { createQuoter, describeUniquely, LONGEST_CONTEXT, type Quoter } from "./quoter.ts";
export { findOccurrences, isWholeWords, type TextRange } from "./range.ts";
export {
  ENGLISH_SENTENCES,
  findSentenceRules,
  NORWEGIAN_SENTENCES,
  type SentenceRules,
} from "./sentence-rules.ts";
export { segmentSentences } from "./sentences.ts";
export { findFreeId, slugOf } from "./slug.ts";
