/**
 * The model: what a person writes of a collection, the check that every date in it is a quotation, what the mentions of
 * an event bear together, and the published format `dateline/1` with its readers.
 *
 * Not here: files, YAML, addresses of pages, anything that finds dates in a text. Data that a person wrote is never
 * repaired: what is wrong becomes a `Problem`, and all of them are collected.
 */
export type {
  AuthoredArticle,
  AuthoredCollection,
  AuthoredEvent,
  AuthoredGlossaryEntry,
  AuthoredMention,
  AuthoredPassage,
  AuthoredStep,
  AuthoredStory,
  Name,
} from "./authored.ts";
export { isOneDay, printDateBounds } from "./check-mention.ts";
export type { CheckedArticle, CheckedEvent, Collection } from "./checked.ts";
export { parseCollection } from "./collection.ts";
export { findCycles } from "./cycles.ts";
export { orderEvents } from "./order.ts";
export { parseArticleText, parseTimeline } from "./parse-timeline.ts";
export type { Problem, ProblemCode } from "./problem.ts";
export { type Publication, publish } from "./publish.ts";
export type {
  Agreement,
  Article,
  ArticleText,
  Basis,
  Category,
  Excerpt,
  GlossaryEntry,
  GlossaryKind,
  LocalText,
  Mention,
  Passage,
  Reference,
  Story,
  StoryStep,
  Timeline,
  TimelineEvent,
} from "./published.ts";
export {
  agreementOf,
  boundsOfReading,
  type DatedMention,
  type EventReading,
  readingOf,
} from "./reading.ts";
export { isId, isLanguage } from "./scalars.ts";
export type { ArticleSource, CollectionSource, SourceFile, StorySource } from "./source.ts";
export { type PublishedName, splitName } from "./split-name.ts";
export { type QuotationRun, splitQuotation } from "./split-quotation.ts";
export { isWebAddress } from "./web-address.ts";
