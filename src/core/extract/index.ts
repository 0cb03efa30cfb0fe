/**
 * Finds every temporal expression in a text and says what date it gives and how it got there; proposes the events that
 * they date, and which events may be one and the same.
 *
 * Not here: deciding (a person does), words for people (steps and reasons are data). Offsets are UTF-16 units into the
 * text as given; no two expressions overlap; no clock is read: "today" is the time of writing that is passed in.
 */
export { type DetectedLanguages, detectLanguage, detectLanguages } from "./detect-language.ts";
export type { EventCandidate, Guess, ProposeOptions } from "./events/candidate.ts";
export { DEFAULT_CATEGORIES, OTHER_CATEGORY } from "./events/categories.ts";
export type { Joinable, JoinReason, JoinSuggestion } from "./events/joinable.ts";
export { proposeEvents } from "./events/propose.ts";
export { suggestJoins } from "./events/suggest-joins.ts";
export type {
  AnchorKind,
  BoundRelation,
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
export type { ExpressionLanguage, Language } from "./language.ts";
export { findLanguage } from "./languages.ts";
export { type ExtractedPart, extractInParts } from "./parts.ts";
