import type { Story, Timeline } from "#core/model";
import { createStory, type OwnStory } from "#core/story";
import { type Locale, makeStoryWordsFor } from "#core/words";

/** A reader's own story in the published form; one without a title is called so. */
export function showOwnStory(timeline: Timeline, own: OwnStory, locale: Locale): Story {
  const title = own.title.trim() === "" ? makeStoryWordsFor(locale).untitled : own.title;
  return createStory(timeline, { ...own, title });
}
