import { Icon } from "../parts/icon.tsx";
import { isolate } from "../parts/isolate.ts";
import type { LeftOut } from "./draft.ts";
import { useMakeWords } from "./use-make-words.ts";

/** More names than this nobody reads. */
const MOST_NAMED = 8;
const MOST_LETTERS = 60;

interface LeftOutNoteProps {
  readonly leftOut: LeftOut;
  /** Given where the note can be closed. */
  readonly onSeen?: () => void;
}

/** What was left out of a story when it was read. The ids are anybody's words: each stands by itself. */
export function LeftOutNote({ leftOut: { gone, hidden }, onSeen }: LeftOutNoteProps) {
  const words = useMakeWords();
  const named = gone.slice(0, MOST_NAMED).map((id) => isolate(id.slice(0, MOST_LETTERS)));
  const more = gone.length - named.length;
  const ids = more === 0 ? named : [...named, words.andMore(more)];
  return (
    <>
      <div className="make-left-out">
        {gone.length === 0 ? undefined : <p>{words.gone(gone.length, ids.join(", "))}</p>}
        {hidden === 0 ? undefined : <p>{words.hidden(hidden)}</p>}
      </div>
      {onSeen === undefined ? undefined : (
        <button type="button" className="button-quiet" aria-label={words.dismiss} onClick={onSeen}>
          <Icon name="close" />
        </button>
      )}
    </>
  );
}
