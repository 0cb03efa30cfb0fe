import { err, ok, type Result } from "#core/base";
import { createOrderEvidence, type Recognition, recogniseTable, settlePlan } from "#exchange";
import { type FileSource, isGzip, type Portions } from "./byte-reader.ts";
import type { FileLimits } from "./limits.ts";
import type { Inspection, TextReading } from "./opened.ts";
import type { OpenProblem } from "./problem.ts";
import { readJson, seemsJson } from "./read-json.ts";
import { inWindows1252, type OnPiece, passOrigin, type TableOrigin } from "./read-table.ts";
import { readHead, SAMPLE_ROWS, sniffTable } from "./sniff-text.ts";

export interface InspectedFile {
  readonly source: FileSource;
  readonly inspection: Inspection;
  /** Undefined for a timeline, which has no rows to read. */
  readonly origin: TableOrigin | undefined;
}

export interface InspectFileOptions {
  readonly blob: Blob;
  readonly name: string;
  readonly limits: FileLimits;
  readonly portions: Portions;
  /** What a person says of the text; the rest is guessed. */
  readonly wanted: Partial<TextReading>;
  readonly onPiece: OnPiece;
  /** The head is enough: how the columns are read is known already. */
  readonly isPlanned: boolean;
}

/** Finds out what a file is: from its head, from all of it when it is JSON or when dates are undecided. */
export async function inspectFile({
  blob,
  name,
  limits,
  portions,
  wanted,
  onPiece,
  isPlanned,
}: InspectFileOptions): Promise<Result<InspectedFile, OpenProblem>> {
  if (blob.size === 0) return err({ kind: "empty" });
  if (blob.size > limits.bytes) {
    const limit = limits.bytes;
    return err({ kind: "too-large", limit, found: blob.size, isDecompressed: false });
  }
  const packed = await isGzip(blob);
  if (!packed.ok) return packed;
  const source: FileSource = { blob, isCompressed: packed.value, limits, ...portions };
  const head = await readHead(source, wanted.encoding);
  if (!head.ok) return head;
  if (seemsJson(head.value.text, name)) {
    const json = await readJson(source, head.value);
    if (!json.ok) return json;
    if (json.value.kind === "timeline") return ok(describeTimeline(source, json.value.timeline));
    const { records } = json.value;
    const recognition = recogniseTable(records.header, records.rows.slice(0, SAMPLE_ROWS));
    const origin: TableOrigin = { kind: "records", records };
    return settle({ source, origin, recognition, onPiece, isPlanned });
  }
  const table = sniffTable(head.value, source, wanted);
  if (!table.ok) return table;
  const { layout, hasHeader, recognition } = table.value;
  const origin: TableOrigin = { kind: "text", layout, hasHeader };
  return settle({ source, origin, recognition, onPiece, isPlanned });
}

interface Unsettled extends Pick<InspectFileOptions, "onPiece" | "isPlanned"> {
  readonly source: FileSource;
  readonly origin: TableOrigin;
  readonly recognition: Recognition;
}

/** Looks at all rows when the first do not tell the day from the month. */
async function settle(unsettled: Unsettled): Promise<Result<InspectedFile, OpenProblem>> {
  const { source, origin, recognition, onPiece, isPlanned } = unsettled;
  if (isPlanned || recognition.undecided.length === 0) return ok(describeTable(unsettled));
  const evidence = createOrderEvidence(recognition.undecided);
  const pass = await passOrigin(source, origin, {
    sink: { row: (cells) => evidence.take(cells), stray() {} },
    onBlock: (progress) => onPiece({ ...progress, broken: 0 }),
  });
  if (!pass.ok) {
    if (pass.error.kind !== "not-utf-8") return err(pass.error);
    return settle({ ...unsettled, origin: inWindows1252(origin) });
  }
  const orders = evidence.decide();
  const undecided = recognition.undecided.filter((column) => {
    const order = orders.get(column);
    return order === "undecided" || order === "contradicting";
  });
  const plan = settlePlan(recognition.plan, evidence);
  // Of an undecided column, the cells that the question is about: the first of the file may not be among them.
  const examples = evidence.listExamples();
  const samples = recognition.samples.map((cells, column) => {
    const asked = undecided.includes(column) ? examples.get(column) : undefined;
    return asked === undefined || asked.length === 0 ? cells : asked;
  });
  const settled = { ...recognition, plan, undecided, samples };
  return ok(describeTable({ ...unsettled, recognition: settled }));
}

function describeTable({ source, origin, recognition }: Unsettled): InspectedFile {
  const { isCompressed } = source;
  if (origin.kind === "records") {
    const inspection = { kind: "table", format: "json", isCompressed, recognition } as const;
    return { source, origin, inspection };
  }
  const { layout, hasHeader } = origin;
  const { encoding, delimiter } = layout;
  const format = delimiter === "\t" ? "tsv" : "csv";
  const reading: TextReading = { encoding, delimiter, hasHeader };
  const inspection: Inspection = { kind: "table", format, reading, isCompressed, recognition };
  return { source, origin, inspection };
}

function describeTimeline(
  source: FileSource,
  timeline: Extract<Inspection, { kind: "timeline" }>["timeline"],
): InspectedFile {
  const inspection = { kind: "timeline", timeline, isCompressed: source.isCompressed } as const;
  return { source, inspection, origin: undefined };
}
