import { err, ok, type Result } from "#core/base";

/** Cells as they are, before anything is escaped. Every row is as long as the header. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface CsvOptions {
  /**
   * Puts an apostrophe before every cell that a spreadsheet could take for a formula, and before those that begin with
   * an apostrophe: taking one leading apostrophe off every cell that has it gives the values back.
   */
  readonly spreadsheetSafe?: boolean;
  /** Begins with U+FEFF, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** What is wrong with a text that should be CSV, and in which record, counted from 1 with the header. */
export interface CsvFault {
  /** `quote`: a quotation mark where none may stand, or none at the end · `width`: a cell too many or too few */
  readonly kind: "quote" | "width";
  readonly record: number;
}

const BOM = "\uFEFF";
/** OWASP, "CSV Injection": with these first, also in their full width, a cell may be run as a formula. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/;

/** CSV as RFC 4180 has it: commas, CR LF after every record, cells in quotation marks where they need them. */
export function printCsv({ header, rows }: CsvTable, options: CsvOptions = {}): string {
  const { spreadsheetSafe = false, bom = false } = options;
  const printCell = (cell: string) => quoteCell(spreadsheetSafe ? makeSafe(cell) : cell);
  const records = [header, ...rows].map((cells) => `${cells.map(printCell).join(",")}\r\n`);
  return (bom ? BOM : "") + records.join("");
}

/** Reads what {@link printCsv} wrote with the same `spreadsheetSafe`; lines may also end in LF alone. */
export function readCsv(
  text: string,
  { spreadsheetSafe = false }: Pick<CsvOptions, "spreadsheetSafe"> = {},
): Result<CsvTable, CsvFault> {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = text.startsWith(BOM) ? BOM.length : 0;
  while (at < text.length || cells.length > 0) {
    const read = readCell(text, at);
    if (read === undefined) return err({ kind: "quote", record: records.length + 1 });
    cells.push(spreadsheetSafe ? read.cell.replace(/^'/, "") : read.cell);
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
function readCell(text: string, at: number): Cell | undefined {
  const isQuoted = text.startsWith('"', at);
  const to = isQuoted ? findClosingQuote(text, at + 1) : findSeparator(text, at);
  if (to === undefined) return undefined;
  const cell = isQuoted ? text.slice(at + 1, to).replaceAll('""', '"') : text.slice(at, to);
  const end = isQuoted ? to + 1 : to;
  if (end === text.length) return { cell, next: end, isLast: true };
  const separator = [",", "\n", "\r\n"].find((own) => text.startsWith(own, end));
  if (separator === undefined) return undefined;
  return { cell, next: end + separator.length, isLast: separator !== "," };
}

/** Marks within are doubled. */
function findClosingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.startsWith('""', at)) at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

function findSeparator(text: string, from: number): number {
  const separator = /[",\r\n]/g;
  separator.lastIndex = from;
  return separator.exec(text)?.index ?? text.length;
}

function makeSafe(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell;
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
