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
  /** Its year lies outside those that the form can write. */
  | "year";

/** What references, quotations and files to take along say, and what is said of events that did not fit. */
export interface TakeWords {
  /** What a collection is, in brackets after its title. */
  readonly dataset: string;
  /** These three stand before the title of what holds the entry, the passage or the date. */
  readonly within: string;
  readonly quotedIn: string;
  readonly citedIn: string;
  readonly accessed: (date: string) => string;
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
  eventDate: (date) => `date of the event: ${date}`,
  leftOut: {
    coarse: "not known to the day",
    marked: "only approximate or uncertain",
    choice: "one of several dates, or several",
    open: "without a known start or end",
    year: "outside the years that this format can hold",
  },
  leftOutCount: (n) => (n === 1 ? "1 event is left out" : `${n} events are left out`),
};

const nb: TakeWords = {
  dataset: "datasett",
  within: "i",
  quotedIn: "sitert i",
  citedIn: "vist til i",
  accessed: (date) => `hentet ${date}`,
  eventDate: (date) => `hendelsens dato: ${date}`,
  leftOut: {
    coarse: "ikke kjent på dagen",
    marked: "bare omtrentlig eller usikker",
    choice: "én av flere datoer, eller flere",
    open: "uten kjent start eller slutt",
    year: "utenfor årene som dette formatet har plass til",
  },
  leftOutCount: (n) => (n === 1 ? "1 hendelse er utelatt" : `${n} hendelser er utelatt`),
};

export function takeWordsFor(locale: DateLocale): TakeWords {
  return locale === "nb" ? nb : en;
}
