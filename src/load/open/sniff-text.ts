import Papa from "papaparse";
import { err, ok, type Result } from "#core/base";
import {
  type Encoding,
  findUsualWidth,
  guessEncoding,
  type Recognition,
  recogniseTable,
} from "#exchange";
import { type FileSource, gatherBytes, joinBytes, openBytes } from "./byte-reader.ts";
import { findKnownFile, seemsText } from "./known-file.ts";
import type { Newline } from "./line-blocks.ts";
import type { TextReading } from "./opened.ts";
import type { TextLayout } from "./pass-rows.ts";
import type { OpenProblem } from "./problem.ts";
import { createRowCutter, type RowSink } from "./row-cutter.ts";

/** The beginning of a file as text, or all of it. */
export interface TextHead {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bomBytes: number;
  readonly isWhole: boolean;
}

/** A head seen as a table. */
export interface TableHead {
  readonly layout: TextLayout;
  readonly hasHeader: boolean;
  readonly recognition: Recognition;
}

const HEAD_BYTES = 1 << 18;
/** How many rows the recognition looks at, and in how many lines they are looked for. */
export const SAMPLE_ROWS = 300;
const SAMPLE_LINES = 3 * SAMPLE_ROWS;
/** A line that names the delimiter, the header and a row. */
const FIRST_ROWS = 3;
/** The delimiter shows in a few rows. */
const DELIMITER_LENGTH = 1 << 15;
const DELIMITERS = [",", ";", "\t", "|"];
/** The line by which spreadsheets tell one another the delimiter. */
const SEP_LINE = /^sep=(.)$/i;

export async function readHead(
  source: FileSource,
  wanted: Encoding | undefined,
): Promise<Result<TextHead, OpenProblem>> {
  const reader = openBytes({ ...source, pieceBytes: HEAD_BYTES });
  // Two rows may each be as long as a cell may be.
  const most = 2 * source.limits.cellLength;
  let bytes: Uint8Array = new Uint8Array();
  for (;;) {
    const gathered = await gatherBytes(reader, HEAD_BYTES);
    if (!gathered.ok) return gathered;
    bytes = joinBytes([bytes, gathered.value.bytes]);
    const { isWhole } = gathered.value;
    const head = decodeHead(bytes, isWhole, wanted);
    const isEnough = !head.ok || isWhole || head.value.text.length >= most;
    if (isEnough || hasRows(head.value.text)) {
      reader.close();
      return head;
    }
  }
}

function decodeHead(
  bytes: Uint8Array,
  isWhole: boolean,
  wanted: Encoding | undefined,
): Result<TextHead, OpenProblem> {
  if (bytes.length === 0) return err({ kind: "empty" });
  const looksLike = findKnownFile(bytes);
  if (looksLike !== undefined) return err({ kind: "not-text", looksLike });
  const guess = guessEncoding(bytes);
  const encoding = wanted ?? guess.encoding;
  const bomBytes = guess.encoding === encoding ? guess.bomBytes : 0;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const text = decoder.decode(bytes.subarray(bomBytes), { stream: !isWhole });
  if (!seemsText(text)) return err({ kind: "not-text" });
  if (text.trim() === "") return err({ kind: isWhole ? "empty" : "no-table" });
  return ok({ text, encoding, bomBytes, isWhole });
}

/** The delimiter, the header and what the columns seem to be. */
export function sniffTable(
  head: TextHead,
  { limits }: FileSource,
  wanted: Partial<TextReading>,
): Result<TableHead, OpenProblem> {
  const newline = findNewline(head.text);
  const [firstLine = ""] = head.text.split(newline, 1);
  const sep = SEP_LINE.exec(firstLine.trim())?.[1];
  const delimiter = wanted.delimiter ?? sep ?? guessDelimiter(head.text, newline);

  const rows: (readonly string[])[] = [];
  let longLine: number | undefined;
  const sink: RowSink = {
    row: (cells) => rows.push(cells),
    stray(_text, line, kind) {
      if (kind === "cell-too-long") longLine ??= line;
      return true;
    },
  };
  const cutter = createRowCutter({ delimiter, newline, rowLength: limits.cellLength });
  // A row that goes on beyond these lines comes out torn, and after more rows than are looked at.
  const { line: nextLine } = cutter.cut(takeLines(head, newline), 1, true, sink);

  const before = sep === undefined ? 0 : 1;
  const [first, ...rest] = rows.slice(before, before + 1 + SAMPLE_ROWS);
  if (rest.length === 0) {
    const line = longLine ?? (head.isWhole ? undefined : nextLine);
    if (line !== undefined) return err({ kind: "cell-too-long", limit: limits.cellLength, line });
  }
  if (first === undefined || first.length < 2) {
    const isList = rest.length > 0 && rest.every(({ length }) => length < 2);
    return err({ kind: isList ? "one-column" : "no-table" });
  }
  const limit = limits.columns;
  if (first.length > limit) {
    return err({ kind: "too-many-columns", limit, found: first.length });
  }
  const asHeader = recogniseTable(first, rest);
  const hasHeader = wanted.hasHeader ?? !asHeader.isHeaderless;
  if (hasHeader && rest.length === 0) return err({ kind: "no-table" });
  const recognition = hasHeader
    ? asHeader
    : recogniseTable(nameColumns(findUsualWidth([first, ...rest])), [first, ...rest]);
  const found = recognition.plan.columns.length;
  if (found > limit) return err({ kind: "too-many-columns", limit, found });
  const { encoding, bomBytes } = head;
  const leadingRows = before + (hasHeader ? 1 : 0);
  return ok({
    layout: { encoding, bomBytes, newline, delimiter, leadingRows },
    hasHeader,
    recognition,
  });
}

/** Whether the first rows are there as a whole. */
function hasRows(text: string): boolean {
  return findRowsEnd(text, findNewline(text)) !== undefined;
}

/** Where the first rows end; undefined when they do not, as after a quote that is never closed. */
function findRowsEnd(text: string, newline: Newline): number | undefined {
  let isQuoted = false;
  let rows = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') isQuoted = !isQuoted;
    else if (unit === newline && !isQuoted) rows += 1;
    if (rows === FIRST_ROWS) return at + 1;
  }
  return undefined;
}

/** The lines to look at. A head that is not the whole file may end in the middle of one. */
function takeLines({ text, isWhole }: TextHead, newline: Newline): string {
  const lines = takeFirstLines(text, newline, isWhole);
  const end = findRowsEnd(text, newline) ?? 0;
  return end > lines.length ? text.slice(0, end) : lines;
}

function takeFirstLines(text: string, newline: Newline, isWhole: boolean): string {
  let end = 0;
  for (let lines = 0; lines < SAMPLE_LINES; lines++) {
    const at = text.indexOf(newline, end);
    if (at === -1) return isWhole ? text : text.slice(0, end);
    end = at + 1;
  }
  return text.slice(0, end);
}

/** Only files from old Macs end lines with `\r` alone. */
function findNewline(text: string): Newline {
  const bare = text.replace(/"[^"]*"/g, "");
  return bare.includes("\r") && !bare.includes("\n") ? "\r" : "\n";
}

function guessDelimiter(text: string, newline: Newline): string {
  const { meta } = Papa.parse(text.slice(0, DELIMITER_LENGTH), {
    newline,
    preview: 20,
    skipEmptyLines: true,
    delimitersToGuess: DELIMITERS,
  });
  return meta.delimiter;
}

/** A, B, … Z, AA, as spreadsheets name columns: it reads the same in every language. */
function nameColumns(width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => nameColumn(index));
}

function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}
