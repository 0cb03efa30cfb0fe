/**
 * Loading in the browser: fetches the published files and checks them, opens a person's own table in a worker, reads
 * articles, finds dates in them in a worker, and keeps the workbench's projects. Not a cache; `fetch`, workers, the HTML
 * parser and the browser's storage are passed in. Nothing here rejects: a failure is a value that says what went wrong.
 *
 * What stands here is light. The workers (open/worker.ts, extract/worker.ts), with the CSV parser and the languages in
 * them, are made by the app from their addresses and imported by nobody; what reads docx and whole web pages comes when
 * it is needed.
 */
export { READ_LIMITS, type ReadLimits, type ReadPorts } from "./articles/ports.ts";
export { readArticleFile, readPastedText } from "./articles/read-article.ts";
export type {
  ArticleFormat,
  ReadArticleProblem,
  ReadNote,
  ReadText,
  UnsupportedFormat,
} from "./articles/read-text.ts";
export type { FindProblem } from "./extract/find-problem.ts";
export { createFinder, type Finder, type FindOptions } from "./extract/finder.ts";
export { loadArticleText, loadTimeline } from "./load-collection.ts";
export type { Fetch, LoadOptions } from "./load-json.ts";
export {
  createDataFile,
  type DataFile,
  type InspectOptions,
  type NamedBlob,
  type PassOptions,
  type WorkerLike,
} from "./open/data-file.ts";
export {
  createFileMemory,
  type FileMemory,
  type KeepOptions,
  type MemoryProblem,
  type RememberedFile,
} from "./open/file-memory.ts";
export { FILE_LIMITS, type FileLimits } from "./open/limits.ts";
export type {
  BrokenRow,
  FileRow,
  Inspection,
  OpenedTable,
  ReadProgress,
  SearchAnswer,
  ShapeProblem,
  TextReading,
} from "./open/opened.ts";
export type { KnownFile, OpenProblem } from "./open/problem.ts";
export type { LoadProblem } from "./problem.ts";
export type { OpenProject, ProjectState } from "./projects/open-project.ts";
export type { ProjectCard } from "./projects/project-card.ts";
export {
  type ChannelLike,
  createShelf,
  type Shelf,
  type ShelfOptions,
} from "./projects/shelf.ts";
export type { ShelfProblem } from "./projects/shelf-problem.ts";
