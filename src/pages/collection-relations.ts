import type { Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText, titleOf } from "#core/words";
import { collectionPath, eventPath } from "./addresses.ts";
import { hasFeed } from "./feed-time.ts";
import type { PageRelations } from "./head-links.ts";
import { describePreviewPicture } from "./preview-picture.ts";

/** The oEmbed file of a collection, or of one of its events, in a language; it lies beside the page. */
export function oembedPath(timeline: Timeline, locale: DateLocale, event?: TimelineEvent): string {
  const folder =
    event === undefined
      ? collectionPath(timeline.id, locale)
      : eventPath(timeline.id, locale, event.id);
  return `${folder}oembed.json`;
}

/** The collection's feed in a language. */
export function feedPath(collection: string, locale: DateLocale): string {
  return `${collectionPath(collection, locale)}feed.xml`;
}

/** What an embedded timeline is called: the collection's title, after the event's where one is open. */
export function nameShared(timeline: Timeline, locale: DateLocale, event?: TimelineEvent): string {
  const title = localText(timeline.title, locale);
  return event === undefined ? title : `${titleOf(event, locale)} · ${title}`;
}

/**
 * What goes with every page of a collection. An event's page is embedded with the event open; the pages of articles, as
 * the collection.
 */
export function relateToCollection(
  timeline: Timeline,
  locale: DateLocale,
  event?: TimelineEvent,
): Pick<PageRelations, "picture" | "oembed" | "feed"> {
  return {
    picture: describePreviewPicture(timeline, locale, event),
    oembed: {
      path: oembedPath(timeline, locale, event),
      title: nameShared(timeline, locale, event),
    },
    feed: hasFeed(timeline)
      ? { path: feedPath(timeline.id, locale), title: localText(timeline.title, locale) }
      : undefined,
  };
}
