import type { DateLocale } from "#core/time";
import { describeEdtf, takeWordsFor, wordsFor } from "#core/words";
import { listBibDates, printBibDate } from "./bibtex-date.ts";
import { findBibLanguage } from "./bibtex-language.ts";
import type { Citation } from "./citation.ts";
import { capitalise, describeNote, describeQuoted, printPublished } from "./via-note.ts";

/**
 * References as BibTeX in UTF-8, one entry each, for biblatex: `date`, `urldate` and `eventdate` are EDTF level 1. Titles
 * and names stand in braces of their own: capitals are kept, and names are not taken apart. What has no author is sorted
 * by its `key`. A date that the sources dispute is in the note alone.
 */
export function printBibTex(citations: readonly Citation[], locale: DateLocale): string {
  return citations.map((citation) => printEntry(citation, locale)).join("\n");
}

/** A field's name and its value as it stands in the file, delimiters included. */
type Field = readonly [string, string];

/** A key sorts; styles that make labels take its first three letters. */
const KEY_LETTERS = 60;

function printEntry(citation: Citation, locale: DateLocale): string {
  const { kind, id, title, authors, container, language, happened, isDisputed, url } = citation;
  const published = printPublished(citation);
  const isArticle = kind === "article" && container !== undefined;
  const note = describeNote(citation, locale);
  const quoted = describeQuoted(citation, locale);
  const fields: readonly Field[] = [
    authors.length === 0
      ? ["key", brace([...title.slice(0, 2 * KEY_LETTERS)].slice(0, KEY_LETTERS).join(""))]
      : ["author", `{${authors.map(brace).join(" and ")}}`],
    ["title", `{${brace(title)}}`],
    ...(isArticle ? listNewspaper(container) : listHolder(citation, locale)),
    ...(language === undefined ? [] : listLanguage(language)),
    ...(published === undefined ? [] : listBibDates(published, describeYear(published, locale))),
    ...(happened === undefined || isDisputed === true
      ? []
      : printBibDate("eventdate", happened.date)),
    ...(url === undefined ? [] : [["url", `{${url}}`] as const]),
    ...printBibDate("urldate", citation.accessed),
    ...(note === undefined ? [] : [["note", brace(note)] as const]),
    ...(quoted === undefined ? [] : [["annote", brace(quoted)] as const]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`).join(",\n");
  return `@${isArticle ? "article" : "misc"}{${id},\n${lines}\n}\n`;
}

function listNewspaper(container: string): readonly Field[] {
  return [
    ["journal", brace(container)],
    ["entrysubtype", "{newspaper}"],
  ];
}

/** What an entry without a periodical stands in, or what it is. */
function listHolder(citation: Citation, locale: DateLocale): readonly Field[] {
  const { kind, container, publisher } = citation;
  const words = takeWordsFor(locale);
  const site = publisher === undefined ? [] : [["organization", `{${brace(publisher)}}`] as const];
  if (kind === "collection") return [["howpublished", brace(capitalise(words.dataset))], ...site];
  if (container === undefined) return [];
  const { quote } = wordsFor(locale);
  const holder = kind === "event" ? capitalise(`${words.within} ${quote(container)}`) : container;
  return [["howpublished", brace(holder)], ...site];
}

function listLanguage(tag: string): readonly Field[] {
  const { language, langid } = findBibLanguage(tag);
  return [
    ["language", brace(language)],
    ...(langid === undefined ? [] : [["langid", brace(langid)] as const]),
  ];
}

function describeYear(published: string, locale: DateLocale): string {
  return brace(describeEdtf(published, locale));
}

/** A value, or inside one the braces that keep capitals, commas and "and" as they are. */
function brace(text: string): string {
  return `{${escapeTex(text)}}`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

/**
 * Text for TeX. Braces become commands, for BibTeX counts them even behind a backslash; other letters stay in UTF-8.
 */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/[#$%&_]/g, (sign) => `\\${sign}`);
}
