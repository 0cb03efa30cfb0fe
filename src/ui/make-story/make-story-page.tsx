import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { ReadOwnStory } from "#core/story";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { readEventsQuery } from "../classroom/events-query.ts";
import { useClassroom } from "../classroom/ports.ts";
import { StoryInItsMode } from "../classroom/story-in-its-mode.tsx";
import { modeOfSearch } from "../classroom/story-mode.ts";
import { useHash, useSearch } from "../classroom/use-address.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { focusContent } from "../parts/content.ts";
import { describeFault } from "./describe-fault.ts";
import { LeftOutNote } from "./left-out-note.tsx";
import { PartList } from "./part-list.tsx";
import { showOwnStory } from "./show-own-story.ts";
import { StoryEditor } from "./story-editor.tsx";
import { findStoryInFragment, type StoryFault } from "./story-link.ts";
import { type KeptDraft, useDraft } from "./use-draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** Shows the story that the link holds; without one, it is where a story is made. */
export function MakeStoryPage() {
  const { timeline } = useClassroom();
  const hash = useHash();
  const kept = useDraft();
  useEventsOfAddress(kept);
  useNewPage(hash);
  const found = useMemo(() => findStoryInFragment(hash, timeline), [hash, timeline]);
  if (found === undefined) return <StoryEditor kept={kept} />;
  return found.ok ? (
    // Another link is another story: nothing of where the reader was in the one before goes over to it.
    <SharedStory key={hash} found={found.value} kept={kept} />
  ) : (
    <FaultyStory fault={found.error} />
  );
}

interface SharedStoryProps {
  readonly found: ReadOwnStory;
  readonly kept: KeptDraft;
}

/** A story as any other, under a line that says whose it is. */
function SharedStory({ found, kept }: SharedStoryProps) {
  const { story: own, gone, hidden } = found;
  const { timeline, locale, address } = useClassroom();
  const words = useMakeWords();
  const mode = modeOfSearch(useSearch());
  const story = useMemo(() => showOwnStory(timeline, own, locale), [timeline, own, locale]);
  if (mode !== "scroll") return <StoryInItsMode story={story} />;
  return (
    <>
      <aside className="own-story-bar" aria-label={words.byReader}>
        <p>
          <strong>{words.byReader}.</strong> {words.byReaderNote}
        </p>
        {gone.length === 0 && hidden === 0 ? undefined : <LeftOutNote leftOut={{ gone, hidden }} />}
        <div className="make-tools">
          <button
            type="button"
            className="button"
            onClick={() => {
              kept.act({ kind: "open", found });
              address.replace("", "");
            }}
          >
            {words.change}
          </button>
          <button type="button" className="button" onClick={() => address.replace("", "")}>
            {words.makeNew}
          </button>
        </div>
      </aside>
      <StoryInItsMode story={story} />
    </>
  );
}

/** In place of a story that cannot be read: why, and the ways on. */
function FaultyStory({ fault }: { readonly fault: StoryFault }) {
  const { address, hrefs, locale } = useClassroom();
  const words = useMakeWords();
  const described = describeFault(fault, "link", locale);
  const { toClassroom } = useClassroomWords();
  return (
    <ClassroomFrame>
      <div className="classroom">
        <h1>{words.faultTitle}</h1>
        <div className="make-fault" role="alert">
          <p className="page-lead">{described.text}</p>
          <PartList parts={described.parts} />
        </div>
        <p className="make-tools">
          <button type="button" className="button" onClick={() => address.replace("", "")}>
            {words.makeNew}
          </button>
          <a className="button" href={hrefs.classroom}>
            {toClassroom}
          </a>
        </p>
      </div>
    </ClassroomFrame>
  );
}

/** Another fragment is another page in the same document: it is read from its beginning. */
function useNewPage(hash: string): void {
  const shown = useRef(hash);
  useLayoutEffect(() => {
    if (shown.current === hash) return;
    shown.current = hash;
    focusContent();
    // Whose story it is stands above the part that has the focus.
    window.scrollTo({ top: 0, behavior: "instant" });
  }, [hash]);
}

/** `?events=a,b` chooses events, once: a link from elsewhere to a story still to be written. */
function useEventsOfAddress({ act }: KeptDraft): void {
  const { timeline, address } = useClassroom();
  useEffect(() => {
    const ids = readEventsQuery(address.search());
    if (ids === undefined) return;
    const events = timeline.events.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    act({ kind: "choose", events, isChosen: true });
    address.replace("");
  }, [timeline, address, act]);
}
