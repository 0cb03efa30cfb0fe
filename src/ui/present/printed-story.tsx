import { useMemo } from "react";
import type { Story } from "#core/model";
import { useClassroom } from "../classroom/ports.ts";
import { listStoryBlocks } from "../handout/story-blocks.tsx";

/** The whole story as its handout has it: what comes out of the printer in the place of the step that is shown. */
export function PrintedStory({ story }: { readonly story: Story }) {
  const { timeline, locale } = useClassroom();
  const blocks = useMemo(() => listStoryBlocks(timeline, story, locale), [timeline, story, locale]);
  return (
    <article className="present-paper handout-paper">
      {blocks.map(({ key, keepsNext, node }) => (
        <div key={key} className={keepsNext === true ? "keeps-next" : undefined}>
          {node}
        </div>
      ))}
    </article>
  );
}
