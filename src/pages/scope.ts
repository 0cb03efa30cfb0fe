import type { Article, ArticleText, LocalText, Mention, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText, type PageWords, pageWordsFor, type Words, wordsFor } from "#core/words";
import { findWebAddress } from "./html.ts";
import { createSitePlaces, type Places } from "./places.ts";

/** What every part of a page needs to know: the collection, the language, and where the page stands. */
export interface PageScope {
  readonly timeline: Timeline;
  readonly texts: readonly ArticleText[];
  readonly locale: DateLocale;
  readonly words: Words;
  readonly pageWords: PageWords;
  readonly places: Places;
}

/** The scope of a page of the site. */
export interface SiteScope extends PageScope {
  /** The way from the page to the site's root. */
  readonly root: string;
}

export function createScope(
  { timeline, texts }: Pick<PageScope, "timeline" | "texts">,
  locale: DateLocale,
  places: Places,
): PageScope {
  return {
    timeline,
    texts,
    locale,
    words: wordsFor(locale),
    pageWords: pageWordsFor(locale),
    places,
  };
}

export function createSiteScope(
  input: Pick<PageScope, "timeline" | "texts">,
  locale: DateLocale,
  root: string,
): SiteScope {
  const places = createSitePlaces(root, input.timeline.id, locale);
  return { ...createScope(input, locale, places), root };
}

export function say(scope: PageScope, text: LocalText | undefined): string {
  return localText(text, scope.locale);
}

/** A name that the collection gives once, or in each language where it differs; `""` when it gives none. */
export function sayName(
  scope: PageScope,
  name: string | undefined,
  label: LocalText | undefined,
): string {
  return label === undefined ? (name ?? "") : say(scope, label);
}

export function findArticle(scope: PageScope, id: string | undefined): Article | undefined {
  return scope.timeline.articles.find((article) => article.id === id);
}

/**
 * The passage on the publisher's own page: the article's address with a text fragment, or without one where nothing
 * tells the words apart. Undefined when the article has no address.
 */
export function findPassageAddress(article: Article, { fragment }: Mention): string | undefined {
  const address = findWebAddress(article.url);
  if (address === undefined) return undefined;
  return fragment === undefined ? address : `${address.replace(/#.*$/u, "")}#${fragment}`;
}
