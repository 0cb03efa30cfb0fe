import type { Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { describeWhen, localText, pageWordsFor, summariseTimeline, titleOf } from "#core/words";
import { collectionPath, eventPath } from "./addresses.ts";

/** What other sites show of a page: a picture that stands beside its `index.html`. */
export interface PreviewPicture {
  /** From the site's root: `collections/x/nb/preview.png`. */
  readonly path: string;
  readonly type: "image/png";
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture in words. */
  readonly alt: string;
}

/** What the Open Graph protocol's readers cut the least from: 1.91 to 1. */
export const PREVIEW_SIZE = { widthPx: 1200, heightPx: 630 } as const;

/** The picture of a collection's page, or of an event's page when one is given, in a language. */
export function describePreviewPicture(
  timeline: Timeline,
  locale: DateLocale,
  event?: TimelineEvent,
): PreviewPicture {
  const folder =
    event === undefined
      ? collectionPath(timeline.id, locale)
      : eventPath(timeline.id, locale, event.id);
  return {
    path: `${folder}preview.png`,
    type: "image/png",
    ...PREVIEW_SIZE,
    alt: describePicture(timeline, locale, event),
  };
}

function describePicture(
  timeline: Timeline,
  locale: DateLocale,
  event: TimelineEvent | undefined,
): string {
  const words = pageWordsFor(locale);
  const title = localText(timeline.title, locale);
  if (event === undefined) {
    return words.previewOfCollection(title, summariseTimeline(timeline, locale));
  }
  const isQuoted = event.mentions.some(({ exact }) => exact !== undefined);
  const say = isQuoted ? words.previewOfEvent : words.previewWithoutQuotation;
  return say(titleOf(event, locale), describeWhen(event, locale), title);
}
