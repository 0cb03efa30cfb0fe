import { assertDefined } from "#core/base";
import type { Article, LocalText, Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { type Dated, localText, speakerOf } from "#core/words";
import { toAddress, toLine, toLines } from "./clean-text.ts";
import { addFragment } from "./text-fragment.ts";

/** Where in the collection the thing cited was read, and when. */
export interface CitedPage {
  /** The page's address, of a passage that of its place; left out where it has none, as in a file on a disk. */
  readonly url?: string;
  /** The site that publishes the collection; left out of a person's own file. */
  readonly publisher?: string;
  /** The day on which it was read: EDTF, to the day. */
  readonly accessed: string;
  /** The page's language: what the collection says in several is cited in this one. */
  readonly locale: DateLocale;
}

/**
 * A source as all formats of references need it. Texts are on one line each, but for the quotation; addresses hold
 * nothing that a format would have to escape.
 */
export interface Citation {
  /**
   * - `article`: a newspaper's article, quoted by the collection · `reference`: a page that the collection refers to
   * - `event`: the collection's entry on an event · `collection`: all of it
   */
  readonly kind: "article" | "reference" | "event" | "collection";
  /** Small ASCII letters, digits, hyphens and full stops; the same for the same thing every time. */
  readonly id: string;
  readonly title: string;
  /** BCP 47: the language of the title; not known of references. */
  readonly language?: string;
  /** As the source names them. Never taken apart, for which part is the family's name is not known. */
  readonly authors: readonly string[];
  /** What it stands in: the newspaper, or for an event the collection. */
  readonly container?: string;
  /** The site, of a collection and its entries. */
  readonly publisher?: string;
  /** EDTF: when the article was published. */
  readonly published?: string;
  /** Why `published` is what it is, where the article does not say: then it is the collection's reading, no fact. */
  readonly publishedBasis?: string;
  /** When the event was that the entry is about. */
  readonly happened?: Dated;
  /** True where the sources have no time in common: `happened` is then one reading among others. */
  readonly isDisputed?: boolean;
  /** The source's own address; never the collection's in place of an article's. */
  readonly url?: string;
  /** EDTF, to the day. */
  readonly accessed: string;
  /** The collection that quotes it or refers to it. */
  readonly via?: { readonly title: string; readonly url?: string };
  /** The words quoted, in the article's language. */
  readonly quotation?: string;
  /** Who says them, where it is not the article itself. */
  readonly speaker?: string;
}

/** The whole collection as a source. */
export function citeCollection(timeline: Timeline, page: CitedPage): Citation {
  return {
    kind: "collection",
    id: timeline.id,
    ...nameIn(timeline.title, page.locale),
    authors: [],
    ...publishedBy(page),
    ...readAt(page),
  };
}

/** The collection's entry on one event. */
export function citeEvent(timeline: Timeline, event: TimelineEvent, page: CitedPage): Citation {
  const { date, partOfDay, agreement } = event;
  return {
    kind: "event",
    id: `${timeline.id}.${event.id}`,
    ...nameIn(event.title, page.locale),
    authors: [],
    container: toLine(localText(timeline.title, page.locale)),
    ...publishedBy(page),
    happened: { date, ...(partOfDay === undefined ? {} : { partOfDay }) },
    ...(agreement === "conflict" ? { isDisputed: true } : {}),
    ...readAt(page),
  };
}

/**
 * The article that an event's mention quotes, with the way to the passage in it; of a date from outside the articles,
 * the page that it comes from. `number` counts the event's mentions from 1. A checked timeline has the article.
 */
export function citePassage(
  timeline: Timeline,
  event: TimelineEvent,
  number: number,
  page: CitedPage,
): Citation {
  const mention = assertDefined(event.mentions[number - 1], `mention ${number} of ${event.id}`);
  const { url } = page;
  const speaker = toLine(speakerOf(mention, page.locale));
  return {
    ...citeSource(timeline, mention, page.locale),
    id: `${timeline.id}.${event.id}.${number}`,
    accessed: page.accessed,
    via: {
      title: toLine(localText(timeline.title, page.locale)),
      ...(url === undefined ? {} : { url: toAddress(url) }),
    },
    ...(speaker === "" ? {} : { speaker }),
  };
}

type Source = Omit<Citation, "id" | "accessed">;

function citeSource(timeline: Timeline, mention: Mention, locale: DateLocale): Source {
  if (mention.article === undefined) return citeReference(mention);
  const article = timeline.articles.find(({ id }) => id === mention.article);
  return citeArticle(assertDefined(article, `article ${mention.article}`), mention, locale);
}

function citeArticle(article: Article, mention: Mention, locale: DateLocale): Source {
  const { exact, fragment } = mention;
  const { publisher, agency, author, url } = article;
  const container = publisher ?? agency;
  const basis = toLine(localText(article.publishedBasis, locale));
  const authors = [author, publisher === undefined ? undefined : agency];
  return {
    kind: "article",
    title: toLine(article.title),
    language: article.language,
    authors: authors.flatMap((name) => (name === undefined ? [] : [toLine(name)])),
    ...(container === undefined ? {} : { container: toLine(container) }),
    published: article.published,
    ...(basis === "" ? {} : { publishedBasis: basis }),
    ...(url === undefined ? {} : { url: toAddress(addFragment(url, fragment)) }),
    ...(exact === undefined ? {} : { quotation: toLines(exact) }),
  };
}

/** What a date from outside the articles comes from: published mentions of that basis all say. */
function citeReference({ reference }: Mention): Source {
  const { title, publisher, url } = assertDefined(reference, "reference of an external date");
  return {
    kind: "reference",
    title: toLine(title),
    authors: [],
    container: toLine(publisher),
    url: toAddress(url),
  };
}

function readAt({ url, accessed }: CitedPage): Pick<Citation, "url" | "accessed"> {
  return { ...(url === undefined ? {} : { url: toAddress(url) }), accessed };
}

function publishedBy({ publisher }: CitedPage): Pick<Citation, "publisher"> {
  return publisher === undefined ? {} : { publisher: toLine(publisher) };
}

/** A title in the page's language, and the language that it is in where there is no such. */
function nameIn(title: LocalText, locale: DateLocale): Pick<Citation, "title" | "language"> {
  const text = localText(title, locale);
  const language = [locale, "en", ...Object.keys(title)].find((tag) => title[tag] === text);
  return { title: toLine(text), ...(language === undefined ? {} : { language }) };
}
