/**
 * A project of the workbench: articles, what was found in them, and the events a person makes of it, as one immutable
 * value; every act of a person as a change that can be stored, sent and taken back.
 *
 * Not here: files, storage, screens, finding dates (`#core/extract`). Nothing a person made is dropped without a change
 * that says so.
 */
export type { Change, ChangeName, Patch } from "./change.ts";
export type { Find } from "./find.ts";
export type {
  Distinction,
  Project,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  ReviewStatus,
  Settings,
} from "./records.ts";
