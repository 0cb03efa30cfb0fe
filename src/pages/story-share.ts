import type { Story, Timeline } from "#core/model";
import type { DateLocale } from "#core/time";
import { localText } from "#core/words";
import { printIframeCode, type SharedTimeline } from "#exchange";
import { storyEmbedPath, storyPath } from "./addresses.ts";
import type { PageFile } from "./head-links.ts";
import { locateShared } from "./share-addresses.ts";

/** A story in a column of text: the drawing of a step, which stays, and as much again for the text that moves below it. */
export const STORY_FRAME_PX = 640;

export interface StoryShareInput {
  readonly timeline: Timeline;
  readonly story: Story;
  readonly locale: DateLocale;
}

/** What a story is called in other pages: its title, and the collection's. */
function nameStory({ timeline, story, locale }: StoryShareInput): string {
  return `${localText(story.title, locale)} · ${localText(timeline.title, locale)}`;
}

/** The story's page and its document for frames; `site` is the site's root, ending in a slash. */
export function shareStory(input: StoryShareInput, site: string): SharedTimeline {
  const { timeline, story, locale } = input;
  return {
    ...locateShared(site, timeline.id, locale),
    pageUrl: site + storyPath(timeline.id, locale, story.id),
    embedUrl: site + storyEmbedPath(timeline.id, locale, story.id),
    title: nameStory(input),
    locale,
  };
}

/** The code that puts a story into another page. */
export function printStoryCode(input: StoryShareInput, site: string): string {
  return printIframeCode(shareStory(input, site), { heightPx: STORY_FRAME_PX });
}

/** The oEmbed file of a story; it lies beside its page. */
export function relateToStory(input: StoryShareInput): PageFile {
  const { timeline, story, locale } = input;
  return {
    path: `${storyPath(timeline.id, locale, story.id)}oembed.json`,
    title: nameStory(input),
  };
}
