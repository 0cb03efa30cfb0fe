import type { Locale } from "#core/words";
import { embeddingPath, eventPath, locateShared } from "#pages";
import { printAddress, type ShareSite } from "#ui";

/** The page that the app runs in. Addresses are absolute. */
interface CollectionPage {
  readonly rootUrl: string;
  /** The collection's page, perhaps the site's first, in the page's language. */
  readonly homeUrl: string;
  readonly locale: Locale;
}

/** The addresses of a collection of this site, as other people can use them. */
export function createShareSite(
  { rootUrl, homeUrl, locale: own }: CollectionPage,
  collection: string,
): ShareSite {
  const at = (path: string) => rootUrl + path;
  const locate = (locale: Locale) => locateShared(rootUrl, collection, locale);
  return {
    linkTo({ event, locale = own, ...address }) {
      // The page of the language is in it for readers without script too, and an event's page has a picture of its own.
      const home = locale === own ? homeUrl : locate(locale).pageUrl;
      const page = event === undefined ? home : at(eventPath(collection, locale, event));
      // A page in Norwegian is opened in Norwegian, one in English in whatever the reader prefers.
      return page + printAddress({ ...address, locale: locale === "nb" ? undefined : locale });
    },
    locate,
    embeddingUrl: (locale) => at(embeddingPath(locale)),
  };
}
