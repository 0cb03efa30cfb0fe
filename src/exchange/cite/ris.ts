import { type DateLocale, parseEdtf } from "#core/time";
import { describeEdtf } from "#core/words";
import type { Citation } from "./citation.ts";
import { findKnownParts } from "./date-parts.ts";
import { describeNote, describeQuoted } from "./via-note.ts";

const TYPES: Readonly<Record<Citation["kind"], string>> = {
  article: "NEWS",
  reference: "ELEC",
  event: "ELEC",
  collection: "DATA",
};

/** Years have four digits. */
const LAST_YEAR = 9999;

type Line = readonly [tag: string, value: string];

/**
 * References in the RIS format: lines of a tag of two characters, two spaces, a hyphen, a space and a value, each
 * ending in CR LF; `TY` first and `ER` last of every reference. UTF-8; values are one line each, of any length.
 */
export function printRis(citations: readonly Citation[], locale: DateLocale): string {
  return citations
    .flatMap((citation) => listLines(citation, locale))
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join("");
}

function listLines(citation: Citation, locale: DateLocale): readonly Line[] {
  const { kind, id, title, authors, container, publisher, language, url, accessed } = citation;
  const quoted = describeQuoted(citation, locale);
  const note = describeNote(citation, locale);
  return [
    ["TY", TYPES[kind]],
    ["ID", id],
    ...authors.map((author) => ["AU", author] as const),
    ["TI", title],
    ...(container === undefined ? [] : [["T2", container] as const]),
    ...(publisher === undefined ? [] : [["PB", publisher] as const]),
    ...listDates(citation, locale),
    ...(language === undefined ? [] : [["LA", language] as const]),
    ...(url === undefined ? [] : [["UR", url] as const]),
    ["Y2", printDate(accessed, locale)],
    ...(note === undefined ? [] : [["N1", note] as const]),
    ...(quoted === undefined ? [] : [["N1", quoted] as const]),
    ["ER", ""],
  ];
}

function listDates(citation: Citation, locale: DateLocale): readonly Line[] {
  const { published, publishedBasis } = citation;
  if (published === undefined) return [];
  const plain = printDate(published, locale);
  // The other information is the fourth part; what the article does not say stands in brackets there.
  const date =
    publishedBasis === undefined
      ? plain
      : `${plain.split("/").slice(0, 3).join("/")}/[${sayDate(published, locale)}]`;
  const year = /^\d{4}/.exec(date)?.[0];
  return [...(year === undefined ? [] : [["PY", year] as const]), ["DA", date]];
}

/**
 * `YYYY/MM/DD/other`: parts that are not known are left empty between their slashes. What the numbers cannot say, doubt
 * or a season or an era, is the other information, in words.
 */
function printDate(edtf: string, locale: DateLocale): string {
  const parsed = parseEdtf(edtf);
  const known = parsed.ok ? findKnownParts(parsed.value) : undefined;
  const isWritable = known !== undefined && known.year > 0 && known.year <= LAST_YEAR;
  const { year, month, day } = isWritable ? known : {};
  const isWhole = isWritable && /^[\d-]+$/.test(edtf) && parsed.ok && parsed.value.kind === "date";
  const words = isWhole ? "" : sayDate(edtf, locale);
  return [pad(year, 4), pad(month, 2), pad(day, 2), words].join("/");
}

function sayDate(edtf: string, locale: DateLocale): string {
  return describeEdtf(edtf, locale).replaceAll("/", "–");
}

function pad(value: number | undefined, width: number): string {
  return value === undefined ? "" : String(value).padStart(width, "0");
}
