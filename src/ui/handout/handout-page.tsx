import { useMemo } from "react";
import { boundsOfReading, type Timeline } from "#core/model";
import { handoutWordsFor } from "#core/words";
import { sizeOfSheet } from "#pages";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { useClassroom } from "../classroom/ports.ts";
import { useSearch } from "../classroom/use-address.ts";
import { letterEvents, listAnswerBlocks, listBlankBlocks } from "./blank-blocks.tsx";
import type { Block } from "./block.ts";
import { ChoicesForm } from "./choices-form.tsx";
import { type HandoutChoice, printHandoutChoice, readHandoutChoice } from "./handout-choice.ts";
import { listHandoutFaults } from "./handout-faults.ts";
import { listLegend } from "./legend.tsx";
import { listEventBlocks } from "./list-blocks.tsx";
import type { SheetContent } from "./printed-sheet.tsx";
import { Sheets } from "./sheets.tsx";
import { listStoryBlocks } from "./story-blocks.tsx";
import {
  listBlankSheets,
  listTimelineSheets,
  readBounds,
  useTimelineSheets,
} from "./timeline-sheets.tsx";
import { Troubles } from "./troubles.tsx";
import { useOwnStory } from "./use-own-story.ts";
import { Blocks, findContinued, type PagedSheet, usePaged } from "./use-paged.tsx";

const NO_BLOCKS: readonly Block[] = [];

/** Pages to hand out: the choices, and the sheets as they will be printed. */
export function HandoutPage() {
  const { locale, address, print } = useClassroom();
  const words = handoutWordsFor(locale);
  const search = useSearch();
  const own = useOwnStory();
  const { timeline } = own;
  const choice = useMemo(() => readHandoutChoice(search, timeline), [search, timeline]);
  const faults = useMemo(
    () => listHandoutFaults(search, timeline, choice),
    [search, timeline, choice],
  );
  const onChoose = (patch: Partial<HandoutChoice>) => {
    // Who chooses has seen what was wrong with the link: it goes, with a story that cannot be read.
    const hash = own.fault === undefined ? undefined : "";
    address.replace(printHandoutChoice({ ...choice, ...patch }, timeline), hash);
  };
  const { sheets, laidOut, measuring } = useHandout(choice, timeline);
  const paper = words.papers[choice.paper];
  return (
    <ClassroomFrame className="handout">
      <div className="handout-tools">
        <h1>{words.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <ChoicesForm stories={timeline.stories} choice={choice} onChoose={onChoose} />
        <div className="handout-print">
          <button
            type="button"
            className="button button-main"
            disabled={sheets.length === 0}
            onClick={print}
          >
            {words.print}
          </button>
          <p role="status">{sheets.length === 0 ? "" : words.sheetCount(sheets.length, paper)}</p>
          <p className="note">{words.printNote(paper)}</p>
        </div>
      </div>
      <div className="handout-result">
        <Troubles
          choice={choice}
          own={own}
          faults={faults}
          laidOut={laidOut}
          isEmpty={sheets.length === 0 && measuring === undefined}
        />
        {measuring}
        <Sheets sheets={sheets} paper={choice.paper} />
      </div>
    </ClassroomFrame>
  );
}

/** The sheets of what is chosen; none while texts are measured. */
function useHandout(choice: HandoutChoice, timeline: Timeline) {
  const { locale } = useClassroom();
  const { what, story: storyId, paper, scale, view, events: chosen, seed, answers } = choice;
  const isDrawn = what === "sheets" || what === "blank";
  const orientation = isDrawn ? "landscape" : "portrait";
  const size = useMemo(() => sizeOfSheet(paper, orientation), [paper, orientation]);
  const events = useMemo(() => {
    const bounds = readBounds(view);
    return timeline.events.filter((event) => {
      if (chosen !== undefined && !chosen.includes(event.id)) return false;
      if (bounds === undefined) return true;
      const own = boundsOfReading(event);
      return own.start < bounds.end && own.end > bounds.start;
    });
  }, [timeline, view, chosen]);
  const lettered = useMemo(() => letterEvents(events, seed), [events, seed]);
  const blocks = useMemo(() => {
    const story = timeline.stories.find(({ id }) => id === storyId);
    if (what === "story" && story !== undefined) return listStoryBlocks(timeline, story, locale);
    if (what === "list" && events.length > 0) return listEventBlocks(timeline, events, locale);
    return what === "blank" && events.length > 0 ? listBlankBlocks(lettered, locale) : NO_BLOCKS;
  }, [timeline, locale, what, storyId, events, lettered]);
  const answerBlocks = useMemo(
    () =>
      what === "blank" && answers && events.length > 0
        ? listAnswerBlocks(timeline, lettered, locale)
        : NO_BLOCKS,
    [timeline, locale, what, answers, events, lettered],
  );
  const legend = useMemo(
    () => (what === "sheets" ? listLegend(timeline, events, locale) : []),
    [timeline, locale, what, events],
  );
  const laidOut = useTimelineSheets(choice, size, legend);
  const text = usePaged(blocks, size);
  const solution = usePaged(answerBlocks, size);
  const words = handoutWordsFor(locale);
  const toSheets = (pages: readonly PagedSheet[], name: string, title: string) =>
    pages.map((page, index): SheetContent => {
      const continued = findContinued(page, pages[index - 1]);
      return {
        key: `${name}-${index}`,
        orientation,
        title: continued === undefined ? title : words.continued(title, continued),
        content: (
          <div className="handout-paper">
            <Blocks blocks={page} />
          </div>
        ),
      };
    });
  const drawn = laidOut !== undefined && "sheets" in laidOut ? laidOut : undefined;
  const drawings =
    drawn === undefined
      ? []
      : what === "blank"
        ? listBlankSheets(drawn, { scale, size, locale })
        : listTimelineSheets(drawn, { scale, legend, size, locale });
  const isMeasured = text.measuring === undefined && solution.measuring === undefined;
  const isWhole = isMeasured && (!isDrawn || drawn !== undefined);
  return {
    laidOut,
    measuring: isMeasured ? undefined : (
      <>
        {text.measuring}
        {solution.measuring}
      </>
    ),
    sheets: isWhole
      ? [
          ...drawings,
          ...toSheets(text.sheets, what, words.kinds[what]),
          ...toSheets(solution.sheets, "answers", words.answersTitle),
        ]
      : [],
  };
}
