import type { DateLocale } from "#core/time";

/** Why an event does not go into a form of the data that another program reads. */
export type LeftOutReason =
  /** Its date is known to the month, the year or more roughly. */
  | "coarse"
  /** Its date is approximate or uncertain. */
  | "marked"
  /** Its date is one of several, somewhere between two, or several. */
  | "choice"
  /** Its date has no known start or no known end. */
  | "open"
  /** Its sources have no time in common. */
  | "conflict"
  /** Its year lies outside those that the form can write. */
  | "year";

/** What references, quotations and files to download say, and what is said of events that did not fit. */
export interface TakeWords {
  /** What a collection is, in brackets after its title. */
  readonly dataset: string;
  /** These three stand before the title of what holds the entry, the passage or the date. */
  readonly within: string;
  readonly quotedIn: string;
  readonly citedIn: string;
  readonly accessed: (date: string) => string;
  /** Stands where a newspaper's name would. */
  readonly noPublisher: string;
  /** Of a date of publication that the collection gives: in brackets of a reference, and with the reason in a note. */
  readonly notInArticle: string;
  readonly publishedBasis: (reason: string) => string;
  /** Of the words quoted, in a note. */
  readonly saidBy: (speaker: string) => string;
  /** After a date that the sources give differently. */
  readonly disputed: string;
  /** Where a file comes from, and on which day it was made. */
  readonly savedFrom: (address: string, date: string) => string;
  /** In a note of a reference: when the event was that the entry is about. */
  readonly eventDate: (date: string) => string;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly leftOutCount: (n: number) => string;
}

const en: TakeWords = {
  dataset: "dataset",
  within: "in",
  quotedIn: "quoted in",
  citedIn: "cited in",
  accessed: (date) => `accessed ${date}`,
  noPublisher: "publisher not named",
  notInArticle: "date of publication not in the article itself",
  publishedBasis: (reason) => `date of publication not in the article itself: ${reason}`,
  saidBy: (speaker) => `according to ${speaker}`,
  disputed: "the sources disagree",
  savedFrom: (address, date) => `Saved from ${address} on ${date}.`,
  eventDate: (date) => `date of the event: ${date}`,
  leftOut: {
    coarse: "not known to the day",
    marked: "only approximate or uncertain",
    choice: "somewhere between two dates, or on several",
    open: "without a known start or end",
    conflict: "sources disagree",
    year: "outside the years that this format can hold",
  },
  leftOutCount: (n) => (n === 1 ? "1 event is left out" : `${n} events are left out`),
};

const nb: TakeWords = {
  dataset: "datasett",
  within: "i",
  quotedIn: "sitert i",
  citedIn: "henvist til i",
  accessed: (date) => `hentet ${date}`,
  noPublisher: "utgiver ikke oppgitt",
  notInArticle: "publiseringsdatoen står ikke i selve artikkelen",
  publishedBasis: (reason) => `publiseringsdatoen står ikke i selve artikkelen: ${reason}`,
  saidBy: (speaker) => `ifølge ${speaker}`,
  disputed: "kildene er uenige",
  savedFrom: (address, date) => `Lagret fra ${address} ${date}.`,
  eventDate: (date) => `hendelsens dato: ${date}`,
  leftOut: {
    coarse: "der dagen ikke er kjent",
    marked: "med omtrentlig eller usikker dato",
    choice: "et sted mellom to datoer, eller på flere",
    open: "uten kjent start eller slutt",
    conflict: "der kildene er uenige",
    year: "utenfor årene som dette formatet har plass til",
  },
  leftOutCount: (n) => (n === 1 ? "1 hendelse er utelatt" : `${n} hendelser er utelatt`),
};

export function takeWordsFor(locale: DateLocale): TakeWords {
  return locale === "nb" ? nb : en;
}
