/**
 * Loading in the browser: fetches the published files and checks them, and opens a person's own file in a worker. Not a
 * cache; `fetch`, the worker and the browser's storage are passed in. Loading never rejects: a failure is a value that
 * says what went wrong.
 *
 * What stands here is light. The worker (open/worker.ts), with the CSV parser and the builders of tables in it, is made
 * by the app from its address and imported by nobody.
 */
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
