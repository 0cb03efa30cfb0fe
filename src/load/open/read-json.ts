import { err, ok, type Result } from "#core/base";
import { parseTimeline, type Timeline } from "#core/model";
import { type RecordTable, tabulateRecords } from "#exchange";
import { type FileSource, gatherBytes, openBytes } from "./byte-reader.ts";
import { findJsonFault } from "./json-fault.ts";
import type { OpenProblem } from "./problem.ts";
import type { TextHead } from "./sniff-text.ts";

export type JsonFile =
  | { readonly kind: "timeline"; readonly timeline: Timeline }
  | { readonly kind: "records"; readonly records: RecordTable };

const FORMAT = "dateline/1";

/** Whether a text begins as JSON does and its name does not say otherwise. */
export function seemsJson(text: string, name: string): boolean {
  return /^\s*[[{]/.test(text) && !/\.(csv|tsv|tab|txt)(\.gz)?$/i.test(name);
}

/** Reads all of a JSON file: a published timeline, or records as a table. */
export async function readJson(
  source: FileSource,
  { encoding, bomBytes }: TextHead,
): Promise<Result<JsonFile, OpenProblem>> {
  const limit = source.limits.jsonBytes;
  const reader = openBytes(source, bomBytes);
  const gathered = await gatherBytes(reader, limit + 1);
  if (!gathered.ok) return gathered;
  const { bytes, isWhole } = gathered.value;
  if (!isWhole) {
    reader.close();
    const isDecompressed = source.isCompressed;
    const found = isDecompressed ? bytes.length : source.blob.size;
    return err({ kind: "too-large", limit, found, isDecompressed });
  }
  const parsed = parseJson(bytes, encoding);
  if (!parsed.ok) return parsed;
  if (isTimeline(parsed.value)) {
    const found = parsed.value.format;
    if (found !== FORMAT) return err({ kind: "format-version", found: found.slice(0, 40) });
    const timeline = parseTimeline(parsed.value);
    if (timeline.ok) return ok({ kind: "timeline", timeline: timeline.value });
    const path = timeline.error[0]?.path.join(".") ?? "";
    return err({ kind: "format", path, more: Math.max(0, timeline.error.length - 1) });
  }
  const records = tabulateRecords(parsed.value);
  if (!records.ok) return err({ kind: "no-table", json: records.error });
  return checkSize(records.value, source);
}

function parseJson(bytes: Uint8Array, encoding: string): Result<unknown, OpenProblem> {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // RFC 8259, section 8.1: JSON that is exchanged is UTF-8, so there is no other encoding to try.
    return err({ kind: "not-text" });
  }
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return err({ kind: "not-json", ...findJsonFault(text, error.message) });
    }
    throw error;
  }
}

function isTimeline(value: unknown): value is { readonly format: string } {
  if (typeof value !== "object" || value === null || !("format" in value)) return false;
  return typeof value.format === "string" && value.format.startsWith("dateline/");
}

function checkSize(records: RecordTable, { limits }: FileSource): Result<JsonFile, OpenProblem> {
  const found = records.header.length;
  if (found > limits.columns) {
    return err({ kind: "too-many-columns", limit: limits.columns, found });
  }
  if (records.rows.length === 0) return err({ kind: "no-table" });
  if (records.rows.length > limits.rows) return err({ kind: "too-many-rows", limit: limits.rows });
  const line = records.rows.findIndex((row) => row.some((cell) => cell.length > limits.cellLength));
  if (line !== -1) return err({ kind: "cell-too-long", limit: limits.cellLength, line: line + 1 });
  return ok({ kind: "records", records });
}
