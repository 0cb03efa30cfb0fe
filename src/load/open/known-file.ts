import type { KnownFile } from "./problem.ts";

/** First bytes by which files that are not text are known. */
const MARKS: readonly (readonly [KnownFile, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["ole", "\u00D0\u00CF\u0011\u00E0"],
  ["pdf", "%PDF-"],
  ["image", "\u0089PNG"],
  ["image", "\u00FF\u00D8\u00FF"],
  ["image", "GIF8"],
  ["parquet", "PAR1"],
  ["sqlite", "SQLite format 3"],
];

export function findKnownFile(head: Uint8Array): KnownFile | undefined {
  const start = String.fromCharCode(...head.subarray(0, 16));
  return MARKS.find(([, mark]) => start.startsWith(mark))?.[0];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFE\uFFFF]/g;

/** Text has no control characters but tab and the ends of lines; a stray one or two may come from a database. */
export function seemsText(text: string): boolean {
  if (text.includes("\u0000")) return false;
  return (text.match(CONTROL)?.length ?? 0) <= text.length / 1000;
}
