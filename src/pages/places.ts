import type { DateLocale } from "#core/time";
import { articlePath, collectionPath, eventPath, passageId } from "./addresses.ts";

/** Where links lead, seen from the page they stand on: other pages of the site, or other places of a single file. */
export interface Places {
  /** The whole collection. */
  readonly home: string;
  readonly event: (event: string) => string;
  readonly article: (article: string) => string;
  /** A passage in its article: the event's mention, counted from 1. */
  readonly passage: (article: string, event: string, number: number) => string;
}

/** The pages of a collection on the site; `root` is the way from the page to the site's root. */
export function createSitePlaces(root: string, collection: string, locale: DateLocale): Places {
  const article = (id: string) => `${root}${articlePath(collection, locale, id)}`;
  return {
    home: `${root}${collectionPath(collection, locale)}`,
    event: (id) => `${root}${eventPath(collection, locale, id)}`,
    article,
    passage: (id, event, number) => `${article(id)}#${passageId(event, number)}`,
  };
}

/** Everything in one document: fragments, by the ids that `eventId`, `articleId` and `passageId` give. */
export const FILE_PLACES: Places = {
  home: "#content",
  event: (id) => `#${eventId(id)}`,
  article: (id) => `#${articleId(id)}`,
  passage: (_article, event, number) => `#${passageId(event, number)}`,
};

/** The id of an event's entry in the chronology. */
export function eventId(event: string): string {
  return `e-${event}`;
}

/** The id of an article's section in a single file. */
export function articleId(article: string): string {
  return `a-${article}`;
}
