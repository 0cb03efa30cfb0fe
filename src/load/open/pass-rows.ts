import { err, ok, type Result } from "#core/base";
import type { Encoding } from "#exchange";
import { type FileSource, gatherBytes, openBytes } from "./byte-reader.ts";
import { countBytes, createLineBlocks, type Newline } from "./line-blocks.ts";
import type { FileRow, ReadProgress } from "./opened.ts";
import type { OpenProblem } from "./problem.ts";
import { createRowCutter } from "./row-cutter.ts";

/** How the bytes of a table become rows. */
export interface TextLayout {
  readonly encoding: Encoding;
  readonly bomBytes: number;
  readonly newline: Newline;
  readonly delimiter: string;
  /** Rows before the first data row: the header, and `sep=;` as spreadsheets write it. */
  readonly leadingRows: number;
}

/** A place from which rows can be read again. */
export interface Checkpoint {
  /** Of the file, unpacked. */
  readonly byte: number;
  readonly dataRow: number;
  readonly line: number;
  /** Leading rows still to come. */
  readonly leading: number;
}

/** Receives the data rows. `dataRow` is 0-based, `line` 1-based. */
export interface DataSink {
  row(cells: readonly string[], line: number, dataRow: number): void;
  stray(text: string, line: number, dataRow: number, kind: "open-quote" | "cell-too-long"): void;
}

export interface PassOptions {
  readonly sink: DataSink;
  /** Called after each block. */
  readonly onBlock: (progress: Omit<ReadProgress, "broken">) => Promise<"go-on" | "stop">;
}

export interface PassEnd {
  readonly rows: number;
  readonly checkpoints: readonly Checkpoint[];
}

/** `not-utf-8`: to be read again as Windows-1252. */
export type PassProblem = OpenProblem | { readonly kind: "not-utf-8" };

/** After so many rows that do not end, it is the file and not a slip. Each costs another look at up to a whole block. */
const MOST_STRAYS = 100;
/** A line is held as a whole, before anything is known of its cells. */
const LINE_ROWS = 16;

/** Reads the rows of a file from its beginning to its end, holding no more than a block and a row of it. */
export async function passRows(
  source: FileSource,
  layout: TextLayout,
  { sink, onBlock }: PassOptions,
): Promise<Result<PassEnd, PassProblem>> {
  const { limits, blockBytes, blob } = source;
  const reader = openBytes(source, layout.bomBytes);
  const blocks = createLineBlocks(reader, {
    ...layout,
    from: layout.bomBytes,
    blockBytes,
    lineBytes: limits.cellLength * LINE_ROWS,
  });
  const cutter = createRowCutter({ ...layout, rowLength: limits.cellLength });
  const decoder = createDecoder(layout.encoding);
  const counter = createCounter(sink, { dataRow: 0, leading: layout.leadingRows }, MOST_STRAYS);
  const checkpoints: Checkpoint[] = [];
  let here: Checkpoint = { byte: layout.bomBytes, line: 1, ...counter.position() };
  let carried = "";

  const stop = (problem: PassProblem) => {
    reader.close();
    return err(problem);
  };
  for (;;) {
    const block = await blocks.next();
    if (!block.ok) {
      if (block.error.kind !== "endless-line") return err(block.error);
      return stop({ kind: "cell-too-long", limit: limits.cellLength, line: here.line });
    }
    if (block.value === undefined) return ok({ rows: here.dataRow, checkpoints });
    const { bytes, end, isLast } = block.value;
    const decoded = decode(decoder, bytes);
    if (decoded === undefined) {
      return stop({ kind: layout.encoding === "utf-8" ? "not-utf-8" : "not-text" });
    }
    const text = carried + decoded;
    checkpoints.push(here);
    const { taken, line } = cutter.cut(text, here.line, isLast, counter);
    carried = text.slice(taken);
    here = { byte: end - countBytes(carried, layout.encoding), line, ...counter.position() };
    if (here.dataRow > limits.rows) return stop({ kind: "too-many-rows", limit: limits.rows });
    if (counter.strays > MOST_STRAYS) {
      return stop({ kind: "cell-too-long", limit: limits.cellLength, line: counter.lastStray });
    }
    const progress = { bytes: reader.diskBytes, totalBytes: blob.size, rows: here.dataRow };
    if ((await onBlock(progress)) === "stop") return stop({ kind: "cancelled" });
  }
}

/** Reads one data row again, from the checkpoint before it. */
export async function readDataRow(
  source: FileSource,
  layout: TextLayout,
  checkpoints: readonly Checkpoint[],
  dataRow: number,
): Promise<Result<FileRow, OpenProblem>> {
  const after = checkpoints.findIndex((each) => each.dataRow > dataRow);
  const at = (after === -1 ? checkpoints.length : after) - 1;
  const checkpoint = checkpoints[at];
  if (checkpoint === undefined) return err({ kind: "stale" });
  const reader = openBytes(source, checkpoint.byte, checkpoints[at + 1]?.byte);
  const gathered = await gatherBytes(reader);
  if (!gathered.ok) return gathered;
  const text = decode(createDecoder(layout.encoding), gathered.value.bytes);
  let found: FileRow | undefined;
  const counter = createCounter(
    {
      row(cells, line, row) {
        if (row === dataRow) found = { line, cells };
      },
      stray(first, line, row) {
        if (row === dataRow) found = { line, cells: [first] };
      },
    },
    checkpoint,
    Infinity,
  );
  const cutter = createRowCutter({ ...layout, rowLength: source.limits.cellLength });
  cutter.cut(text ?? "", checkpoint.line, true, counter);
  // The file has been changed under our hands, which browsers do not always notice.
  return found === undefined ? err({ kind: "stale" }) : ok(found);
}

/** Numbers the data rows and leaves out the leading ones. */
function createCounter(
  sink: DataSink,
  from: Pick<Checkpoint, "dataRow" | "leading">,
  mostStrays: number,
) {
  let { dataRow, leading } = from;
  return {
    strays: 0,
    lastStray: 0,
    position: () => ({ dataRow, leading }),
    row(cells: readonly string[], line: number) {
      if (leading > 0) {
        leading -= 1;
        return;
      }
      sink.row(cells, line, dataRow);
      dataRow += 1;
    },
    stray(text: string, line: number, kind: "open-quote" | "cell-too-long") {
      this.strays += 1;
      this.lastStray = line;
      sink.stray(text, line, dataRow, kind);
      dataRow += 1;
      return this.strays <= mostStrays;
    },
  };
}

function createDecoder(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
