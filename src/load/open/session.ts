import { err, ok, type Result } from "#core/base";
import { arrangeEvents } from "#core/layout";
import type { TextColumn } from "#exchange";
import { type Breath, createBreathe } from "./breathe.ts";
import type { FileSource, Portions } from "./byte-reader.ts";
import { type InspectedFile, inspectFile } from "./inspect-file.ts";
import type { FileLimits } from "./limits.ts";
import type { FileRow, Inspection, OpenedTable, ReadProgress, TextReading } from "./opened.ts";
import { type Checkpoint, readDataRow } from "./pass-rows.ts";
import type { OpenProblem } from "./problem.ts";
import type { Question } from "./protocol.ts";
import { type OnPiece, type ReadTable, readTable, type TableOrigin } from "./read-table.ts";
import { createTextSearch, type TextSearch } from "./text-search.ts";

/** A call that may take long. */
export interface Job {
  readonly onProgress: (progress: ReadProgress) => void;
  readonly isCancelled: () => boolean;
}

export type ReadQuestion = Question & { readonly kind: "read" };

/** A file on the worker's side: what is known of it, and the tables that the page may ask about. */
export interface FileSession {
  inspect(wanted: Partial<TextReading>, job: Job): Promise<Result<Inspection, OpenProblem>>;
  /** Looks at the file first when that has not been done in this reading. */
  read(question: ReadQuestion, job: Job): Promise<Result<OpenedTable, OpenProblem>>;
  readRow(table: number, row: number): Promise<Result<FileRow, OpenProblem>>;
  findSearch(table: number): TextSearch | undefined;
  /** Tables before this one are no longer asked about. */
  forgetBefore(table: number): void;
}

export interface SessionOptions {
  readonly blob: Blob;
  readonly name: string;
  readonly limits: FileLimits;
  readonly breath: Breath;
  readonly portions?: Portions;
}

/**
 * Asking the browser costs by the piece, so pieces are large. A block's cells all live until it is done: smaller ones
 * leave less for the garbage collector to move. Both measured in Chromium.
 */
const PORTIONS: Portions = { pieceBytes: 1 << 22, blockBytes: 1 << 18 };
const PROGRESS_MS = 100;
/** A search lets a newer one in after so long. */
const SEARCH_MS = 12;

/** What is kept of a table after its columns have gone to the page. */
interface KeptTable {
  readonly source: FileSource;
  readonly origin: TableOrigin;
  readonly checkpoints: readonly Checkpoint[];
  readonly dataRow: Uint32Array;
  readonly search: TextSearch;
}

export function createFileSession(options: SessionOptions): FileSession {
  const { breath, portions = PORTIONS } = options;
  let inspected: InspectedFile | undefined;
  /** The one that the page shows, and the one it is about to. */
  const tables = new Map<number, KeptTable>();
  return { inspect, read, readRow, findSearch, forgetBefore };

  function inspect(
    wanted: Partial<TextReading>,
    job: Job,
  ): Promise<Result<Inspection, OpenProblem>> {
    return look(wanted, job, false);
  }

  async function look(
    wanted: Partial<TextReading>,
    job: Job,
    isPlanned: boolean,
  ): Promise<Result<Inspection, OpenProblem>> {
    const onPiece = reportTo(job);
    const result = await inspectFile({ ...options, portions, wanted, onPiece, isPlanned });
    if (!result.ok) return result;
    if (job.isCancelled()) return err({ kind: "cancelled" });
    inspected = result.value;
    return ok(inspected.inspection);
  }

  async function read(
    { plan, reading, table, shown }: ReadQuestion,
    job: Job,
  ): Promise<Result<OpenedTable, OpenProblem>> {
    forget((each) => each !== shown);
    if (inspected === undefined || !isReadAs(inspected, reading)) {
      const first = await look(reading, job, true);
      if (!first.ok) return first;
    }
    const { source, origin } = inspected ?? {};
    if (source === undefined || origin === undefined) return err({ kind: "no-table" });
    const result = await readTable(source, origin, plan, reportTo(job));
    if (!result.ok) return result;
    const columns = arrangeEvents(result.value.table);
    if (job.isCancelled()) return err({ kind: "cancelled" });
    tables.set(table, keep(source, result.value, columns.rowAt));
    return ok(toOpened(result.value, columns));
  }

  async function readRow(table: number, row: number): Promise<Result<FileRow, OpenProblem>> {
    const kept = tables.get(table);
    const dataRow = kept?.dataRow[row];
    if (kept === undefined || dataRow === undefined) return err({ kind: "stale" });
    const { source, origin, checkpoints } = kept;
    if (origin.kind === "text") return readDataRow(source, origin.layout, checkpoints, dataRow);
    return ok({ line: dataRow + 1, cells: origin.records.rows[dataRow] ?? [] });
  }

  function findSearch(table: number): TextSearch | undefined {
    return tables.get(table)?.search;
  }

  function forgetBefore(table: number): void {
    forget((each) => each < table);
  }

  function forget(isOver: (table: number) => boolean): void {
    for (const table of [...tables.keys()]) if (isOver(table)) tables.delete(table);
  }

  /** Copies: the table's own arrays leave with the answer. */
  function keep(source: FileSource, read: ReadTable, rowAt: Uint32Array): KeptTable {
    const { origin, checkpoints } = read;
    const { titles, places, dataRow } = read.table;
    const search = createTextSearch({
      columns: (places === undefined ? [titles] : [titles, places]).map(copyTexts),
      rowAt: rowAt.slice(),
      breathe: createBreathe(breath, SEARCH_MS),
    });
    return { source, origin, checkpoints, dataRow: dataRow.slice(), search };
  }

  function reportTo({ onProgress, isCancelled }: Job): OnPiece {
    let last = breath.now();
    return async (progress) => {
      if (breath.now() - last >= PROGRESS_MS) {
        onProgress(progress);
        await breath.pause();
        last = breath.now();
      }
      return isCancelled() ? "stop" : "go-on";
    };
  }
}

function isReadAs({ inspection }: InspectedFile, wanted: Partial<TextReading>): boolean {
  if (inspection.kind !== "table" || inspection.format === "json") return true;
  const { encoding, delimiter, hasHeader } = { ...inspection.reading, ...wanted };
  const is = inspection.reading;
  return encoding === is.encoding && delimiter === is.delimiter && hasHeader === is.hasHeader;
}

function toOpened(
  { table, broken, rows, origin }: ReadTable,
  columns: OpenedTable["columns"],
): OpenedTable {
  const encoding = origin.kind === "text" ? origin.layout.encoding : undefined;
  return { table, columns, broken, rows, encoding };
}

function copyTexts({ bytes, ends }: TextColumn): TextColumn {
  return { bytes: bytes.slice(), ends: ends.slice() };
}
