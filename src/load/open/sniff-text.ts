import Papa from "papaparse";
import { err, ok, type Result } from "#core/base";
import { type Encoding, guessEncoding, type Recognition, recogniseTable } from "#exchange";
import { type FileSource, gatherBytes, openBytes } from "./byte-reader.ts";
import { findKnownFile, seemsText } from "./known-file.ts";
import type { Newline } from "./line-blocks.ts";
import type { TextReading } from "./opened.ts";
import type { TextLayout } from "./pass-rows.ts";
import type { OpenProblem } from "./problem.ts";
import { createRowCutter } from "./row-cutter.ts";

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
  const gathered = await gatherBytes(reader, HEAD_BYTES);
  reader.close();
  if (!gathered.ok) return gathered;
  const { bytes, isWhole } = gathered.value;
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
  const sink = {
    row: (cells: readonly string[]) => rows.push(cells),
    stray: () => true,
  };
  const cutter = createRowCutter({ delimiter, newline, rowLength: limits.cellLength });
  // A row that goes on beyond these lines comes out torn, and after more rows than are looked at.
  cutter.cut(takeLines(head, newline), 1, true, sink);

  const before = sep === undefined ? 0 : 1;
  const [first, ...rest] = rows.slice(before, before + 1 + SAMPLE_ROWS);
  if (first === undefined || first.length < 2) return err({ kind: "no-table" });
  const limit = limits.columns;
  if (first.length > limit) {
    return err({ kind: "too-many-columns", limit, found: first.length });
  }
  const asHeader = recogniseTable(first, rest);
  const hasHeader = wanted.hasHeader ?? !asHeader.isHeaderless;
  if (hasHeader && rest.length === 0) return err({ kind: "no-table" });
  const recognition = hasHeader
    ? asHeader
    : recogniseTable(first.map(nameColumn), [first, ...rest]);
  const { encoding, bomBytes } = head;
  const leadingRows = before + (hasHeader ? 1 : 0);
  return ok({
    layout: { encoding, bomBytes, newline, delimiter, leadingRows },
    hasHeader,
    recognition,
  });
}

/** The lines to look at. A head that is not the whole file may end in the middle of one. */
function takeLines({ text, isWhole }: TextHead, newline: Newline): string {
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
function nameColumn(_cell: string, index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : nameColumn("", Math.floor(index / 26) - 1) + letter;
}
