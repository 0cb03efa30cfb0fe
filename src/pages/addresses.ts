import type { DateLocale } from "#core/time";

/** Where things stand on the site: paths from its root, folders ending in a slash. */
export function collectionPath(collection: string, locale: DateLocale): string {
  return `collections/${collection}/${locale === "nb" ? "nb/" : ""}`;
}

/** The page where a person opens a file of their own. */
export function openPath(locale: DateLocale): string {
  return `open/${locale === "nb" ? "nb/" : ""}`;
}

/** The page where a person turns articles of their own into a timeline. */
export function workbenchPath(locale: DateLocale): string {
  return `workbench/${locale === "nb" ? "nb/" : ""}`;
}

/** The collection as one document for a frame in somebody else's page. */
export function embedPath(collection: string, locale: DateLocale): string {
  return `embed/${collection}/${locale === "nb" ? "nb/" : ""}`;
}

/** The site's page about the ways of putting a timeline into other pages. */
export function embeddingPath(locale: DateLocale): string {
  return `embedding/${locale === "nb" ? "nb/" : ""}`;
}

export function eventPath(collection: string, locale: DateLocale, event: string): string {
  return `${collectionPath(collection, locale)}events/${event}/`;
}

export function articlePath(collection: string, locale: DateLocale, article: string): string {
  return `${collectionPath(collection, locale)}articles/${article}/`;
}

/** The id of a passage in an article's page: `number` counts the event's mentions from 1. */
export function passageId(event: string, number: number): string {
  return `m-${event}-${number}`;
}

/** The way from a page's folder to the site's root: `../../`, or `./` at the root itself. */
export function rootFrom(path: string): string {
  const depth = path.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}
