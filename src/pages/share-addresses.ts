import type { DateLocale } from "#core/time";
import { collectionPath, embedPath } from "./addresses.ts";

/** Stands in codes where the site does not know its own address. */
export const SOME_SITE = "https://example.org/";

/** Where a collection's page, document for frames, data and script are, in absolute addresses. */
export interface ShareAddresses {
  readonly pageUrl: string;
  readonly embedUrl: string;
  readonly timelineUrl: string;
  readonly scriptUrl: string;
}

/** What the codes to paste into other pages need to know of a site; `site` is its root, ending in a slash. */
export function locateShared(site: string, collection: string, locale: DateLocale): ShareAddresses {
  return {
    pageUrl: site + collectionPath(collection, locale),
    embedUrl: site + embedPath(collection, locale),
    timelineUrl: `${site}${collectionPath(collection, "en")}timeline.json`,
    scriptUrl: `${site}embed/dateline.js`,
  };
}
