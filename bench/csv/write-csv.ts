import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type { EventRecord } from "../shared/event-record.ts";

const CATEGORIES = [
  "protest",
  "election",
  "battle",
  "disaster",
  "agreement",
  "visit",
  "verdict",
  "strike",
];
const ROWS_A_WRITE = 10_000;

/** Writes records as people's sets have them: ISO 8601 times in UTC, no end for an instant, quotation marks where needed. */
export async function writeCsv(path: string, records: readonly EventRecord[]): Promise<void> {
  const stream = createWriteStream(path);
  stream.write("id,title,start,end,category,importance\n");
  for (let from = 0; from < records.length; from += ROWS_A_WRITE) {
    const rows = records.slice(from, from + ROWS_A_WRITE).map(toRow);
    if (!stream.write(`${rows.join("\n")}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

/** One line of the file, without its end. */
export function toRow({ id, title, start, end, category, importance }: EventRecord): string {
  const until = end > start ? toIso(end) : "";
  const name = CATEGORIES[category] ?? "";
  return [id, quote(title), toIso(start), until, name, importance].join(",");
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
