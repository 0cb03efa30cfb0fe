/**
 * A project of the workbench: articles, what was found in them, and the events a person makes of it, as one immutable
 * value; every act of a person as a change that can be stored, sent and taken back.
 *
 * Not here: files, storage, screens, finding dates (`#core/extract`). Nothing a person made is dropped without a change
 * that says so.
 */
export type { EventCandidate, Joinable, JoinReason, JoinSuggestion } from "#core/extract";
export { addArticle, type NewArticle } from "./acts/add-article.ts";
export { type ArticleFields, editArticle, findAgain } from "./acts/edit-article.ts";
export {
  addEvent,
  type EventFields,
  editEvent,
  removeEvent,
  setStatus,
} from "./acts/edit-event.ts";
export {
  addExternal,
  editMention,
  followFinds,
  listOutdated,
  type MentionFields,
  removeMentions,
} from "./acts/edit-mention.ts";
export { editSettings } from "./acts/edit-settings.ts";
export { joinEvents, keepApart, splitEvent } from "./acts/join-events.ts";
export { type Marking, markPassage } from "./acts/mark-passage.ts";
export { idOfPair } from "./acts/references.ts";
export { removeArticle } from "./acts/remove-article.ts";
export { dismissMentions, moveToTray, takeFromTray } from "./acts/tray.ts";
export { applyChange, type ChangeConflict, invertChange, listAdded } from "./apply-change.ts";
export type { Change, ChangeName, Patch } from "./change.ts";
export { checkProject } from "./check/check-project.ts";
export type { ProjectProblem } from "./check/problem.ts";
export { createProject } from "./create-project.ts";
export type { Fields } from "./fields.ts";
export type { Find, Findings } from "./find.ts";
export {
  bringBack,
  createHistory,
  type History,
  type HistoryStep,
  recordChange,
  takeBack,
} from "./history.ts";
export { NEW_EVENT } from "./ids.ts";
export { listJoinables } from "./list-joinables.ts";
export {
  countReview,
  groupMentions,
  listReview,
  listTray,
  mentionsIn,
  mentionsOf,
  type ReviewCount,
} from "./lists.ts";
export { countPartlyTitled, fillLanguages } from "./publish/fill-languages.ts";
export { type CollectionOrigin, fromCollection, fromTimeline } from "./publish/from-published.ts";
export { checkKnown, publishKnown } from "./publish/publish-known.ts";
export { publishProject } from "./publish/publish-project.ts";
export {
  createTimelineReader,
  type LiveTimeline,
  type TimelineReader,
  timelineOf,
} from "./publish/timeline-of.ts";
export { type AuthoredProject, toAuthored, toSource } from "./publish/to-authored.ts";
export type {
  Distinction,
  Project,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  ReviewStatus,
  Settings,
} from "./records.ts";
export type { ProjectFault } from "./store/fault.ts";
export { parseProject } from "./store/parse-project.ts";
export { printProject } from "./store/print-project.ts";
export { findWholeText, findWords, fitPassage } from "./text-of.ts";
