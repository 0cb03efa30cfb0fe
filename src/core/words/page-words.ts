import type { DateLocale } from "#core/time";
import { en } from "./en.ts";
import { nb } from "./nb.ts";

/** What only the prerendered pages say, apart from the words that the app has too. */
export interface PageWords {
  readonly motto: string;
  /** Of an event that no article dates. */
  readonly externalNote: string;
  /** Of a mention: its date is not in the articles. */
  readonly external: string;
  readonly noScript: string;
  readonly allEvents: string;
  readonly toCollection: string;
  readonly data: string;
  readonly eventDescription: (title: string, when: string, quotations: number) => string;
  readonly articleDescription: (title: string, source: string, passages: number) => string;
  readonly drawing: (title: string) => string;
  /** Of the pictures that other sites show: what is in them. */
  readonly previewOfCollection: (title: string, summary: string) => string;
  readonly previewOfEvent: (title: string, when: string, collection: string) => string;
  /** The same where the articles themselves do not date it. */
  readonly previewWithoutQuotation: (title: string, when: string, collection: string) => string;
  readonly readInArticle: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
}

const pagesEn: PageWords = {
  motto: "A timeline you can check. Every date on it is a quotation.",
  externalNote: "The articles themselves do not give this date.",
  external: "from elsewhere",
  noScript:
    "This page works without JavaScript. With it, the timeline can be zoomed, searched and filtered.",
  allEvents: "All events",
  toCollection: "To the timeline",
  data: "The data (JSON)",
  eventDescription: (title, when, n) =>
    `${title}: ${when}, with ${en.count.quotations(n)} from the sources that date it.`,
  articleDescription: (title, source, n) =>
    `${en.quote(title)}, ${source}: ${en.count.passages(n)}, each leading to its event.`,
  drawing: (title) => `Drawing of the timeline: ${title}. The list of events has the same content.`,
  previewOfCollection: (title, summary) => `The timeline “${title}”, drawn: ${summary}.`,
  previewOfEvent: (title, when, collection) =>
    `${title}, ${when}: a quotation that dates it, and its place on the timeline “${collection}”.`,
  previewWithoutQuotation: (title, when, collection) =>
    `${title}, ${when}: its place on the timeline “${collection}”.`,
  readInArticle: "Read it in the article",
  notFoundTitle: "Page not found",
  notFound: "There is no page at this address.",
};

const pagesNb: PageWords = {
  motto: "En tidslinje du kan etterprøve. Hver dato på den er et sitat.",
  externalNote: "Artiklene selv oppgir ikke denne datoen.",
  external: "hentet utenfra",
  noScript:
    "Siden virker uten JavaScript. Med JavaScript kan tidslinjen zoomes, søkes i og filtreres.",
  allEvents: "Alle hendelser",
  toCollection: "Til tidslinjen",
  data: "Dataene (JSON)",
  eventDescription: (title, when, n) =>
    `${title}: ${when}, med ${nb.count.quotations(n)} fra kildene som tidfester hendelsen.`,
  articleDescription: (title, source, n) =>
    `${nb.quote(title)}, ${source}: ${nb.count.passages(n)}, som hvert leder til sin hendelse.`,
  drawing: (title) =>
    `Tegning av tidslinjen: ${title}. Listen over hendelser har det samme innholdet.`,
  previewOfCollection: (title, summary) => `Tidslinjen «${title}» som tegning: ${summary}.`,
  previewOfEvent: (title, when, collection) =>
    `${title}, ${when}: et sitat som tidfester hendelsen, og dens plass på tidslinjen «${collection}».`,
  previewWithoutQuotation: (title, when, collection) =>
    `${title}, ${when}: plassen på tidslinjen «${collection}».`,
  readInArticle: "Les det i artikkelen",
  notFoundTitle: "Fant ikke siden",
  notFound: "Det finnes ingen side på denne adressen.",
};

export function pageWordsFor(locale: DateLocale): PageWords {
  return locale === "nb" ? pagesNb : pagesEn;
}
