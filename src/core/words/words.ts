import type { Agreement } from "#core/model";
import type { DateLocale } from "#core/time";

/** A language of the interface. */
export type Locale = DateLocale;

/** The ways of looking at a collection. */
export type Mode = "timeline" | "list" | "compare" | "sources" | "table";

/** How precisely a date is known; see `describeKind`. */
export type DateKind =
  | "part-of-day"
  | "time"
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "between-days"
  | "between-months"
  | "between-years"
  | "since"
  | "until"
  | "stretch"
  | "choice"
  | "several"
  | "about"
  | "uncertain";

/** What the words of an explicit date name. */
export type NamedUnit = "date" | "day" | "month" | "year";

/**
 * Everything the interface says, in one language. Sentences with a number or a name in them are functions,
 * so that each language keeps its own order and plurals.
 */
export interface Words {
  readonly locale: Locale;
  /** The language's name in itself, and as short as a switch needs it. */
  readonly language: { readonly name: string; readonly short: string };
  readonly quote: (text: string) => string;
  readonly number: (value: number) => string;
  readonly site: {
    readonly name: string;
    readonly skipToContent: string;
    readonly dismiss: string;
    readonly close: string;
    readonly loading: string;
    /** The way to the page where one's own file is opened. */
    readonly openData: string;
    /** The way to the page where articles become a timeline. */
    readonly openArticles: string;
    /** The way to the stories, handouts and exercises. */
    readonly classroom: string;
  };
  readonly count: {
    readonly events: (n: number) => string;
    readonly sources: (n: number) => string;
    readonly quotations: (n: number) => string;
    readonly passages: (n: number) => string;
    readonly eventsOf: (n: number, total: number) => string;
    readonly inView: (n: number, total: number) => string;
    readonly named: (n: number) => string;
    readonly fromTo: (from: string, to: string) => string;
    readonly hits: (n: number) => string;
  };
  readonly modes: Readonly<Record<Mode, string>>;
  readonly modesLabel: string;
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly none: (text: string) => string;
  };
  readonly filter: {
    readonly label: string;
    readonly category: string;
    readonly source: string;
    readonly agreement: string;
    readonly external: string;
    readonly clear: string;
    readonly nothing: string;
  };
  readonly settings: {
    readonly label: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<"light" | "dark" | "system", string>>;
    readonly help: string;
  };
  readonly timeline: {
    readonly toolbar: string;
    readonly closer: string;
    readonly wider: string;
    readonly whole: string;
    readonly earlier: string;
    readonly later: string;
    readonly categories: string;
  };
  readonly event: {
    readonly panel: string;
    readonly none: string;
    readonly mentions: string;
    readonly external: string;
    readonly says: (who: string) => string;
    readonly inLanguage: (language: string) => string;
    readonly showInSource: string;
    readonly previous: string;
    readonly next: string;
    readonly share: string;
    readonly close: string;
    readonly after: string;
    readonly selected: (title: string, when: string, quotations: number) => string;
    /** Of one quotation: opens its reference. */
    readonly cite: string;
    readonly ownPage: string;
  };
  readonly source: {
    readonly panel: string;
    readonly passages: string;
    readonly published: (date: string) => string;
    readonly written: (date: string) => string;
    readonly publisher: string;
    readonly author: string;
    readonly agency: (agency: string, publisher: string) => string;
    readonly publisherUnknown: string;
    /** A source that no article or reference names. */
    readonly elsewhere: string;
    readonly languageLabel: string;
    readonly publishedLabel: string;
    readonly writtenLabel: string;
    readonly rights: string;
    readonly about: string;
    readonly excerpts: string;
    readonly readWhole: string;
    readonly opensElsewhere: string;
    readonly open: string;
    readonly passageOf: (titles: string) => string;
    readonly severalEvents: (n: number) => string;
    /** So many quotations are not in the text as it was loaded. */
    readonly notFound: (n: number) => string;
    readonly larger: string;
    readonly smaller: string;
  };
  readonly list: {
    readonly label: string;
    /** Heading over events that nobody gives a beginning. */
    readonly noBeginning: string;
  };
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly kind: Readonly<Record<DateKind, string>>;
  readonly explain: {
    readonly named: Readonly<Record<NamedUnit, string>>;
    readonly namedWithoutYear: (written: string) => string;
    readonly countedFromWriting: (words: string, written: string, date: string) => string;
    readonly countedFromEvent: (words: string, event: string, date: string) => string;
    readonly implied: (date: string) => string;
    readonly external: (date: string, title: string, publisher: string) => string;
    readonly externalWithoutReference: (date: string) => string;
    readonly agreement: Readonly<Record<Agreement, string>>;
    readonly sameSourceDisagrees: string;
    readonly reading: (source: string, dates: string) => string;
    /** Between two dates that one source gives. */
    readonly also: string;
    readonly parenthesis: (date: string, words: string) => string;
  };
  readonly problem: {
    readonly unknownEvent: (id: string) => string;
    readonly unknownArticle: (id: string) => string;
    readonly unknownView: (text: string) => string;
    readonly unknownMode: (text: string) => string;
    readonly timelineFailed: string;
    readonly articleFailed: string;
    readonly drawingFailed: string;
    readonly reason: Readonly<Record<"network" | "status" | "format", string>>;
    readonly retry: string;
  };
}
