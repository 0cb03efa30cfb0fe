import type { UnsupportedFormat } from "./read-text.ts";
import { listZipEntries } from "./zip-entries.ts";

/** What bytes are by their first ones: a kind that is not read here, a docx, or perhaps text. */
export type FileKind = UnsupportedFormat | "docx" | "broken-zip" | "text";

const MARKS: readonly (readonly [mark: string, kind: UnsupportedFormat, at?: number])[] = [
  ["%PDF-", "pdf"],
  ["\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "doc"],
  ["{\\rtf", "rtf"],
  ["bplist00", "web-archive"],
  ["\u0089PNG\r\n", "image"],
  ["\u00FF\u00D8\u00FF", "image"],
  ["GIF87a", "image"],
  ["GIF89a", "image"],
  ["II*\u0000", "image"],
  ["MM\u0000*", "image"],
  ["WEBP", "image", 8],
  ["ftypavif", "image", 4],
  ["ftypheic", "image", 4],
  ["ftypheix", "image", 4],
  ["ftypmif1", "image", 4],
  ["ftyp", "media", 4],
  ["WAVE", "media", 8],
  ["ID3", "media"],
  ["OggS", "media"],
  ["fLaC", "media"],
  ["\u001AE\u00DF\u00A3", "media"],
  ["\u001F\u008B\b", "archive"],
  ["Rar!", "archive"],
  ["7z\u00BC\u00AF", "archive"],
];

/** Names in a zip file by which it is known, most telling first. */
const ENTRIES: readonly (readonly [pattern: RegExp, kind: UnsupportedFormat | "docx"])[] = [
  [/^word\/document\d*\.xml$/, "docx"],
  [/^xl\//, "spreadsheet"],
  [/^ppt\//, "presentation"],
  [/^META-INF\/container\.xml$/, "epub"],
  [/^Index\/Document\.iwa$/, "pages"],
  [/^content\.xml$/, "odt"],
];

const MHTML = /^(?:From: <Saved by |MIME-Version: 1\.0\r?\n|Snapshot-Content-Location: )/i;
const HEAD_LENGTH = 64;

export function recogniseFile(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  if (head.startsWith("PK\u0003\u0004")) return recogniseZip(bytes);
  if (MHTML.test(head)) return "web-archive";
  return MARKS.find(([mark, , at = 0]) => head.startsWith(mark, at))?.[1] ?? "text";
}

function recogniseZip(bytes: Uint8Array): FileKind {
  const entries = listZipEntries(bytes);
  if (entries === undefined) return "broken-zip";
  const kind = ENTRIES.find(([pattern]) => entries.some(({ name }) => pattern.test(name)))?.[1];
  return kind ?? "archive";
}
