import { useRef, useState } from "react";
import { titleOf } from "#core/words";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { isolate } from "../parts/isolate.ts";
import type { DraftStep } from "./draft.ts";
import { EventChooser } from "./event-chooser.tsx";
import { type News, NewsBar } from "./news-bar.tsx";
import { PassOn } from "./pass-on.tsx";
import { ShelfList } from "./shelf-list.tsx";
import { focusSteps } from "./step-focus.ts";
import { StepList } from "./step-list.tsx";
import { findKept, readStoryFile } from "./story-link.ts";
import { type FileFault, StoryNotices } from "./story-notices.tsx";
import { StoryTitle } from "./story-title.tsx";
import { StoryTools } from "./story-tools.tsx";
import type { KeptDraft } from "./use-draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** Where a story is made: the events to choose from beside the steps that became of them. */
export function StoryEditor({ kept }: { readonly kept: KeptDraft }) {
  const { draft, act, shelf } = kept;
  const { timeline, locale } = useClassroom();
  const { own } = useClassroomWords();
  const words = useMakeWords();
  const [told, tell] = useState("");
  const [fault, setFault] = useState<FileFault>();
  const [news, setNews] = useState<NewsOfSteps>();
  const lastFile = useRef<File>(undefined);
  const open = async (file: File) => {
    lastFile.current = file;
    const found = await readStoryFile(file, timeline);
    // Another was chosen while this one was read.
    if (lastFile.current !== file) return;
    setFault(found.ok ? undefined : { name: file.name, fault: found.error });
    if (!found.ok) return;
    act({ kind: "open", found: found.value });
    tell(words.told.opened(isolate(found.value.story.title)));
  };
  const warn = (lost: readonly DraftStep[]) => {
    const event = timeline.events.find(({ id }) => id === lost[0]?.event);
    const title = event === undefined ? "" : titleOf(event, locale);
    setNews({
      text: words.told.lostWords(lost.length, title),
      before: draft.steps,
      onUndo: () => act({ kind: "undo" }),
    });
  };
  const discard = (text: string) => {
    shelf.remove(text);
    focusSteps();
    setNews({ text: words.told.discarded, before: undefined, onUndo: () => shelf.add(text) });
  };
  const takeDown = (text: string) => {
    const found = findKept(text, timeline);
    if (found === undefined) return;
    act({ kind: "open", found });
    tell(words.told.opened(isolate(found.story.title)));
    focusSteps();
  };
  // Once something else has changed the steps, undoing would undo that.
  const isNews = news?.before === undefined || draft.past[0]?.steps === news.before;
  return (
    <ClassroomFrame>
      <div className="classroom make">
        <h1>{own.title}</h1>
        <p className="page-lead">{words.lead}</p>
        <StoryNotices kept={kept} fault={fault} onFaultSeen={() => setFault(undefined)} />
        <ShelfList shelf={shelf} onOpen={takeDown} onDiscard={discard} />
        <div className="make-bar">
          <StoryTitle draft={draft} act={act} />
          <StoryTools
            draft={draft}
            act={(next) => {
              setFault(undefined);
              act(next);
            }}
            tell={tell}
            onFile={(file) => void open(file)}
          />
        </div>
        <div className="make-columns">
          <EventChooser draft={draft} act={act} tell={tell} warn={warn} />
          <div className="make-story">
            <StepList draft={draft} act={act} tell={tell} warn={warn} />
            {draft.steps.length === 0 ? undefined : <PassOn draft={draft} />}
          </div>
        </div>
        <p role="status" className="visually-hidden">
          {told}
        </p>
        <NewsBar news={isNews ? news : undefined} onClose={() => setNews(undefined)} />
      </div>
    </ClassroomFrame>
  );
}

interface NewsOfSteps extends News {
  /** The steps before they changed; undefined where it is not the steps that changed. */
  readonly before: readonly DraftStep[] | undefined;
}
