import { useEffect, useId, useRef, useState } from "react";
import { OWN_STORY_LIMITS } from "#core/story";
import { ClassroomFrame } from "../classroom/classroom-frame.tsx";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { isEmpty, isInOrder } from "./draft.ts";
import { EventChooser } from "./event-chooser.tsx";
import { PassOn } from "./pass-on.tsx";
import { StepList } from "./step-list.tsx";
import { readStoryFile, type StoryFault } from "./story-link.ts";
import type { KeptDraft } from "./use-draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** Where a story is made: the events to choose from beside the steps that became of them. */
export function StoryEditor({ kept: { draft, act, gone } }: { readonly kept: KeptDraft }) {
  const { timeline } = useClassroom();
  const { own } = useClassroomWords();
  const words = useMakeWords();
  const [told, tell] = useState("");
  const [fault, setFault] = useState<StoryFault>();
  const [missing, setMissing] = useState(gone);
  const field = useId();
  const hint = useId();
  const order = timeline.events.map(({ id }) => id);
  const open = async (file: File) => {
    const found = await readStoryFile(file, timeline);
    setFault(found.ok ? undefined : found.error);
    if (!found.ok) return;
    act({ kind: "open", story: found.value.story });
    setMissing(found.value.gone);
    tell(words.told.opened(found.value.story.title));
  };
  return (
    <ClassroomFrame>
      <div className="classroom make">
        <h1>{own.title}</h1>
        <p className="page-lead">{words.lead}</p>
        {missing.length === 0 ? undefined : (
          <p className="notice">{words.gone(missing.length, missing.join(", "))}</p>
        )}
        {fault === undefined ? undefined : (
          <p className="notice" role="alert">
            {words.fileFaults[fault]}
          </p>
        )}
        <div className="make-bar">
          <div className="make-title">
            <label htmlFor={field}>{words.storyTitle}</label>
            <input
              id={field}
              type="text"
              maxLength={OWN_STORY_LIMITS.title}
              autoComplete="off"
              aria-describedby={hint}
              value={draft.title}
              onChange={({ target }) => act({ kind: "title", title: target.value })}
            />
            <p id={hint} className="make-hint">
              {words.titleHint}
            </p>
          </div>
          <div className="make-tools">
            <button
              type="button"
              className="button"
              disabled={draft.past.length === 0}
              onClick={() => {
                act({ kind: "undo" });
                tell(words.told.undone);
              }}
            >
              {words.undo}
            </button>
            <button
              type="button"
              className="button"
              disabled={isInOrder(draft.steps, order)}
              onClick={() => {
                act({ kind: "sort" });
                tell(words.told.sorted);
              }}
            >
              {words.sort}
            </button>
            <button
              type="button"
              className="button"
              disabled={isEmpty(draft)}
              onClick={() => {
                act({ kind: "clear" });
                setMissing([]);
                tell(words.told.startedOver);
              }}
            >
              {words.startOver}
            </button>
            <FileButton label={words.openFile} onFile={(file) => void open(file)} />
          </div>
        </div>
        <div className="make-columns">
          <EventChooser draft={draft} act={act} />
          <div className="make-story">
            <StepList draft={draft} act={act} tell={tell} />
            {draft.steps.length === 0 ? undefined : <PassOn draft={draft} />}
          </div>
        </div>
        <p role="status" className="visually-hidden">
          {told}
        </p>
      </div>
    </ClassroomFrame>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A file field that looks like a button. The same file can be chosen again. */
function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // What a browser kept in the field over a reload is not opened again.
    if (input.current !== null) input.current.value = "";
  }, []);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
