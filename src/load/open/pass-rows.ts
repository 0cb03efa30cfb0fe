import { err, ok, type Result } from "#core/base";
import type { Encoding } from "#exchange";
import { createByteCutter } from "./byte-cutter.ts";
import { type FileSource, gatherBytes, openBytes } from "./byte-reader.ts";
import { countBytes, createLineBlocks, type Newline } from "./line-blocks.ts";
import type { FileRow, ReadProgress } from "./opened.ts";
import type { OpenProblem } from "./problem.ts";
import { createRowCounter, type DataSink, type RowPosition } from "./row-counter.ts";
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
export interface Checkpoint extends RowPosition {
  /** Of the file, unpacked. */
  readonly byte: number;
  readonly line: number;
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

/**
 * Reads the rows of a file from its beginning to its end, holding no more than a block and a row of it. Blocks that can
 * be cut as bytes are, for a sink that takes them.
 */
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
  const byteCutter =
    sink.inBytes === undefined || layout.encoding !== "utf-8"
      ? undefined
      : createByteCutter({ ...layout, rowLength: limits.cellLength });
  const decoder = createDecoder(layout.encoding);
  const counter = createRowCounter(sink, { dataRow: 0, leading: layout.leadingRows }, MOST_STRAYS);
  const checkpoints: Checkpoint[] = [];
  let here: Checkpoint = { byte: layout.bomBytes, line: 1, ...counter.position() };
  let carried = "";

  const cutText = (bytes: Uint8Array, line: number) =>
    cutter.cut(decoder.decode(bytes), line, true, counter).line;
  const stop = (problem: PassProblem) => {
    reader.close();
    return err(problem);
  };
  for (;;) {
    const next = await blocks.next();
    if (!next.ok) {
      if (next.error.kind !== "endless-line") return err(next.error);
      return stop({ kind: "cell-too-long", limit: limits.cellLength, line: here.line });
    }
    if (next.value === undefined) return ok({ rows: here.dataRow, checkpoints });
    const { bytes, end, isLast } = next.value;
    const isUseful = carried === "" && sink.inBytes?.isUseful() === true;
    const block = isUseful ? byteCutter?.cut(bytes) : undefined;
    const decoded = block?.isAscii === true ? "" : decode(decoder, bytes);
    if (decoded === undefined) {
      return stop({ kind: layout.encoding === "utf-8" ? "not-utf-8" : "not-text" });
    }
    checkpoints.push(here);
    if (block !== undefined && sink.inBytes !== undefined) {
      const line = counter.takeBlock(block, sink.inBytes, here.line, cutText);
      here = { byte: end, line, ...counter.position() };
    } else {
      const text = carried + decoded;
      const { taken, line } = cutter.cut(text, here.line, isLast, counter);
      carried = text.slice(taken);
      here = { byte: end - countBytes(carried, layout.encoding), line, ...counter.position() };
    }
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
  const counter = createRowCounter(
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
