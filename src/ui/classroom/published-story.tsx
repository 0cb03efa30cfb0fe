import { assertDefined } from "#core/base";
import { useClassroom } from "./ports.ts";
import { StoryInItsMode } from "./story-in-its-mode.tsx";

/** A story of the collection. */
export function PublishedStory({ story: id }: { readonly story: string | undefined }) {
  const { timeline } = useClassroom();
  const story = timeline.stories.find((each) => each.id === id);
  return <StoryInItsMode story={assertDefined(story, "story")} />;
}
