import { err, ok, type Result } from "#core/base";
import {
  createTableBuilder,
  decodeCells,
  type EventTable,
  type RecordTable,
  type TablePlan,
} from "#exchange";
import type { FileSource } from "./byte-reader.ts";
import type { BrokenRow, ReadProgress, ShapeProblem } from "./opened.ts";
import {
  type Checkpoint,
  type PassEnd,
  type PassProblem,
  passRows,
  type TextLayout,
} from "./pass-rows.ts";
import type { OpenProblem } from "./problem.ts";
import type { ByteSink, DataSink } from "./row-counter.ts";

/** Where the rows of a table are. */
export type TableOrigin =
  | { readonly kind: "text"; readonly layout: TextLayout; readonly hasHeader: boolean }
  | { readonly kind: "records"; readonly records: RecordTable };

export interface ReadTable {
  readonly table: EventTable;
  readonly broken: { readonly count: number; readonly rows: readonly BrokenRow[] };
  readonly rows: number;
  /** As given, or with the encoding that it took. */
  readonly origin: TableOrigin;
  readonly checkpoints: readonly Checkpoint[];
}

/** Called after each piece of work; says whether to go on. */
export type OnPiece = (progress: ReadProgress) => Promise<"go-on" | "stop">;

const MOST_BROKEN = 1000;
const MOST_CELLS = 100;
const CELL_LENGTH = 200;
/** Rows are read as bytes for as long as no more than these, or one in so many, need strings after all. */
const MOST_DECODED = 1000;
const FEW_DECODED = 8;
const RECORDS_PER_PIECE = 10_000;

/** Reads all rows by a plan. A row is in the table or is broken. */
export async function readTable(
  source: FileSource,
  origin: TableOrigin,
  plan: TablePlan,
  onPiece: OnPiece,
): Promise<Result<ReadTable, OpenProblem>> {
  const sink = createTableSink(plan, source.limits.cellLength);
  const onBlock = (progress: Omit<ReadProgress, "broken">) =>
    onPiece({ ...progress, broken: sink.broken.count });
  const pass = await passOrigin(source, origin, { sink, onBlock });
  if (pass.ok) {
    const { rows, checkpoints } = pass.value;
    return ok({ table: sink.finish(), broken: sink.broken, rows, origin, checkpoints });
  }
  if (pass.error.kind !== "not-utf-8") return err(pass.error);
  return readTable(source, inWindows1252(origin), plan, onPiece);
}

/** What a file is read in whose bytes are not UTF-8 after all. */
export function inWindows1252(origin: TableOrigin): TableOrigin {
  if (origin.kind === "records") return origin;
  return { ...origin, layout: { ...origin.layout, encoding: "windows-1252" } };
}

export interface PassHooks {
  readonly sink: DataSink;
  readonly onBlock: (progress: Omit<ReadProgress, "broken">) => Promise<"go-on" | "stop">;
}

/** One pass over the rows of a text or of records. */
export async function passOrigin(
  source: FileSource,
  origin: TableOrigin,
  hooks: PassHooks,
): Promise<Result<PassEnd, PassProblem>> {
  if (origin.kind === "text") return passRows(source, origin.layout, hooks);
  const { rows } = origin.records;
  const totalBytes = source.blob.size;
  for (let from = 0; from < rows.length; from += RECORDS_PER_PIECE) {
    const piece = rows.slice(from, from + RECORDS_PER_PIECE);
    for (const [index, cells] of piece.entries()) {
      hooks.sink.row(cells, from + index + 1, from + index);
    }
    const done = from + piece.length;
    const bytes = Math.round((totalBytes * done) / rows.length);
    const next = await hooks.onBlock({ bytes, totalBytes, rows: done });
    if (next === "stop") return err({ kind: "cancelled" });
  }
  return ok({ rows: rows.length, checkpoints: [] });
}

function createTableSink(plan: TablePlan, cellLength: number) {
  const builder = createTableBuilder(plan);
  const expected = plan.columns.length;
  const broken: { count: number; readonly rows: BrokenRow[] } = { count: 0, rows: [] };

  const giveUp = (row: BrokenRow) => {
    broken.count += 1;
    if (broken.rows.length >= MOST_BROKEN) return;
    const cells = row.cells.slice(0, MOST_CELLS).map((cell) => cell.slice(0, CELL_LENGTH));
    // A part of a string keeps all of it in memory; a copy does not.
    broken.rows.push(structuredClone({ ...row, cells }));
  };

  const row: DataSink["row"] = (cells, line, dataRow) => {
    const shape = cells.length === expected ? undefined : findShapeProblem(cells, expected);
    // A row that cannot be told apart is given to the builder without cells, which counts it and finds no date.
    const problem = builder.add(shape === undefined ? cells : [], line);
    if (problem === undefined) return;
    giveUp({ line, dataRow, cells, problem: shape ?? problem });
  };

  let decoded = 0;
  const inBytes: ByteSink = {
    row(rows, first, count, line, dataRow) {
      if (count === expected && builder.addBytes(rows, first)) return;
      decoded += 1;
      row(decodeCells(rows, first, count), line, dataRow);
    },
    isUseful: () => decoded <= MOST_DECODED || decoded * FEW_DECODED <= builder.rows,
  };

  return {
    broken,
    finish: () => builder.finish(),
    row,
    ...(builder.takesBytes ? { inBytes } : {}),
    stray(text: string, line: number, dataRow: number, kind: "open-quote" | "cell-too-long") {
      builder.add([], line);
      const problem: ShapeProblem = kind === "open-quote" ? { kind } : { kind, limit: cellLength };
      giveUp({ line, dataRow, cells: [text], problem });
    },
  };
}

/** Spreadsheets leave out a last cell that is empty, and write empty ones beyond the last column. */
function findShapeProblem(cells: readonly string[], expected: number): ShapeProblem | undefined {
  const found = cells.length;
  if (found < expected - 1) return { kind: "too-few-cells", found, expected };
  const isMore = cells.slice(expected).some((cell) => cell.trim() !== "");
  return isMore ? { kind: "too-many-cells", found, expected } : undefined;
}
