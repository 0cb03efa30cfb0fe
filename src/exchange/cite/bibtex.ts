import type { DateLocale } from "#core/time";
import { describeEdtf, takeWordsFor, wordsFor } from "#core/words";
import { listBibDates, printBibDate } from "./bibtex-date.ts";
import type { Citation } from "./citation.ts";
import { capitalise, describeNote } from "./via-note.ts";

/**
 * References as BibTeX in UTF-8, one entry each. Every entry does for both programs: `year` and `month` are BibTeX's,
 * `date`, `urldate` and `eventdate` biblatex's, which read EDTF level 1. Titles and names stand in braces of their own:
 * capitals are kept, and names are not taken apart.
 */
export function printBibTex(citations: readonly Citation[], locale: DateLocale): string {
  return citations.map((citation) => printEntry(citation, locale)).join("\n");
}

/** A field's name and its value as it stands in the file, delimiters included. */
type Field = readonly [string, string];

function printEntry(citation: Citation, locale: DateLocale): string {
  const { kind, id, title, authors, container, language, published, happened, url } = citation;
  const isArticle = kind === "article" && container !== undefined;
  const note = describeNote(citation, locale);
  const fields: readonly Field[] = [
    ...(authors.length === 0 ? [] : [["author", `{${authors.map(brace).join(" and ")}}`] as const]),
    ["title", `{${brace(title)}}`],
    ...(isArticle ? listNewspaper(container) : listHolder(citation, locale)),
    ...(language === undefined ? [] : [["language", brace(language)] as const]),
    ...(published === undefined ? [] : listBibDates(published, describeYear(published, locale))),
    ...(happened === undefined ? [] : printBibDate("eventdate", happened.date)),
    ...(url === undefined ? [] : [["url", `{${url}}`] as const]),
    ...printBibDate("urldate", citation.accessed),
    ...(note === undefined ? [] : [["note", brace(note)] as const]),
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
function listHolder({ kind, container }: Citation, locale: DateLocale): readonly Field[] {
  const words = takeWordsFor(locale);
  if (kind === "collection") return [["howpublished", brace(capitalise(words.dataset))]];
  if (container === undefined) return [];
  const { quote } = wordsFor(locale);
  const holder = kind === "event" ? capitalise(`${words.within} ${quote(container)}`) : container;
  return [["howpublished", brace(holder)]];
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
