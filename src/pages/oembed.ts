import { wantedHeightPx } from "#core/layout";
import type { Story, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import { wordsFor } from "#core/words";
import { printIframeCode, printOembedCode } from "#exchange";
import { eventPath } from "./addresses.ts";
import { nameShared } from "./collection-relations.ts";
import { describePreviewPicture } from "./preview-picture.ts";
import { locateShared } from "./share-addresses.ts";
import { STORY_FRAME_PX, shareStory } from "./story-share.ts";

/** An answer of oEmbed 1.0 (https://oembed.com, sections 2.3.4 and 2.3.4.4), with all that WordPress and Ghost ask for. */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** How long it may be kept, in seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

export interface OembedInput {
  readonly timeline: Timeline;
  readonly locale: DateLocale;
  /** The site's own address, ending in a slash. */
  readonly site: string;
  /** The event that is open in it. */
  readonly event?: TimelineEvent;
}

/** What columns of text are about as wide as. The frame itself takes the width there is. */
const WIDTH_PX = 720;
const DAY_S = 86_400;

/**
 * How a page of a collection is put into other pages. A static host cannot heed `maxwidth`: the frame is as wide as its
 * place instead, whatever `width` says, which stands there because it must.
 */
export function describeOembed({ timeline, locale, site, event }: OembedInput): Oembed {
  const title = nameShared(timeline, locale, event);
  const heightPx = wantedHeightPx(WIDTH_PX);
  const shared = { ...locateShared(site, timeline.id, locale), title, locale };
  const html = printOembedCode(shared, {
    heightPx,
    ...(event !== undefined && {
      event: event.id,
      linkUrl: site + eventPath(timeline.id, locale, event.id),
    }),
  });
  return answer({ timeline, locale, site, ...(event && { event }) }, { title, html, heightPx });
}

/**
 * The same for the page of a story, with the story's frame. No quotation stands before it: WordPress would hide the frame
 * until it has spoken, and a story's frame runs no script.
 */
export function describeStoryOembed(input: Omit<OembedInput, "event">, story: Story): Oembed {
  const shared = shareStory({ ...input, story }, input.site);
  const heightPx = STORY_FRAME_PX;
  return answer(input, {
    title: shared.title,
    html: printIframeCode(shared, { heightPx }),
    heightPx,
  });
}

function answer(
  { timeline, locale, site, event }: OembedInput,
  { title, html, heightPx }: Pick<Oembed, "title" | "html"> & { readonly heightPx: number },
): Oembed {
  const picture = describePreviewPicture(timeline, locale, event);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: wordsFor(locale).site.name,
    provider_url: site,
    cache_age: DAY_S,
    thumbnail_url: site + picture.path,
    thumbnail_width: picture.widthPx,
    thumbnail_height: picture.heightPx,
    html,
    width: WIDTH_PX,
    height: heightPx,
  };
}
