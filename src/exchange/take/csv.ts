import { err, ok, type Result } from "#core/base";

/** Cells as they are, before anything is escaped. Every row is as long as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface CsvOptions {
  /** What stands between cells: a comma, or the semicolon that Excel wants where commas part decimals. */
  readonly separator?: CsvSeparator;
  /**
   * Puts every cell in quotation marks, and an apostrophe before every sign that a spreadsheet could begin a formula
   * with: at the start of a cell, and inside one where a cell would start for a program that parts cells by another
   * sign. Apostrophes in those places get one too, so that taking one off in each gives the values back.
   */
  readonly spreadsheetSafe?: boolean;
  /** Begins with U+FEFF, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

export type CsvSeparator = "," | ";";

/** What is wrong with a text that should be CSV, and in which record, counted from 1 with the header. */
export interface CsvFault {
  /** `quote`: a quotation mark where none may stand, or none at the end · `width`: a cell too many or too few */
  readonly kind: "quote" | "width";
  readonly record: number;
}

const BOM = "\uFEFF";
/** OWASP, "CSV Injection": with these first, also in their full width, a cell may be run as a formula. */
const RISKY_START = /^[ "]*(?=['=+\-@\t\r\n＝＋－＠])/;
/** Where a cell may start for another program: behind its separator and what it passes over. */
const RISKY_INSIDE = /[,;\t\r\n][ "]*(?=['=+\-@＝＋－＠])/g;
const MARKED_START = /^([ "]*)'/;
const MARKED_INSIDE = /([,;\t\r\n][ "]*)'/g;

/** CSV as RFC 4180 has it: CR LF after every record, cells in quotation marks where they need them. */
export function printCsv({ header, rows }: CsvTable, options: CsvOptions = {}): string {
  const { separator = ",", spreadsheetSafe = false, bom = false } = options;
  const printCell = (cell: string) => (spreadsheetSafe ? quote(makeSafe(cell)) : quoteCell(cell));
  const records = [header, ...rows].map((cells) => `${cells.map(printCell).join(separator)}\r\n`);
  return (bom ? BOM : "") + records.join("");
}

/** Reads what {@link printCsv} wrote with the same options; lines may also end in LF alone. */
export function readCsv(
  text: string,
  { separator = ",", spreadsheetSafe = false }: Omit<CsvOptions, "bom"> = {},
): Result<CsvTable, CsvFault> {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = text.startsWith(BOM) ? BOM.length : 0;
  while (at < text.length || cells.length > 0) {
    const read = readCell(text, at, separator);
    if (read === undefined) return err({ kind: "quote", record: records.length + 1 });
    cells.push(spreadsheetSafe ? readSafe(read.cell) : read.cell);
    at = read.next;
    if (read.isLast) {
      if (cells.length !== (records[0] ?? cells).length) {
        return err({ kind: "width", record: records.length + 1 });
      }
      records.push(cells);
      cells = [];
    }
  }
  const [header = [], ...rows] = records;
  return ok({ header, rows });
}

interface Cell {
  readonly cell: string;
  /** Where the next one begins. */
  readonly next: number;
  /** The last of its record. */
  readonly isLast: boolean;
}

/** The cell at `at` and what ends it; undefined where a quotation mark is out of place. */
function readCell(text: string, at: number, separator: CsvSeparator): Cell | undefined {
  const isQuoted = text.startsWith('"', at);
  const to = isQuoted ? findClosingQuote(text, at + 1) : findEnd(text, at, separator);
  if (to === undefined) return undefined;
  const cell = isQuoted ? text.slice(at + 1, to).replaceAll('""', '"') : text.slice(at, to);
  const end = isQuoted ? to + 1 : to;
  if (end === text.length) return { cell, next: end, isLast: true };
  const sign = [separator, "\n", "\r\n"].find((own) => text.startsWith(own, end));
  if (sign === undefined) return undefined;
  return { cell, next: end + sign.length, isLast: sign !== separator };
}

/** Marks within are doubled. */
function findClosingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.startsWith('""', at)) at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

/** Where a cell without quotation marks ends. */
function findEnd(text: string, from: number, separator: CsvSeparator): number {
  const sign = separator === "," ? /[",\r\n]/g : /[";\r\n]/g;
  sign.lastIndex = from;
  return sign.exec(text)?.index ?? text.length;
}

function makeSafe(cell: string): string {
  return cell.replace(RISKY_INSIDE, "$&'").replace(RISKY_START, "$&'");
}

/** The value of a cell that {@link makeSafe} made. */
function readSafe(cell: string): string {
  return cell.replace(MARKED_START, "$1").replace(MARKED_INSIDE, "$1");
}

function quoteCell(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? quote(cell) : cell;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
