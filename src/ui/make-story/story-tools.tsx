import { useEffect, useRef } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { type Draft, type DraftAct, isEmpty, isInOrder } from "./draft.ts";
import { useMakeWords } from "./use-make-words.ts";

interface StoryToolsProps {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
  /** Says something to those who do not see it. */
  readonly tell: (words: string) => void;
  readonly onFile: (file: File) => void;
}

/** What is done with the story as a whole. */
export function StoryTools({ draft, act, tell, onFile }: StoryToolsProps) {
  const { timeline } = useClassroom();
  const words = useMakeWords();
  const order = timeline.events.map(({ id }) => id);
  const does = (next: DraftAct, told: string) => () => {
    act(next);
    tell(told);
  };
  return (
    <div className="make-tools">
      <button
        type="button"
        className="button"
        disabled={draft.past.length === 0}
        onClick={does({ kind: "undo" }, words.told.undone)}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="button"
        disabled={isInOrder(draft.steps, order)}
        onClick={does({ kind: "sort" }, words.told.sorted)}
      >
        {words.sort}
      </button>
      <button
        type="button"
        className="button"
        disabled={isEmpty(draft)}
        onClick={does({ kind: "clear" }, words.told.startedOver)}
      >
        {words.startOver}
      </button>
      <FileButton label={words.openFile} onFile={onFile} />
    </div>
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
