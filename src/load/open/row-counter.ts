import type { ByteRows } from "#exchange";
import type { CutBlock } from "./byte-cutter.ts";
import type { RowSink } from "./row-cutter.ts";

/** Receives the data rows. `dataRow` is 0-based, `line` 1-based. */
export interface DataSink {
  row(cells: readonly string[], line: number, dataRow: number): void;
  stray(text: string, line: number, dataRow: number, kind: "open-quote" | "cell-too-long"): void;
  /** For a sink that can do without strings. */
  readonly inBytes?: ByteSink;
}

export interface ByteSink {
  /** As `row`: `count` cells, of which the first is `first`. They are valid until the call is over. */
  row(rows: ByteRows, first: number, count: number, line: number, dataRow: number): void;
  /** False once it has turned out that strings are needed all the same. */
  isUseful(): boolean;
}

export interface RowPosition {
  readonly dataRow: number;
  /** Leading rows still to come. */
  readonly leading: number;
}

/** Numbers the data rows and leaves out the leading ones. */
export interface RowCounter extends RowSink {
  readonly strays: number;
  /** The line of the last one. */
  readonly lastStray: number;
  position(): RowPosition;
  /** Hands on the rows of a block; `cutText` those that are cut from their text. Returns the line after them. */
  takeBlock(
    block: CutBlock,
    sink: ByteSink,
    line: number,
    cutText: (bytes: Uint8Array, line: number) => number,
  ): number;
}

export function createRowCounter(
  sink: DataSink,
  from: RowPosition,
  mostStrays: number,
): RowCounter {
  let { dataRow, leading } = from;
  let strays = 0;
  let lastStray = 0;
  return {
    get strays() {
      return strays;
    },
    get lastStray() {
      return lastStray;
    },
    position: () => ({ dataRow, leading }),
    row(cells, line) {
      if (leading > 0) {
        leading -= 1;
        return;
      }
      sink.row(cells, line, dataRow);
      dataRow += 1;
    },
    stray(text, line, kind) {
      strays += 1;
      lastStray = line;
      sink.stray(text, line, dataRow, kind);
      dataRow += 1;
      return strays <= mostStrays;
    },
    takeBlock({ cells, rows, firsts, froms }, bytes, firstLine, cutText) {
      let line = firstLine;
      for (let row = 0; row < rows; row++) {
        const first = firsts[row] ?? 0;
        const count = (firsts[row + 1] ?? 0) - first;
        if (count === 0) {
          line = cutText(cells.bytes.subarray(froms[row], froms[row + 1]), line);
          continue;
        }
        const isBlank = count === 1 && cells.starts[first] === cells.ends[first];
        if (!isBlank && leading > 0) leading -= 1;
        else if (!isBlank) {
          bytes.row(cells, first, count, line, dataRow);
          dataRow += 1;
        }
        line += 1;
      }
      return line;
    },
  };
}
