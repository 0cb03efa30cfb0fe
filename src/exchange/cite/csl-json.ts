import type { DateLocale } from "#core/time";
import type { Citation } from "./citation.ts";
import { type CslDate, toCslDate } from "./csl-date.ts";
import { describeNote, describeQuoted, printPublished } from "./via-note.ts";

/** An item of CSL-JSON 1.0.2, as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage" | "dataset";
  readonly title: string;
  readonly language?: string;
  /** Names whole: see {@link Citation.authors}. */
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly "event-date"?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  /** Through what it was found. */
  readonly source?: string;
  readonly note?: string;
}

const TYPES: Readonly<Record<Citation["kind"], CslItem["type"]>> = {
  article: "article-newspaper",
  reference: "webpage",
  event: "webpage",
  collection: "dataset",
};

/** References as CSL-JSON (Citation Style Language 1.0.2): a list, as Zotero, Pandoc and Mendeley read it. */
export function printCslJson(citations: readonly Citation[], locale: DateLocale): string {
  return `${JSON.stringify(
    citations.map((citation) => toCslItem(citation, locale)),
    undefined,
    2,
  )}\n`;
}

function toCslItem(citation: Citation, locale: DateLocale): CslItem {
  const { kind, id, title, language, authors, container, publisher, url, via } = citation;
  const { happened, isDisputed } = citation;
  const published = printPublished(citation);
  const notes = [describeNote(citation, locale), describeQuoted(citation, locale)];
  const note = notes.filter((text) => text !== undefined).join(". ");
  return {
    id,
    type: TYPES[kind],
    title,
    ...(language === undefined ? {} : { language }),
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(container === undefined ? {} : { "container-title": container }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { issued: toCslDate(published, locale) }),
    ...(happened === undefined || isDisputed === true
      ? {}
      : { "event-date": toCslDate(happened.date, locale) }),
    accessed: toCslDate(citation.accessed, locale),
    ...(url === undefined ? {} : { URL: url }),
    ...(via === undefined ? {} : { source: via.title }),
    ...(note === "" ? {} : { note }),
  };
}
