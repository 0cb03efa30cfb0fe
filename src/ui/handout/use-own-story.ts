import { useMemo } from "react";
import type { Timeline } from "#core/model";
import { OWN_STORY_ID } from "#core/story";
import { useClassroom } from "../classroom/ports.ts";
import { useHash } from "../classroom/use-address.ts";
import { showOwnStory } from "../make-story/show-own-story.ts";
import { findStoryInFragment, type StoryFault } from "../make-story/story-link.ts";

/** The story of a reader's own that the link holds, as it can be handed out. */
export interface OwnStoryFound {
  /** The collection with the story before its others. */
  readonly timeline: Timeline;
  /** Ids of events of the story that the collection no longer has. */
  readonly gone: readonly string[];
  /** How many characters of its texts were left out because nobody sees them. */
  readonly hidden: number;
  /** Why there is no such story, though the link claims to hold one. */
  readonly fault: StoryFault | undefined;
}

/** Reads the story in the page's fragment, `#s=…`, as the page of the reader's own stories does. */
export function useOwnStory(): OwnStoryFound {
  const { timeline, locale } = useClassroom();
  const hash = useHash();
  return useMemo(() => {
    const found = findStoryInFragment(hash, timeline);
    if (found === undefined) return { timeline, gone: [], hidden: 0, fault: undefined };
    if (!found.ok) return { timeline, gone: [], hidden: 0, fault: found.error };
    const { story: own, gone, hidden } = found.value;
    const story = showOwnStory(timeline, own, locale);
    const others = timeline.stories.filter(({ id }) => id !== OWN_STORY_ID);
    const stories = [story, ...others];
    return { timeline: { ...timeline, stories }, gone, hidden, fault: undefined };
  }, [timeline, locale, hash]);
}
