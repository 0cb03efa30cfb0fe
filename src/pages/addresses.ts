import { OWN_STORY_ID } from "#core/story";
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

/** The collection for teaching: its stories, handouts and exercises. */
export function classroomPath(collection: string, locale: DateLocale): string {
  return `${collectionPath(collection, locale)}classroom/`;
}

/** A story as a page to scroll; with `?present` the same on a projector, with `?presenter` the presenter's window. */
export function storyPath(collection: string, locale: DateLocale, story: string): string {
  return `${collectionPath(collection, locale)}stories/${story}/`;
}

/** Where a reader makes a story, or opens one that somebody made. */
export function ownStoryPath(collection: string, locale: DateLocale): string {
  return storyPath(collection, locale, OWN_STORY_ID);
}

export function handoutPath(collection: string, locale: DateLocale): string {
  return `${collectionPath(collection, locale)}handout/`;
}

export function exercisesPath(collection: string, locale: DateLocale): string {
  return `${collectionPath(collection, locale)}exercises/`;
}

/** A story as one document for a frame in somebody else's page. */
export function storyEmbedPath(collection: string, locale: DateLocale, story: string): string {
  return `embed/${collection}/stories/${story}/${locale === "nb" ? "nb/" : ""}`;
}

/** The id of a step in its story's page. */
export function stepId(step: string): string {
  return `s-${step}`;
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
