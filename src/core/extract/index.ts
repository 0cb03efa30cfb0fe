/**
 * Finds every temporal expression in a text and says what date it gives and how it got there.
 *
 * Not here: events, titles, joining across articles, words for people (steps are data). Offsets are UTF-16 units into
 * the text as given; no two results overlap; no clock is read: "today" is the time of writing that is passed in.
 */
export { detectLanguage } from "./detect-language.ts";
export type {
  AnchorKind,
  DateReading,
  Expression,
  Phrase,
  Step,
  TimeReference,
  TimexMod,
  TimexType,
  Unit,
} from "./expression.ts";
export { type ExtractOptions, extractExpressions } from "./extract.ts";
export type { Language } from "./language.ts";
export { findLanguage } from "./languages.ts";
