import { useMemo } from "react";
import type { Story } from "#core/model";
import { listStepEvents, listStoryEvents, viewAtStep } from "#core/story";
import type { Bounds } from "#core/time";
import { localText } from "#core/words";
import { beginsView, layoutStepDrawing } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { SceneSvg } from "../handout/scene-svg.tsx";

interface PaperDrawingProps {
  readonly story: Story;
  readonly index: number;
}

/** The axis and what is left below the rows; a row; and how many there are at least. */
const BASE_PX = 92;
const ROW_PX = 30;
const LEAST_ROWS = 2;

/**
 * The time of a step, drawn for paper, where the timeline that stays beside the text is not. The steps after it that
 * show the same range have no drawing of their own: their events stand out in this one too.
 */
export function PaperDrawing({ story, index }: PaperDrawingProps) {
  const { timeline } = useClassroom();
  const view = useMemo(() => viewAtStep(timeline, story, index), [timeline, story, index]);
  return view === undefined || !beginsView(timeline, story, index) ? undefined : (
    <Drawing story={story} index={index} view={view} />
  );
}

function Drawing({ story, index, view }: PaperDrawingProps & { readonly view: Bounds }) {
  const { timeline, locale } = useClassroom();
  const words = useClassroomWords();
  const scene = useMemo(() => {
    const later = story.steps.slice(index + 1);
    const sharing = later.findIndex((_, after) => beginsView(timeline, story, index + 1 + after));
    const steps = story.steps.slice(index, sharing === -1 ? undefined : index + 1 + sharing);
    const emphasis = [...new Set(steps.flatMap(listStepEvents))];
    return layoutStepDrawing({
      timeline,
      locale,
      size: "step",
      view,
      only: [...listStoryEvents(story)],
      emphasis,
      heightPx: BASE_PX + ROW_PX * Math.max(LEAST_ROWS, emphasis.length),
    });
  }, [timeline, locale, story, index, view]);
  return (
    <div className="story-paper">
      <SceneSvg
        scene={scene}
        title={words.timelineOf(localText(story.steps[index]?.title, locale))}
        idPrefix={`paper-${index}`}
      />
    </div>
  );
}
