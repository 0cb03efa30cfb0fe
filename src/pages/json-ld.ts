import type {
  Article as ArticleNode,
  CreativeWork,
  Dataset,
  Event as EventNode,
  Quotation,
  WebPage,
  WithContext,
} from "schema-dts";
import type { Article, Mention, TimelineEvent } from "#core/model";
import { summariseTimeline, titleOf } from "#core/words";
import { articlePath, collectionPath, eventPath } from "./addresses.ts";
import { findExactDay, findStart, printCoverage, printWholeCoverage } from "./coverage.ts";
import { findWebAddress } from "./html.ts";
import { type PageScope, say, sayName } from "./scope.ts";

/*
 * What the pages are about, in the words of schema.org, as JSON-LD. An event that was is no offer to attend one: what
 * is published is a data set of entries, each a work that is *about* an event, read from articles. Each page describes
 * its own thing in full and names the others by their addresses.
 */

/** The scope of a page, and what its addresses begin with: the site's own, or the way to its root. */
export interface LinkedScope extends PageScope {
  readonly at: string;
}

/** The collection's page: the data set, its sources, and its entries with when they lie. */
export function describeDataset(scope: LinkedScope): WithContext<Dataset> {
  const { timeline, locale } = scope;
  const description = say(scope, timeline.description);
  const rights = say(scope, timeline.rights);
  return {
    "@context": "https://schema.org",
    ...nameDataset(scope),
    url: locateCollection(scope),
    description: description === "" ? summariseTimeline(timeline, locale) : description,
    inLanguage: locale,
    isAccessibleForFree: true,
    ...(rights !== "" && { copyrightNotice: rights }),
    ...give("temporalCoverage", printWholeCoverage(timeline.events)),
    distribution: {
      "@type": "DataDownload",
      contentUrl: `${scope.at}${collectionPath(timeline.id, "en")}timeline.json`,
      encodingFormat: "application/json",
    },
    citation: timeline.articles.map((article) => describeArticle(scope, article)),
    hasPart: timeline.events.map((event) => describeEntry(scope, event)),
  };
}

/** An event's page: the entry with its quotations, and the pages outside the articles that it refers to. */
export function describeEventPage(
  scope: LinkedScope,
  event: TimelineEvent,
): WithContext<CreativeWork> {
  const summary = say(scope, event.summary);
  const entry = describeEntry(scope, event);
  const named = new Set<string>();
  const quotations = event.mentions.flatMap((mention) => describeQuotation(scope, mention, named));
  const references = event.mentions.flatMap(describeReference);
  return {
    "@context": "https://schema.org",
    ...entry,
    name: titleOf(event, scope.locale),
    url: locateEvent(scope, event),
    inLanguage: scope.locale,
    isPartOf: nameDataset(scope),
    about: { ...entry.about, ...(summary !== "" && { description: summary }) },
    ...(quotations.length > 0 && { hasPart: quotations }),
    ...(references.length > 0 && { citation: references }),
  };
}

/** An article's page: a page about the article, which itself stands at its publisher's. */
export function describeArticlePage(scope: LinkedScope, article: Article): WithContext<WebPage> {
  const url = locateArticlePage(scope, article);
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": url,
    url,
    inLanguage: scope.locale,
    isPartOf: nameDataset(scope),
    mainEntity: describeArticle(scope, article),
  };
}

function nameDataset(scope: LinkedScope) {
  const name = say(scope, scope.timeline.title);
  return { "@type": "Dataset", "@id": locateCollection(scope), name } satisfies Dataset;
}

function describeEntry(scope: LinkedScope, event: TimelineEvent) {
  const place = sayName(scope, event.place, event.placeLabel);
  const about = {
    "@type": "Event",
    name: titleOf(event, scope.locale),
    ...give("startDate", findStart(event)),
    ...(place !== "" && { location: { "@type": "Place", name: place } as const }),
  } as const satisfies EventNode;
  return {
    "@type": "CreativeWork",
    "@id": locateEvent(scope, event),
    ...give("temporalCoverage", printCoverage(event)),
    about,
  } as const satisfies CreativeWork;
}

/** The words as they stand, in their article. An article that is `named` already is only pointed to. */
function describeQuotation(
  scope: LinkedScope,
  { article: id, exact }: Mention,
  named: Set<string>,
): readonly Quotation[] {
  const article = scope.timeline.articles.find((each) => each.id === id);
  if (article === undefined || exact === undefined) return [];
  const isPartOf = named.has(article.id)
    ? { "@id": locateArticle(scope, article) }
    : describeArticle(scope, article);
  named.add(article.id);
  return [{ "@type": "Quotation", text: exact, inLanguage: article.language, isPartOf }];
}

function describeReference({ reference }: Mention): readonly CreativeWork[] {
  if (reference === undefined) return [];
  const { title, publisher } = reference;
  return [
    {
      "@type": "CreativeWork",
      name: title,
      ...give("url", findWebAddress(reference.url)),
      publisher: { "@type": "Organization", name: publisher },
    },
  ];
}

/** Who wrote it is a credit, not an author: whether the name is a person's or an agency's is not known. */
function describeArticle(scope: LinkedScope, article: Article): ArticleNode {
  const { title, language, publisher, published, author, agency } = article;
  const credit = [author, agency].filter((name) => name !== undefined).join(", ");
  return {
    "@type": "Article",
    "@id": locateArticle(scope, article),
    headline: title,
    inLanguage: language,
    ...give("url", findWebAddress(article.url)),
    ...give("datePublished", findExactDay(published)),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...(credit !== "" && { creditText: credit }),
  };
}

/** A member with its value, or none. */
function give<Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [key in Name]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: string });
}

/** At its publisher's where it has an address; otherwise the place on its page here where its text stands. */
function locateArticle(scope: LinkedScope, article: Article): string {
  return findWebAddress(article.url) ?? `${locateArticlePage(scope, article)}#content`;
}

function locateArticlePage({ at, timeline, locale }: LinkedScope, article: Article): string {
  return at + articlePath(timeline.id, locale, article.id);
}

function locateCollection({ at, timeline, locale }: LinkedScope): string {
  return at + collectionPath(timeline.id, locale);
}

function locateEvent({ at, timeline, locale }: LinkedScope, event: TimelineEvent): string {
  return at + eventPath(timeline.id, locale, event.id);
}
