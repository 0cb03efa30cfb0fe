/**
 * Other forms of the data. Other people's tables: what a table seems to be, how it is read, and its rows as columns of
 * events. A collection as the files of its folder: read, checked and written. A published timeline as references to
 * cite, as codes to paste into other pages and as files for other programs. Pure: takes cells, bytes and texts, knows no
 * disk, threads or screens.
 *
 * Not here: splitting CSV into cells (`#load`). Invariants: every row is added or is a problem; nothing is repaired; no
 * date is more precise than its cells; bounds are finite and `start < end`; what a person wrote in a file stays as
 * written, comments included, unless it is what changes.
 */
export { type ByteRows, decodeCells } from "./byte-rows.ts";
export { printBibTex } from "./cite/bibtex.ts";
export {
  type Citation,
  type CitedPage,
  citeCollection,
  citeEvent,
  citePassage,
} from "./cite/citation.ts";
export { printCslJson } from "./cite/csl-json.ts";
export { printQuotation } from "./cite/print-quotation.ts";
export { type FormattedReference, printReference, type ReferencePart } from "./cite/reference.ts";
export { printRis } from "./cite/ris.ts";
export { splitArticleFile } from "./collection/article-file.ts";
export {
  createFolder,
  decodeText,
  type Folder,
  type FolderEntry,
  type ReadFault,
} from "./collection/folder.ts";
export { packCollection } from "./collection/pack-collection.ts";
export {
  printArticleFile,
  printCollectionYaml,
  printStoryYaml,
} from "./collection/print-files.ts";
export { type CollectionReading, readCollection } from "./collection/read-collection.ts";
export { type UnpackOptions, unpackCollection } from "./collection/unpack-collection.ts";
export {
  type WriteEventsFault,
  type WriteEventsOptions,
  writeEvents,
} from "./collection/write-events.ts";
export { type PlacedProblem, parseYamlFile } from "./collection/yaml-file.ts";
export {
  type UnzipProblem,
  unzipFiles,
  ZIP_LIMITS,
  type ZipLimits,
  zipFiles,
} from "./collection/zip-files.ts";
export { type Encoding, type EncodingGuess, guessEncoding } from "./encoding.ts";
export {
  dateOfRow,
  describeRowDate,
  type EventTable,
  listTableBuffers,
  spanOfRow,
} from "./event-table.ts";
export { createOrderEvidence, type OrderEvidence, settlePlan } from "./order-evidence.ts";
export { recogniseTable } from "./recognise-table.ts";
export type { KnownShape, Recognition } from "./recognition.ts";
export type { RowProblem, RowProblemKind } from "./row-problem.ts";
export {
  LINK_LIMITS,
  type LinkLimits,
  packText,
  type UnpackFault,
  unpackText,
} from "./share/pack-text.ts";
export {
  type ElementCodeOptions,
  type IframeCodeOptions,
  printElementCode,
  printIframeCode,
  printOembedCode,
  printViewLink,
} from "./share/share-codes.ts";
export { addView, type SharedTimeline, type SharedView } from "./share/shared-view.ts";
export { createTableBuilder, type TableBuilder } from "./table-builder.ts";
export {
  type ColumnPlan,
  checkPlan,
  type DateOrder,
  type PlanProblem,
  type PrecisionScheme,
  type Role,
  stopsReading,
  type TablePlan,
} from "./table-plan.ts";
export { findUsualWidth } from "./table-width.ts";
export { type JsonProblem, type RecordTable, tabulateRecords } from "./tabulate-records.ts";
export type { CsvFault, CsvOptions, CsvSeparator, CsvTable } from "./take/csv.ts";
export { type Calendar, type CalendarOptions, printIcalendar } from "./take/icalendar.ts";
export type { LeftOut } from "./take/left-out.ts";
export { type MentionsCsvOptions, printMentionsCsv, readMentionsCsv } from "./take/mentions-csv.ts";
export type { Origin } from "./take/origin.ts";
export { printTimelineJson } from "./take/timeline-json.ts";
export { printTimelineJs, type TimelineJs } from "./take/timelinejs.ts";
export { readText, type TextColumn } from "./text-column.ts";
