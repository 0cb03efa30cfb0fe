import Papa from "papaparse";
import type { Newline } from "./line-blocks.ts";

/** Receives the rows of a text in their order. Blank lines are no rows. */
export interface RowSink {
  /** `line` is where the row begins, 1-based. */
  row(cells: readonly string[], line: number): void;
  /** A row that does not end where it should: its first line alone is given up. False ends the cutting. */
  stray(text: string, line: number, kind: "open-quote" | "cell-too-long"): boolean;
}

export interface RowCutterOptions {
  readonly delimiter: string;
  readonly newline: Newline;
  /** The most UTF-16 units of a row. */
  readonly rowLength: number;
}

export interface RowCutter {
  /**
   * Cuts whole lines into rows and returns how much of the text it took: all, but for a row that goes on in the next
   * block. `isLast`: nothing follows.
   */
  cut(text: string, line: number, isLast: boolean, sink: RowSink): RowCut;
}

/** `line` is that of the first unit which was not taken. */
export interface RowCut {
  readonly taken: number;
  readonly line: number;
}

/** RFC 4180 rows, by papaparse, wherever lines end. Files that end lines with `\r\n` or with `\n` and both are read alike. */
export function createRowCutter({ delimiter, newline, rowLength }: RowCutterOptions): RowCutter {
  return { cut };

  function cut(text: string, line: number, isLast: boolean, sink: RowSink): RowCut {
    const whole = isLast && text !== "" && !text.endsWith(newline) ? text + newline : text;
    let from = 0;
    let at = line;
    while (from < whole.length) {
      const part = from === 0 ? whole : whole.slice(from);
      let parsed = parseRows(part);
      const long = mayHoldLong(part, parsed.rows) ? findLongRow(part) : undefined;
      if (long !== undefined) parsed = parseRows(part.slice(0, long));
      at = passRows(parsed, part, at, sink);
      from += parsed.taken;
      if (from >= whole.length) break;
      const isOpen = long === undefined;
      if (isOpen && !isLast && whole.length - from <= rowLength) break;
      const end = whole.indexOf(newline, from) + newline.length;
      const [stray = ""] = dropReturn([whole.slice(from, end - newline.length)]);
      const kind = stray.length > rowLength ? "cell-too-long" : "open-quote";
      from = end;
      at += 1;
      if (!sink.stray(stray, at - 1, kind)) break;
    }
    return { taken: Math.min(from, text.length), line: at };
  }

  function parseRows(text: string): { readonly rows: string[][]; readonly taken: number } {
    const parsed: { data: string[][]; meta: { cursor: number } } = new Papa.Parser({
      delimiter,
      newline,
    }).parse(text, 0, true);
    return { rows: parsed.data, taken: parsed.meta.cursor };
  }

  /** Quotes and delimiters can make a row longer than its cells, but not much more than twice. */
  function mayHoldLong(text: string, rows: readonly (readonly string[])[]): boolean {
    if (text.length <= rowLength) return false;
    return rows.some(
      (cells) => cells.reduce((sum, cell) => sum + 2 * cell.length + 3, 2) > rowLength,
    );
  }

  /** Where the first row begins that is too long, when there is one that ends. */
  function findLongRow(text: string): number | undefined {
    let from = 0;
    let found: number | undefined;
    const parser = new Papa.Parser({
      delimiter,
      newline,
      step({ meta }) {
        if (found === undefined && meta.cursor - from > rowLength) found = from;
        from = meta.cursor;
      },
    });
    parser.parse(text, 0, true);
    return found;
  }

  /** Hands the rows on; returns the line after them. */
  function passRows(
    { rows, taken }: { readonly rows: readonly string[][]; readonly taken: number },
    text: string,
    first: number,
    sink: RowSink,
  ): number {
    // Only text with quotes can have a row of several lines.
    const isSimple = !text.includes('"') || countLines(text.slice(0, taken)) === rows.length;
    let line = first;
    for (const cells of rows) {
      const lines = isSimple ? 1 : 1 + cells.reduce((sum, cell) => sum + countLines(cell), 0);
      if (newline === "\n") dropReturn(cells);
      if (cells.length > 1 || cells[0] !== "") sink.row(cells, line);
      line += lines;
    }
    return line;
  }

  function countLines(text: string): number {
    let count = 0;
    for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, at + 1)) count += 1;
    return count;
  }
}

/** The first half of `\r\n`. */
function dropReturn(cells: string[]): readonly string[] {
  const last = cells.length - 1;
  const cell = cells[last] ?? "";
  if (cell.charCodeAt(cell.length - 1) === 13) cells[last] = cell.slice(0, -1);
  return cells;
}
