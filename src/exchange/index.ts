/**
 * Other people's tables: what a table seems to be, how it is read, and its rows as columns of events. Pure: takes cells
 * and bytes, knows no files, threads or screens.
 *
 * Not here: splitting CSV into cells (`#load`). Invariants: every row is added or is a problem; nothing is repaired; no
 * date is more precise than its cells; bounds are finite and `start < end`.
 */
export { type ByteRows, decodeCells } from "./byte-rows.ts";
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
export { readText, type TextColumn } from "./text-column.ts";
